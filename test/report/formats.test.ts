import { describe, expect, test } from '@jest/globals'
import { shownDiff } from '../../src/report/diff-lines.ts'
import { formats } from '../../src/report/formats.ts'
import { type Paint, plain } from '../../src/report/report.ts'
import { visible } from '../../src/report/visible.ts'
import { commandsIn } from './actions-log.ts'
import { findingIn, hostile, options, reportOf } from './report-of.ts'
import { obeyedLines } from './terminal.ts'

const marked: Paint = (style, text) => `<${style}>${text}</${style}>`

const text = 'The bridge opened.\nBuilt by Ines Rocah in 1911, it has 14 arches.\n'
const misspelled = findingIn(text, 'Rocah', {
  message: 'Unexpected "Rocah", expected "Rocha"',
  expected: 'Rocha',
  fact: { kind: 'name', id: 'ines-rocha', file: '.factcheck.yml', line: 4 },
  fix: { start: 31, end: 33, text: 'ha' },
})
const imprecise = findingIn(text, '14 arches', {
  rule: 'unsupported-value',
  severity: 'warn',
  message: 'Unexpected 14 arches, expected more than 10: tied by "bridge"',
  suggestions: ['more than 10 arches'],
})

describe('pretty', () => {
  test('shows place, rule, message, the marked excerpt, the fact, and counts', () => {
    const shown = formats['pretty']!(reportOf(text, [misspelled, imprecise]), options)
    expect(shown).toBe(
      [
        'notes/harbour.md',
        '',
        '  ✖ error  2:15  misspelled-name  (fixable)',
        '  Unexpected "Rocah", expected "Rocha"',
        '',
        '    2 | Built by Ines Rocah in 1911, it has 14 arches.',
        '      |               ^^^^^',
        '    fact: .factcheck.yml:4',
        '',
        '  ⚠ warning  2:37  unsupported-value',
        '  Unexpected 14 arches, expected more than 10: tied by "bridge"',
        '',
        '    2 | Built by Ines Rocah in 1911, it has 14 arches.',
        '      |                                     ^^^^^^^^^',
        '    suggestion: more than 10 arches',
        '',
        '1 error and 1 warning in 1 of 3 files · 1 fixable with --fix',
        '',
      ].join('\n'),
    )
  })

  test.each([
    [{ files: ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'] }, '5 files checked, nothing found\n'],
    [{ files: ['a.md'] }, '1 file checked, nothing found\n'],
    [{ files: ['a.md', 'b.md'], fixed: 3 }, '2 files checked, nothing found · 3 fixed\n'],
    [
      { files: [], failures: [{ file: 'a.md', message: 'no such file' }] },
      'no file checked · 1 failure, see above\n',
    ],
  ])('says so where nothing was found: %j', (more, expected) => {
    expect(formats['pretty']!(reportOf('', [], more), options)).toBe(expected)
  })

  test('is silent with --quiet where nothing was found', () => {
    expect(formats['pretty']!(reportOf('', []), { ...options, quiet: true })).toBe('')
  })

  test('paints marks and heads, never the text of the article', () => {
    const shown = formats['pretty']!(reportOf(text, [misspelled]), { ...options, paint: marked })
    expect(shown).toContain('<underline>notes/harbour.md</underline>')
    expect(shown).toContain('<red>✖ error</red>')
    expect(shown).toContain('<red>               ^^^^^</red>')
    expect(shown).toContain('</dim> Built by Ines Rocah in 1911')
  })

  test('a range over several lines shows them all', () => {
    const long = 'Ines\nRocah built it.'
    const shown = formats['pretty']!(reportOf(long, [findingIn(long, 'Ines\nRocah')]), options)
    expect(shown).toContain('    1 | Ines\n      | ^^^^\n    2 | Rocah built it.\n      | ^^^^^\n')
  })

  test('a long paragraph is cut around the range', () => {
    const long = `${'word '.repeat(400)}Rocah${' word'.repeat(400)}`
    const shown = formats['pretty']!(reportOf(long, [findingIn(long, 'Rocah')]), options)
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThan(130)
    const [excerpt = '', marks = ''] = shown.split('\n').slice(5)
    expect(excerpt.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('Rocah')
  })
})

describe('compact', () => {
  test('one line a finding', () => {
    expect(formats['compact']!(reportOf(text, [misspelled, imprecise]), options)).toBe(
      'notes/harbour.md:2:15: error misspelled-name: Unexpected "Rocah", expected "Rocha" [fact .factcheck.yml:4]\n' +
        'notes/harbour.md:2:37: warning unsupported-value: ' +
        'Unexpected 14 arches, expected more than 10: tied by "bridge"\n',
    )
  })

  test('nothing where nothing was found', () => {
    expect(formats['compact']!(reportOf('', []), options)).toBe('')
  })
})

describe('json', () => {
  const shown = formats['json']!(
    reportOf(text, [misspelled, imprecise], {
      failures: [
        { file: '.factcheck.yml', line: 7, column: 3, message: 'Unknown key', frame: 'x' },
        { file: 'gone.md', message: 'no such file' },
      ],
    }),
    options,
  )

  test('has the keys of the specification, in its order', () => {
    expect(shown).toBe(
      `${JSON.stringify(
        {
          version: 1,
          summary: { files: 3, errors: 1, warnings: 1, fixable: 1 },
          findings: [
            {
              rule: 'misspelled-name',
              severity: 'error',
              message: 'Unexpected "Rocah", expected "Rocha"',
              file: 'notes/harbour.md',
              start: { line: 2, column: 15, offset: 33 },
              end: { line: 2, column: 20, offset: 38 },
              found: 'Rocah',
              expected: 'Rocha',
              fact: { kind: 'name', id: 'ines-rocha', file: '.factcheck.yml', line: 4 },
              fix: { start: 31, end: 33, text: 'ha' },
            },
            {
              rule: 'unsupported-value',
              severity: 'warn',
              message: 'Unexpected 14 arches, expected more than 10: tied by "bridge"',
              file: 'notes/harbour.md',
              start: { line: 2, column: 37, offset: 55 },
              end: { line: 2, column: 46, offset: 64 },
              found: '14 arches',
              suggestions: ['more than 10 arches'],
            },
          ],
          failures: [
            { file: '.factcheck.yml', message: 'line 7: Unknown key' },
            { file: 'gone.md', message: 'no such file' },
          ],
        },
        null,
        2,
      )}\n`,
    )
  })

  test('ends with a line break and is JSON where nothing was found', () => {
    const empty = formats['json']!(reportOf('', []), options)
    expect(empty.endsWith('}\n')).toBe(true)
    expect(JSON.parse(empty).findings).toEqual([])
  })
})

// GitHub's is made of commands; its own test reads them.
const silent = Object.keys(formats).filter(name => name !== 'github')

describe.each(hostile)('%s', (_, command) => {
  const article = `${command} Rocah ${command}\n`
  const findings = [
    findingIn(article, 'Rocah', {
      file: `${command}.md`,
      message: `Unexpected ${command}`,
      expected: command,
      found: command,
      suggestions: [command],
      fact: { kind: 'name', id: command, file: command, line: 1 },
    }),
  ]

  const report = reportOf(article, findings, {
    failures: [{ file: command, line: 1, message: command }],
  })

  test.each(Object.keys(formats))('is not obeyed by a terminal in %s', name => {
    expect(obeyedLines(formats[name]!(report, options))).toEqual([])
  })

  test.each(silent)('is no command in a log in %s', name => {
    expect(commandsIn(formats[name]!(report, options))).toEqual([])
  })

  test('is still all there in json', () => {
    const { findings: read } = JSON.parse(formats['json']!(reportOf(article, findings), options))
    expect(read[0]).toMatchObject({ found: command, file: `${command}.md`, suggestions: [command] })
  })

  test('is no command in a diff', () => {
    const shown = shownDiff(` ${command}\n-${command}\n+${command}\n`, plain)
    expect(obeyedLines(shown.replace(/\r$/gm, ''))).toEqual([])
    expect(commandsIn(shown)).toEqual([])
  })
})

test.each([
  ['a\tb', 'a    b'],
  ['a\nb', 'a␊b'],
  ['\u001b[1m', '␛[1m'],
  ['  ::notice::', '  <U+003A>:notice::'],
  ['std::vector', 'std::vector'],
  ['## Heading [1]', '## Heading [1]'],
  ['##[group]', '<U+0023>#[group]'],
])('visible(%j)', (given, expected) => {
  expect(visible(given)).toBe(expected)
})

test('a diff keeps tabs and CRLF, so that it can be applied', () => {
  expect(shownDiff(' \tone\r\n-two\r\n+three\r\n', plain)).toBe(' \tone\r\n-two\r\n+three\r\n')
  expect(shownDiff('--- a/x\n-two\n+three', marked)).toBe(
    '<bold>--- a/x</bold>\n<red>-two</red>\n<green>+three</green>',
  )
})
