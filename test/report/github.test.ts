import { describe, expect, test } from '@jest/globals'
import { formats } from '../../src/report/formats.ts'
import { repositoryPath } from '../../src/report/repository-path.ts'
import { commandsIn } from './actions-log.ts'
import { findingIn, hostile, imprecise, misspelled, options, reportOf, text } from './report-of.ts'

const github = formats['github']!

test('errors come before warnings', () => {
  expect(github(reportOf(text, [imprecise, misspelled]), options)).toBe(
    '::error file=notes/harbour.md,line=2,endLine=2,col=15,endColumn=20,title=factlint%3A misspelled-name' +
      '::Unexpected "Rocah", expected "Rocha"%0AFact: .factcheck.yml:4\n' +
      '::warning file=notes/harbour.md,line=2,endLine=2,col=37,endColumn=46,title=factlint%3A unsupported-value' +
      '::Unexpected 14 arches, expected more than 10%0ASuggestion: more than 10 arches\n',
  )
})

test('nothing where nothing was found', () => {
  expect(github(reportOf('', []), options)).toBe('')
})

test('a range over several lines has no columns, which would be refused', () => {
  const [command] = commandsIn(github(reportOf(text, [findingIn(text, 'opened.\nBuilt')]), options))
  expect(Object.keys(command!.properties)).toEqual(['file', 'line', 'endLine', 'title'])
})

test('what could not be checked is an error, and comes first', () => {
  const report = reportOf(text, [misspelled], {
    failures: [
      { file: 'gone.md', message: 'no such file' },
      { file: 'a.yml', line: 3, message: 'Unknown key\nNext: this' },
    ],
  })
  expect(commandsIn(github(report, options)).slice(0, 2)).toEqual([
    { name: 'error', properties: { file: 'gone.md', title: 'factlint: not checked' }, data: 'no such file' },
    {
      name: 'error',
      properties: { file: 'a.yml', line: '3', title: 'factlint: not checked' },
      data: 'Unknown key\nNext: this',
    },
  ])
})

test.each([
  { errors: 10, warnings: 10, line: undefined },
  { errors: 11, warnings: 0, line: '1 more error than GitHub shows of one step (10 of each):' },
  { errors: 3, warnings: 12, line: '2 more warnings than GitHub shows of one step (10 of each):' },
  {
    errors: 30,
    warnings: 11,
    line: '20 more errors and 1 more warning than GitHub shows of one step (10 of each):',
  },
])('$errors errors and $warnings warnings', ({ errors, warnings, line }) => {
  const findings = [
    ...Array.from({ length: warnings }, () => imprecise),
    ...Array.from({ length: errors }, () => misspelled),
  ]
  const shown = github(reportOf(text, findings), options)
  const commands = commandsIn(shown)
  expect(commands.filter(({ name }) => name === 'error').length).toBe(Math.min(errors, 10))
  expect(commands.filter(({ name }) => name === 'warning').length).toBe(Math.min(warnings, 10))
  const plainLines = shown.split('\n').slice(commands.length, -1)
  expect(plainLines[0]).toBe(line)
  expect(plainLines.length).toBe(line === undefined ? 0 : 1 + findings.length - commands.length)
})

describe.each(hostile)('%s', (_, command) => {
  const file = `notes/${command}.md`
  const finding = findingIn(text, 'Rocah', { file, message: `Unexpected ${command}`, suggestions: [command] })
  const findings = Array.from({ length: 12 }, () => finding)
  const shown = github(reportOf(text, findings, { failures: [{ file, message: command }] }), options)

  test('makes no command of its own', () => {
    const commands = commandsIn(shown)
    expect(commands.length).toBe(10)
    for (const { name, properties } of commands) {
      expect(name).toBe('error')
      expect(Object.keys(properties).join()).toMatch(/^file,(line,endLine,col,endColumn,)?title$/)
      expect(properties['title']).toMatch(/^factlint: (misspelled-name|not checked)$/)
    }
  })
})

test.each(['a, b: c.md', 'new\nline.md', '100%.md', '%0A.md', 'naïve – 世界.md', '::error::.md'])(
  'the file %j can be found again',
  file => {
    const [command] = commandsIn(github(reportOf(text, [findingIn(text, 'Rocah', { file })]), options))
    expect(command!.properties['file']).toBe(file.replace(/^::/, '<U+003A>:'))
  },
)

test.each([
  ['a.md', '', 'a.md'],
  ['./a.md', '', 'a.md'],
  ['a.md', 'docs/news', 'docs/news/a.md'],
  ['../a.md', 'docs/news', 'docs/a.md'],
  ['../../../a.md', 'docs/news', '../a.md'],
  ['../../../../a.md', 'docs/news', '../../a.md'],
])('%s seen from %j is %s', (file, base, expected) => {
  expect(repositoryPath(file, base)).toBe(expected)
})

test('files are those of the repository, wherever the command ran', () => {
  const [command] = commandsIn(github(reportOf(text, [misspelled]), { ...options, base: 'site' }))
  expect(command!.properties['file']).toBe('site/notes/harbour.md')
  expect(command!.data).toContain('Fact: site/.factcheck.yml:4')
})
