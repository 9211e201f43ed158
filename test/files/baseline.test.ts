import { mkdirSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { withExcerpts } from '../../src/report/excerpt.ts'
import { passageOf } from '../../src/report/passage.ts'
import { projectOfEachTest } from '../project.ts'
import { findingIn, hostile } from '../report/report-of.ts'
import { runCommand } from '../run-command.ts'

const { put, read } = projectOfEachTest()
beforeEach(() => {
  put('.factcheck.yml', 'names: [Marguerite Delacroix]\n')
})

const wrong = 'It was Marguerite Delacroxi who came that day.\n'
const other = 'Then Delacroxi left for the harbour.\n'

const run = (...words: string[]) => runCommand(['--format=compact', '--baseline=base.json', ...words])
const update = (...words: string[]) => run('--update-baseline', ...words)

/** The places that are reported beside the baseline, and what is said of it. */
async function check(...words: string[]) {
  const { stdout, stderr } = await run(...words)
  return {
    places: stdout
      .split('\n')
      .slice(0, -1)
      .map(line => /^[^:]+:\d+/.exec(line)![0]),
    stderr,
  }
}

test('an update takes in all findings, and then there are none', async () => {
  put('a.md', `${wrong}\n${other}`)
  put('b.md', wrong)
  expect(await run()).toMatchObject({
    code: 2,
    stderr: 'base.json: no such file; --update-baseline writes a baseline\n',
  })
  expect(await update()).toEqual({ code: 0, stdout: '', stderr: 'base.json: now holds 3 findings\n' })
  expect(await run()).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('the report says how many are known', async () => {
  put('a.md', `${wrong}\n${other}`)
  await update()
  const known = async (format: string) =>
    (await runCommand([`--format=${format}`, '--baseline=base.json'])).stdout.split('\n')
  expect(await known('pretty')).toEqual(['1 file checked, nothing new found · 2 known findings left out', ''])
  put('a.md', `${wrong}\n${wrong}\n${other}`)
  expect((await known('pretty')).at(-2)).toMatch(
    /^1 error in 1 of 1 file · 2 known findings left out · 1 fixable/,
  )
  expect((await known('markdown'))[0]).toBe('## factlint: 1 error in 1 of 1 file · 2 known findings left out')
})

test('the file is ordered, the same for any order of articles', async () => {
  put('b/b.md', wrong)
  put('a.md', `${other}\n${wrong}\n${other}`)
  await update('b', 'a.md')
  const first = read('base.json')
  expect(first).toBe(`${JSON.stringify(JSON.parse(first), null, 2)}\n`)
  expect(JSON.parse(first)).toEqual({
    version: 1,
    findings: [
      {
        file: 'a.md',
        rule: 'misspelled-name',
        found: 'Delacroxi',
        before: 'Then',
        after: 'left for the harbour.',
        count: 2,
      },
      {
        file: 'a.md',
        rule: 'misspelled-name',
        found: 'Marguerite Delacroxi',
        before: 'It was',
        after: 'who came that day.',
        count: 1,
      },
      {
        file: 'b/b.md',
        rule: 'misspelled-name',
        found: 'Marguerite Delacroxi',
        before: 'It was',
        after: 'who came that day.',
        count: 1,
      },
    ],
  })
  await update('a.md', 'b')
  expect(read('base.json')).toBe(first)
})

describe('a known finding', () => {
  beforeEach(async () => {
    put('a.md', `One line.\n\n${wrong}`)
    await update()
  })

  test.each([
    ['moved down', `One line.\n\nAnother one.\n\n${wrong}`],
    ['beside new text', `One line.\n\n${wrong.trim()} More of it.\n`],
    ['wrapped anew', `One line.\n\n${wrong.replace(/ /g, '\n')}`],
    ['in CRLF', `One line.\r\n\r\n${wrong}`],
  ])('stays known: %s', async (_, text) => {
    put('a.md', text)
    expect(await check()).toEqual({ places: [], stderr: '' })
  })

  test.each([
    ['with other words before it', wrong.replace('It was', 'Perhaps it was')],
    ['with other words after it', wrong.replace('who came', 'who had come')],
    ['misspelled in another way', wrong.replace('Delacroxi', 'Delacriox')],
  ])('is a new one %s, and the old one is gone', async (_, text) => {
    put('a.md', `One line.\n\n${text}`)
    expect(await check()).toEqual({
      places: ['a.md:3'],
      stderr: 'base.json: matches nothing now: a.md: misspelled-name "Marguerite Delacroxi"\n',
    })
  })

  test('of which there are more now: the later ones are new', async () => {
    put('a.md', `${wrong}\n${wrong}\n${wrong}`)
    expect(await check()).toEqual({ places: ['a.md:3', 'a.md:5'], stderr: '' })
  })

  test('of another rule, or in another file, is new', async () => {
    put('b.md', wrong)
    expect((await check()).places).toEqual(['b.md:1'])
  })

  test('that was put right is said, and dropped by an update', async () => {
    put('a.md', 'One line.\n')
    const gone = 'base.json: matches nothing now: a.md: misspelled-name "Marguerite Delacroxi"\n'
    expect(await run()).toEqual({ code: 0, stdout: '', stderr: gone })
    expect((await update()).stderr).toBe('base.json: now holds 0 findings\n')
    expect(await run()).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('is not fixed', async () => {
    put('a.md', `One line.\n\n${wrong}\n${other}`)
    await run('--fix')
    expect(read('a.md')).toBe(`One line.\n\n${wrong}\n${other.replace('Delacroxi', 'Delacroix')}`)
  })

  test('of standard input is known too', async () => {
    const { code } = await runCommand(['--baseline=base.json', '--stdin', '--stdin-filename=a.md'], {
      stdin: wrong,
    })
    expect(code).toBe(0)
  })
})

test('a warning is known as well', async () => {
  put('a.md', wrong)
  await update('--rule=misspelled-name=warn')
  expect((await run('--rule=misspelled-name=warn', '--max-warnings=0')).code).toBe(0)
})

test('entries that are gone are counted', async () => {
  put('a.md', `${wrong}\n${wrong}\n${wrong}`)
  await update()
  put('a.md', wrong)
  expect((await run()).stderr).toMatch(/"Marguerite Delacroxi" \(2 times\)\n$/)
})

test('what was not checked stays, and nothing is said of it', async () => {
  put('a.md', wrong)
  put('b.md', wrong)
  await update()
  put('b.md', 'Nothing.\n')
  expect(await run('a.md')).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((await update('a.md')).stderr).toBe('base.json: now holds 2 findings\n')
})

test('paths count from the folder of the baseline', async () => {
  put('docs/a.md', wrong)
  await runCommand(['--baseline=state/base.json', '--update-baseline'])
  mkdirSync('state')
  await runCommand(['--baseline=state/base.json', '--update-baseline'])
  expect(JSON.parse(read('state/base.json')).findings[0].file).toBe('../docs/a.md')
  process.chdir('docs')
  expect((await runCommand(['--baseline=../state/base.json', 'a.md'])).code).toBe(0)
})

test.each([
  ['not JSON', '{'],
  ['a list', '[]'],
  ['another version', '{"version":2,"findings":[]}'],
  ['no findings', '{"version":1}'],
  [
    'half an entry',
    '{"version":1,"findings":[{"file":"a.md","rule":"x","found":"y","before":"","count":1}]}',
  ],
  [
    'no count',
    '{"version":1,"findings":[{"file":"a","rule":"x","found":"y","before":"","after":"","count":0}]}',
  ],
  ['nothing', ''],
])('%s is no baseline', async (_, text) => {
  put('a.md', wrong)
  put('base.json', text)
  const { code, stderr } = await run()
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'base.json: is not a baseline; remove it, and --update-baseline writes one\n',
  })
  expect((await update()).code).toBe(2)
  expect(read('base.json')).toBe(text)
})

test('keys of a prototype are nothing special', async () => {
  put('a.md', wrong)
  put(
    'base.json',
    '{"__proto__":{"x":1},"version":1,"findings":[{"file":"__proto__","rule":"constructor","found":"","before":"","after":"","count":1}]}',
  )
  expect((await check()).places).toEqual(['a.md:1'])
})

test('one that cannot be written', async () => {
  put('a.md', wrong)
  const { code, stderr } = await runCommand(['--baseline=gone/base.json', '--update-baseline'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'gone/base.json: not written: no such file\n' })
})

test.each([
  [['--update-baseline'], /--update-baseline needs to know which: --baseline FILE/],
  [['--update-baseline', '--baseline=b', '--since=x'], /give no --since with it/],
  [['--update-baseline', '--baseline=b', '--staged'], /give no --staged with it/],
  [['--update-baseline', '--baseline=b', '--fix'], /give no --fix with it/],
  [['--update-baseline', '--baseline=b', '--stdin'], /give no --stdin with it/],
])('%j is a mistake', async (words, message) => {
  const { code, stderr } = await runCommand(words)
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

describe.each(hostile.filter(([, text]) => !/\ud800|\0/.test(text)))('%s', (_, text) => {
  test('is known again, and no command where it is told', async () => {
    put('a.txt', `${text} Marguerite Delacroxi ${text}\n`)
    await update()
    const { code, stdout } = await run()
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    put('a.txt', 'Nothing.\n')
    const { stderr } = await run()
    expect(stderr).toMatch(/^base\.json: matches nothing now: a\.txt: misspelled-name "[^\p{Cc}\p{Cf}]*"\n$/u)
    expect(read('base.json')).not.toMatch(/[\p{Cf}\u007f-\u009f\u2028\u2029]|##\w*\[/u)
  })
})

test.each([
  ['One two three four five X six seven eight nine ten', 'two three four five', 'six seven eight nine'],
  ['X', '', ''],
  ['a\n\nb X c\r\n \r\nd', 'b', 'c'],
  ['a\nb  X\tc\rd', 'a b', 'c d'],
  [`${'y'.repeat(300)}X${'z'.repeat(300)}`, 'y'.repeat(200), 'z'.repeat(200)],
])('the words around X in %j', (text, before, after) => {
  expect(passageOf(withExcerpts(text, [findingIn(text, 'X')])[0]!)).toMatchObject({ before, after })
})
