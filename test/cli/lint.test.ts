import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { failuresOf } from '../../src/check/failures-of.ts'
import { commands } from '../../src/cli/commands.ts'
import { optionNames } from '../../src/cli/settings/options.ts'
import { InputError } from '../../src/input-error.ts'
import { formats } from '../../src/report/formats.ts'
import { projectOfEachTest } from '../project.ts'
import { type RunSetting, runCommand as run } from '../run-command.ts'

const { at, putAll: put, read } = projectOfEachTest()

const facts = `
names:
  - Marguerite Delacroix
counts:
  - subject: arches of the harbour bridge
    value: 14
    unit: arch
    about: [bridge]
  - subject: workers at the harbour
    value: more than 2,000
    unit: worker
    about: [harbour]
`
const clean = 'Marguerite Delacroix built the bridge with 14 arches.\n'
const misspelled = 'The engineer was Marguerite Delacroxi, who came late.\n'
const miscounted = 'The bridge has 12 arches today.\n'
const imprecise = 'The harbour had 2,400 workers that year.\n'

/** The files of a small project: facts, and one article of each kind. */
const project: Readonly<Record<string, string | Uint8Array>> = {
  '.factcheck.yml': facts,
  'clean.md': clean,
  'name.md': misspelled,
  'count.md': miscounted,
  'warn.md': imprecise,
  'empty.md': '',
  'latin.md': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
  'utf16.md': Uint8Array.from([0xff, 0xfe, 0x41, 0x00]),
  'binary.md': Uint8Array.from([0x41, 0x00, 0x01]),
  'broken/.factcheck.yml': 'nmaes:\n  - Ada\ncounts: 5\n',
  'broken/a.md': clean,
  'broken/b.md': clean,
  'bare/.factcheck.yml': 'root: true\n',
  'hollow/notes.rst': '',
}

describe('exit codes', () => {
  const nothing = /^$/
  test.each<[string[], number, RegExp, RegExp]>([
    // What is checked
    [['clean.md'], 0, /^1 file checked, nothing found\n$/, nothing],
    [['lint', 'clean.md'], 0, /^1 file checked, nothing found\n$/, nothing],
    [['empty.md'], 0, /^1 file checked, nothing found\n$/, nothing],
    [['--', 'clean.md'], 0, /^1 file checked/, nothing],
    [['name.md'], 1, /name\.md[\s\S]*1:18 {2}misspelled-name[\s\S]*1 error in 1 of 1 file /, nothing],
    [['count.md', 'clean.md'], 1, /count\.md[\s\S]*wrong-count[\s\S]*1 error in 1 of 2 files\n$/, nothing],
    [['warn.md'], 0, /unsupported-value[\s\S]*1 warning in 1 of 1 file\n$/, nothing],
    [['{clean,warn}.md'], 0, /1 warning in 1 of 2 files\n$/, nothing],
    // Options
    [['--facts', '.factcheck.yml', 'bare/../count.md'], 1, /wrong-count/, nothing],
    [['--facts=bare/.factcheck.yml', 'count.md'], 0, /nothing found/, nothing],
    [
      ['--format', 'compact', 'count.md'],
      1,
      /^count\.md:1:\d+: error wrong-count: .* \[fact \.factcheck\.yml:5\]\n$/,
      nothing,
    ],
    [['--format', 'compact', 'clean.md'], 0, nothing, nothing],
    [['--quiet', 'warn.md'], 0, nothing, nothing],
    [['--quiet', '--max-warnings', '0', 'warn.md'], 1, nothing, /^1 warning: --max-warnings allows 0\n$/],
    [['--max-warnings', '0', 'warn.md'], 1, /unsupported-value/, /^1 warning: --max-warnings allows 0\n$/],
    [['--max-warnings=1', 'warn.md'], 0, /unsupported-value/, nothing],
    [['--rule', 'wrong-count=off', 'count.md'], 0, /nothing found/, nothing],
    [['--rule', 'wrong-count=warn', 'count.md'], 0, /1 warning in/, nothing],
    [['--rule', 'unsupported-value=error', 'warn.md'], 1, /1 error in/, nothing],
    [['--published', '2024-02-29', 'clean.md'], 0, /nothing found/, nothing],
    [['--help'], 0, /Usage: factlint/, nothing],
    [['-h', 'gone.md'], 0, /Usage: factlint/, nothing],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, nothing],
    // Bad usage
    [['--fixx', 'clean.md'], 2, nothing, /unknown option --fixx, did you mean --fix\?/],
    [['--wholly-unknown'], 2, nothing, /^factlint: unknown option --wholly-unknown\n/],
    [['-x', 'clean.md'], 2, nothing, /unknown option -x/],
    [['--quiet=yes', 'clean.md'], 2, nothing, /--quiet takes no value/],
    [['clean.md', '--facts'], 2, nothing, /--facts needs a value: --facts FILE/],
    [['--facts', '--quiet', 'clean.md'], 2, nothing, /--facts needs a value; if it is --quiet/],
    [['--facts=', 'clean.md'], 2, nothing, /--facts needs a value/],
    [['--published', '2025-02-30', 'clean.md'], 2, nothing, /2025-02-30: no such day/],
    [['--published', 'Tuesday', 'clean.md'], 2, nothing, /Tuesday: no such day; expected YYYY-MM-DD/],
    [['--format', 'jsn', 'clean.md'], 2, nothing, /unknown format "jsn", did you mean "json"\?/],
    [
      ['--format', 'teamcity', 'clean.md'],
      2,
      nothing,
      /unknown format "teamcity"; there are pretty, compact, json/,
    ],
    [['--format', 'json:', 'clean.md'], 2, nothing, /no file after the colon/],
    [['--format', 'json', '--format', 'compact', 'clean.md'], 2, nothing, /two formats for standard output/],
    [['--format', 'json:a', '--format', 'compact:a', 'clean.md'], 2, nothing, /two formats for a/],
    [['--format', 'json:a', '--format', 'compact:./b/../a', 'clean.md'], 2, nothing, /two formats for .*a/],
    [
      ['--rule', 'wrong-cuont=off', 'clean.md'],
      2,
      nothing,
      /unknown rule "wrong-cuont", did you mean "wrong-count"\?/,
    ],
    [['--rule', 'wrong-count', 'clean.md'], 2, nothing, /expected wrong-count=off/],
    [['--rule', 'wrong-count=loud', 'clean.md'], 2, nothing, /expected wrong-count=off/],
    [['--rule', 'constructor=off', 'clean.md'], 2, nothing, /unknown rule "constructor"/],
    [['--max-warnings', 'few', 'clean.md'], 2, nothing, /expected a whole number/],
    [['--max-warnings=-1', 'clean.md'], 2, nothing, /expected a whole number/],
    [['--fix', '--diff', 'clean.md'], 2, nothing, /give one of them/],
    [['--stdin', 'clean.md'], 2, nothing, /give no paths with it/],
    [['--stdin-filename', 'a.md'], 2, nothing, /of use with --stdin only/],
    // Bad input: named, and the others are still reported
    [['gone.md', 'count.md'], 2, /wrong-count/, /^gone\.md: no such file\n$/],
    [['*.rst', 'count.md'], 2, /wrong-count/, /^\*\.rst: matches no file\n$/],
    [['hollow', 'count.md'], 2, /wrong-count/, /^hollow: no articles in this folder\n$/],
    [['latin.md', 'count.md'], 2, /wrong-count/, /^latin\.md: is not UTF-8: line 1 /],
    [['utf16.md', 'count.md'], 2, /wrong-count/, /^utf16\.md: is UTF-16/],
    [['binary.md', 'count.md'], 2, /wrong-count/, /^binary\.md: holds a NUL byte/],
    [['', 'count.md'], 2, /wrong-count/, /^"": an empty path\n$/],
    [['--facts', 'gone.yml', 'clean.md'], 2, nothing, /^gone\.yml: There is no such file\n$/],
    [['--facts', 'gone.yml', 'clean.md', 'count.md'], 2, nothing, /^gone\.yml: There is no such file\n$/],
    [['lintt', 'clean.md'], 2, nothing, /no file and no command "lintt", did you mean "lint"\?/],
  ])('%j gives %j', async (words, code, stdout, stderr) => {
    put(project)
    const outcome = await run(words)
    expect(outcome.stdout).toMatch(stdout)
    expect(outcome.stderr).toMatch(stderr)
    expect(outcome.code).toBe(code)
  })
})

describe('a broken facts file', () => {
  test('its mistakes are told once, with their lines; articles under other facts are reported', async () => {
    put(project)
    const { code, stdout, stderr } = await run(['broken', 'count.md', '--format', 'compact'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/^count\.md:1:\d+: error wrong-count/)
    expect(stderr).toMatch(/broken\/\.factcheck\.yml:1:1: .*nmaes.*names/)
    expect(stderr).toContain('1 | nmaes:')
    expect(stderr.match(/nmaes:/g)).toHaveLength(1)
    expect(stderr).toMatch(/broken\/\.factcheck\.yml:3:\d+: /)
    for (const name of ['a', 'b'])
      expect(stderr).toMatch(new RegExp(`^broken/${name}\\.md: not checked`, 'm'))
  })

  test('an unknown rule in it is told with all other mistakes, in order', async () => {
    put({ '.factcheck.yml': 'nmaes: []\nrules:\n  wrong-cuont: off\npublished: soon\n', 'a.md': clean })
    const { code, stderr } = await run(['a.md'])
    expect(code).toBe(2)
    expect(stderr.match(/^\.factcheck\.yml:\d+/gm)).toEqual([1, 3, 4].map(line => `.factcheck.yml:${line}`))
  })

  test('an unknown rule in it is a mistake', async () => {
    put({ '.factcheck.yml': 'rules:\n  wrong-cuont: off\n', 'a.md': clean })
    const { code, stderr } = await run(['a.md'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^\.factcheck\.yml:2:\d+: .*wrong-cuont.*wrong-count/)
  })
})

describe('reports', () => {
  test('of JSON count, list and name failures', async () => {
    put(project)
    const { code, stdout } = await run(['--format', 'json', 'count.md', 'name.md', 'gone.md', 'clean.md'])
    const report = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(report.summary).toEqual({ files: 3, errors: 2, warnings: 0, fixable: 1 })
    expect(report.findings.map(({ file, rule }: Record<string, string>) => [file, rule])).toEqual([
      ['count.md', 'wrong-count'],
      ['name.md', 'misspelled-name'],
    ])
    expect(report.failures).toEqual([{ file: 'gone.md', message: 'no such file' }])
  })

  test('go into files beside another format on standard output', async () => {
    put(project)
    const words = ['--format', 'json:out.json', '--format', 'compact', '--color', 'count.md']
    expect((await run(words)).stdout).toMatch(/^count\.md:1/)
    expect(JSON.parse(read('out.json')).summary.errors).toBe(1)
  })

  test('go into files beside the one for people, where no other is on standard output', async () => {
    put(project)
    const { code, stdout } = await run([
      '--format',
      'json:out.json',
      '--format',
      'sarif:out.sarif',
      'count.md',
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 error in 1 of 1 file\n$/)
    expect(JSON.parse(read('out.json')).summary.errors).toBe(1)
    const [{ tool, results }] = JSON.parse(read('out.sarif')).runs
    expect(results[0].ruleId).toBe('wrong-count')
    const { help } = tool.driver.rules[results[0].ruleIndex]
    expect(help.markdown).toMatch(/^# wrong-count\n[\s\S]*## Examples/)
  })

  test('that cannot be written are named, and do not keep others back', async () => {
    put(project)
    const words = ['--format=json:nowhere/a.json', '--format=json:b.json', '--format=compact:nowhere/c']
    const { code, stderr } = await run([...words, 'count.md'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'nowhere/a.json: the report could not be written: no such file\n' +
        'nowhere/c: the report could not be written: no such file\n',
    )
    expect(JSON.parse(read('b.json')).summary.errors).toBe(1)
  })

  test.each(['github', 'gitlab', 'sarif'])('name files from the root of the repository in %s', async name => {
    put(project)
    mkdirSync(at('.git'))
    process.chdir(at('broken'))
    const { stdout } = await run(['--facts=../.factcheck.yml', `--format=${name}`, 'b.md', '../count.md'])
    expect(stdout).toMatch(/[="]count\.md[",]/)
    expect(stdout).not.toContain('../count.md')
  })

  test('are the same for any order of arguments', async () => {
    put(project)
    const first = await run(['--format', 'json', 'name.md', 'gone.md', 'latin.md', 'count.md'])
    const second = await run(['count.md', 'latin.md', '--format', 'json', 'gone.md', 'name.md'])
    expect(second).toEqual(first)
  })
})

describe('without a path', () => {
  test('all articles below are checked', async () => {
    put({ '.factcheck.yml': facts, 'a.md': clean, 'deep/b.txt': miscounted, 'deep/c.rst': miscounted })
    const { stdout } = await run([])
    expect(stdout).toMatch(/^deep\/b\.txt\n[\s\S]*1 error in 1 of 2 files/)
  })

  test('or those that the facts file names, as seen from its folder', async () => {
    put({
      '.factcheck.yml': `files: ["texts/*.md"]\n${facts}`,
      'a.md': miscounted,
      'texts/b.md': miscounted,
      'deep/x': '',
    })
    expect((await run(['--format', 'compact'])).stdout).toMatch(/^texts\/b\.md:1:\d+: [^\n]*\n$/)
    process.chdir(at('deep'))
    expect((await run(['--format', 'compact'])).stdout).toMatch(/^\.\.\/texts\/b\.md:1:\d+: [^\n]*\n$/)
  })

  test('what the facts file ignores is left out, and is a failure where it is named', async () => {
    put({ '.factcheck.yml': `ignore: [drafts]\n${facts}`, 'a.md': clean, 'drafts/b.md': miscounted })
    expect(await run([])).toMatchObject({ code: 0, stdout: '1 file checked, nothing found\n', stderr: '' })
    const named = await run(['drafts/b.md'])
    expect(named).toMatchObject({ code: 2, stderr: 'drafts/b.md: not checked: .factcheck.yml ignores it\n' })
    expect(await run(['drafts'])).toMatchObject({
      code: 2,
      stderr: 'drafts: every article here is ignored\n',
    })
  })

  test('what its own front matter keeps out is not called checked', async () => {
    const ignored = `---\nfactcheck: { ignore: true }\n---\n\n${miscounted}`
    put({ '.factcheck.yml': facts, 'a.md': clean, 'b.md': ignored })
    expect(await run([])).toMatchObject({
      code: 0,
      stdout: '1 file checked, nothing found · 1 file ignored by front matter\n',
    })
    expect(await run(['b.md'])).toMatchObject({
      code: 0,
      stdout: 'no file checked · 1 file ignored by front matter\n',
    })
    const report = await run(['b.md', '--format', 'json', '--cache'])
    expect(JSON.parse(report.stdout)).toMatchObject({ summary: { files: 0 } })
  })

  test('overrides count from the folder of the facts file', async () => {
    const overriding = `overrides: [{ files: ["deep/*.md"], rules: { wrong-count: off } }]\n${facts}`
    put({ '.factcheck.yml': overriding, 'deep/b.md': miscounted })
    process.chdir(at('deep'))
    expect(await run(['b.md'])).toMatchObject({ code: 0 })
  })

  test('no facts file is no failure', async () => {
    put({ 'a.md': miscounted })
    expect(await run([])).toMatchObject({ code: 0, stdout: '1 file checked, nothing found\n' })
  })

  test('nothing to check is a failure', async () => {
    expect(await run([])).toMatchObject({ code: 2, stderr: '.: no articles in this folder\n' })
  })
})

describe('facts', () => {
  test('the nearest file holds, and the outer one does not', async () => {
    const other = facts.replace('value: 14', 'value: 12')
    put({
      '.factcheck.yml': facts,
      'a.md': miscounted,
      'deep/.factcheck.yml': other,
      'deep/b.md': miscounted,
    })
    expect((await run(['--format', 'compact', 'a.md', 'deep/b.md'])).stdout).toMatch(/^a\.md[^\n]*\n$/)
  })

  test('--published is above the date that an article carries', async () => {
    put({
      '.factcheck.yml': `${facts.trim()}\n    since: 2024-01-01\n`.replace(
        'value: more than 2,000',
        'value: 3,600',
      ),
    })
    put({ 'a.md': `---\ndate: 2025-03-01\n---\n\n${imprecise}` })
    expect(await run(['a.md'])).toMatchObject({ code: 1 })
    expect(await run(['--published', '2020-01-01', 'a.md'])).toMatchObject({ code: 0 })
  })
})

test('a file that goes by two names is checked once', async () => {
  put({ '.factcheck.yml': facts, 'count.md': miscounted })
  symlinkSync('count.md', at('also.md'))
  expect((await run(['also.md', 'count.md'])).stdout).toContain('1 error in 1 of 1 file\n')
})

describe('--fix', () => {
  const fixed = 'The engineer was Marguerite Delacroix, who came late.\n'

  test('writes the spellings, and reports what is left at its new place', async () => {
    put({
      '.factcheck.yml': facts,
      'a.md': `Delacroxi wrote: the bridge has 12 arches.\n`,
      'b.md': misspelled,
    })
    const { code, stdout } = await run(['--fix', 'a.md', 'b.md', '--format', 'json'])
    expect(code).toBe(1)
    expect(read('a.md')).toBe('Delacroix wrote: the bridge has 12 arches.\n')
    expect(read('b.md')).toBe(fixed)
    const { findings, summary } = JSON.parse(stdout)
    expect(summary).toEqual({ files: 2, errors: 1, warnings: 0, fixable: 0 })
    expect(read('a.md').slice(findings[0].start.offset, findings[0].end.offset)).toBe(findings[0].found)
    expect(readdirSync('.').sort()).toEqual(['.factcheck.yml', 'a.md', 'b.md'])
  })

  test('keeps the byte order mark and CRLF, and changes nothing the second time', async () => {
    put({ '.factcheck.yml': facts, 'a.md': `\uFEFF# Title\r\n\r\n${misspelled.trim()}\r\n` })
    expect(await run(['--fix', 'a.md'])).toMatchObject({
      code: 0,
      stdout: '1 file checked, nothing found · 1 fixed\n',
    })
    const once = read('a.md')
    expect(once).toBe(`\uFEFF# Title\r\n\r\n${fixed.trim()}\r\n`)
    expect(await run(['--fix', 'a.md'])).toMatchObject({ code: 0, stdout: '1 file checked, nothing found\n' })
    expect(read('a.md')).toBe(once)
  })

  test('a file that cannot be written is a failure; its findings and the other files are reported', async () => {
    put({ '.factcheck.yml': facts, 'a.md': misspelled, 'b.md': misspelled })
    chmodSync(at('a.md'), 0o444)
    const { code, stdout, stderr } = await run(['--fix', 'a.md', 'b.md'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'a.md: not fixed: the file is read-only\n' })
    expect(stdout).toMatch(/a\.md[\s\S]*misspelled-name[\s\S]*1 error in 1 of 2 files · 1 fixed · 1 fixable/)
    expect([read('a.md'), read('b.md')]).toEqual([misspelled, fixed])
  })

  test('--diff shows it and writes nothing; the report goes to standard error', async () => {
    put({ '.factcheck.yml': facts, 'a.md': misspelled, 'c.md': clean })
    const { code, stdout, stderr } = await run(['--diff', 'a.md', 'c.md', '--format', 'compact'])
    expect(stdout).toBe(`--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-${misspelled}+${fixed}`)
    expect(stderr).toMatch(/^a\.md:1:18: error misspelled-name/)
    expect(code).toBe(1)
    expect(read('a.md')).toBe(misspelled)
  })

  test('--diff shows what nobody would see by its number, a byte order mark too', async () => {
    put({ '.factcheck.yml': facts, 'a.md': `\uFEFF${misspelled}a\u00ADb\n` })
    const { stdout } = await run(['--diff', 'a.md'])
    expect(stdout).toContain(`\n-<U+FEFF>${misspelled}+<U+FEFF>${fixed} a<U+00AD>b\n`)
  })
})

describe('--stdin', () => {
  test('is checked under the name it is given, with the facts that hold there', async () => {
    put({ 'texts/.factcheck.yml': facts })
    const words = ['--stdin', '--stdin-filename', 'texts/new.md', '--format', 'compact']
    expect(await run(words, { stdin: miscounted })).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^texts\/new\.md:1:\d+: error wrong-count/),
    })
  })

  test('--fix writes the fixed text to standard output, the report to standard error', async () => {
    put({ '.factcheck.yml': facts })
    const outcome = await run(['--stdin', '--fix'], { stdin: `\uFEFF${misspelled}${miscounted}` })
    expect(outcome.stdout).toBe(`\uFEFF${misspelled.replace('xi', 'ix')}${miscounted}`)
    expect(outcome.stderr).toMatch(
      /^stdin\.md[\s\S]*2:\d+ {2}wrong-count[\s\S]*1 error in 1 of 1 file · 1 fixed\n$/,
    )
    expect(outcome.code).toBe(1)
  })

  test('text without faults comes out as it went in', async () => {
    put({ '.factcheck.yml': facts })
    expect(await run(['--stdin', '--fix', '--quiet'], { stdin: clean })).toEqual({
      code: 0,
      stdout: clean,
      stderr: '',
    })
  })

  test('what is no text is a failure', async () => {
    const { code, stdout, stderr } = await run(['--stdin', '--fix'], { stdin: 'a\u0000b' })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^stdin\.md: holds a NUL byte/)
  })
})

describe('colours', () => {
  const sequence = '\u001b['
  test.each<[string, string[], RunSetting, boolean]>([
    ['a pipe', [], {}, false],
    ['a terminal', [], { isTTY: true }, true],
    ['a dumb terminal', [], { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['--color', ['--color'], { env: { NO_COLOR: '1' } }, true],
    ['--no-color', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, false],
    ['the last one', ['--no-color', '--color'], {}, true],
    ['the last one', ['--color', '--no-color'], { isTTY: true }, false],
  ])('%s %j', async (_, words, setting, expected) => {
    put(project)
    const { stdout } = await run(['count.md', ...words], setting)
    expect(stdout.includes(sequence)).toBe(expected)
  })
})

test('help names every command, option and format, in lines of at most 100 columns', async () => {
  const { stdout } = await run(['--help'])
  for (const name of Object.keys(commands)) expect(stdout).toContain(`\n  ${name} `)
  for (const name of optionNames) expect(stdout).toMatch(new RegExp(`^  (-\\w, )?--${name} `, 'm'))
  for (const name of Object.keys(formats)) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`))
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
})

test('every option is one of some command', () => {
  const known = Object.values(commands).flatMap(({ options }) => options)
  expect(optionNames.filter(name => !known.includes(name))).toEqual([])
})

test('a name that could act as a command does not', async () => {
  const name = '::error::\u001b[31m\n.md'
  put({ '.factcheck.yml': facts, [name]: miscounted })
  const { stdout, stderr } = await run([name, '::warning::gone'])
  expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::/m)
  expect(stdout + stderr).not.toContain('\u001b')
  expect(stdout).toContain('<U+003A>:error::␛[31m␊.md')
})

describe('an article that is stopped by an error', () => {
  const place = { path: '/p/a.md', file: 'a.md' }

  test('a fault of ours is told with its stack', () => {
    const [failure] = failuresOf(new TypeError('x is not a function'), place)
    expect(failure).toMatchObject({
      file: 'a.md',
      message: expect.stringMatching(/fault in factlint itself: TypeError: x/),
    })
    expect(failure?.frame).toContain('lint.test.ts')
  })

  test('a mistake in it is told under the name that reports call it', () => {
    const [failure] = failuresOf(new InputError([{ file: '/p/a.md', line: 3, message: 'too deep' }]), place)
    expect(failure).toEqual({ file: 'a.md', line: 3, message: 'too deep' })
  })
})

test('a working directory that is gone is told, without a stack', async () => {
  mkdirSync(at('gone'))
  process.chdir(at('gone'))
  rmSync(at('gone'), { recursive: true })
  const { code, stderr } = await run(['a.md'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^factlint: ENOENT[^\n]*\n$/)
})
