import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { each, times } from './articles.ts'
import { type Expected, expectOutcome, outcomeIn } from './outcome.ts'
import { facts, projectOfEachTest, wrong } from './project.ts'

const project = projectOfEachTest()
beforeEach(() => {
  project.put('a.md', wrong)
})

const found = '1:18 misspelled-name'

/** The wrong fact is found; or the facts file is refused for this cause, and the article named as not checked. */
async function expectFrom(expected: Expected): Promise<void> {
  const { failed, ...rest } = await outcomeIn(project.folder, 'a.md')
  const own = failed.filter(told => !told.startsWith('a.md: not checked'))
  if (typeof expected === 'string') expectOutcome({ ...rest, failed }, 'a.md', expected)
  else {
    expect(failed).toHaveLength(own.length + 1)
    expect(rest).toEqual({ code: 2, found: [] })
    expect(own.find(told => expected.test(told)) ?? own).toMatch(/^\.factcheck\.yml: /)
  }
}

type Row = readonly [what: string, content: string | Uint8Array, expected: Expected]

function testFacts(rows: readonly Row[]): void {
  test.each(rows)('%s', async (_, content, expected) => {
    project.put('.factcheck.yml', content)
    await expectFrom(expected)
  })
}

describe('bytes', () => {
  testFacts([
    ['UTF-16', Buffer.from(`\uFEFF${facts}`, 'utf16le'), /This file is not UTF-8/],
    ['Latin-1', Buffer.from(`${facts}# caf\xe9`, 'latin1'), /This file is not UTF-8/],
    ['NULs', times(1000, '\0'), /Expected keys such as names/],
    ['a NUL in a name', `${facts}dates: ["\0"]`, /line 2: /],
    ['controls', `${facts}\u0001: 1`, /Unknown key "␁"/],
    ['a byte order mark', `\uFEFF${facts}`, found],
    ['CRLF', `root: true\r\n${facts.trim()}\r\n`, found],
    ['a line separator', `# \u2028\n${facts}`, found],
    ['a lone surrogate, escaped', `${facts}roles: [{ title: "\\uD800", holder: A B }]`, found],
    ['a hundred thousand blank lines', `${times(100_000, '\n')}${facts}`, found],
    ['a comment of a megabyte', `#${times(1_000_000, 'a')}\n${facts}`, found],
    [
      'ten megabytes',
      `${facts}#${times(10_000_000, 'a')}`,
      /Too long: 10000031 characters; up to 5000000 are read/,
    ],
  ])
})

describe('depth', () => {
  const tooDeep = /Nested deeper than 100 levels/
  // A stack that is not guarded overflows at some thousands.
  testFacts([
    ['lists', times(100_000, '['), tooDeep],
    ['maps', times(20_000, '{a: '), tooDeep],
    ['items', times(20_000, '- '), tooDeep],
    ['keys of keys', times(20_000, '? '), tooDeep],
    ['items of keys', times(20_000, '- ? '), tooDeep],
    ['values on one line', times(20_000, 'a: '), tooDeep],
    ['empty keys', times(20_000, ': '), tooDeep],
    ['values by indents', each(150, level => `${times(level, ' ')}a:\n`), /line 101: Nested deeper than 100/],
    [
      'a hundred levels',
      `${facts}dates: ${times(99, '[')}${times(99, ']')}`,
      /^\.factcheck\.yml: line 2: (?!Nested)/,
    ],
    [
      'aliases of aliases',
      `a0: &a0 x\n${each(300, at => `a${at + 1}: &a${at + 1} [*a${at}]\n`)}`,
      /line 101: .* by this alias/,
    ],
  ])
})

describe('what a file may do to its reader', () => {
  const bomb = each(9, at => `a${at + 1}: &a${at + 1} [${times(9, `*a${at},`)}]\n`)
  testFacts([
    [
      'aliases that stand for billions',
      `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${bomb}`,
      /stand for more than 100000 values/,
    ],
    ['an alias in itself', 'names: &a [*a]', /No "&a" stands before this alias/],
    ['a merge of itself', `a: &a\n  <<: *a\n${facts}`, /No "&a" stands before this alias/],
    ['a merge', `a: &a { root: true }\n<<: *a\n${facts}`, /Unknown key "<<"/],
    ['a function', 'names: !!js/function "function () {}"', /Tags mean nothing in a facts file/],
    ['an object of another language', 'names: !!python/object/apply:os.system [id]', /Tags mean nothing/],
    ['a regular expression', 'names: [!!js/regexp /(a+)+$/]', /Tags mean nothing/],
    ['a tag of its own', '%TAG ! tag:a.example,2000:\n---\nnames: [!x a]', /Tags mean nothing/],
    ['two documents', `${facts}---\n${facts}`, /line 2: .*one YAML document, this begins a second/],
    ['another YAML', `%YAML 1.1\n---\n${facts}`, /Facts files are YAML 1\.2, not 1\.1/],
    ['a document that ends', `${facts}...\nmore: 1`, /line 3: /],
    ['the same key twice', `${facts}${facts}`, /line 2: Duplicate key "names", first on line 1/],
    ['the same key twenty thousand times', times(20_000, 'a: 1\n'), /line 20000: Duplicate key "a"/],
    ['twenty thousand unknown keys', each(20_000, at => `k${at}: 1\n`), /Unknown key "k0"/],
    ['a key of a megabyte', `? ${times(1_000_000, 'a')}\n: 1\n`, /Unknown key "a{10}/],
    ['a list as a key', '? [a, b]\n: 1', /Expected a word as key/],
    ['a name of a hundred thousand words', `names: [Marguerite Delacroix, "${times(100_000, 'a ')}"]`, found],
    [
      'eight thousand other and wrong forms of one name of one word or two',
      `names:
  - Marguerite Delacroix
  - { name: Marsh House, aka: [${each(4000, at => `House ${at}, Halls${at}, `)}], not: [${each(8000, at => `Marsch${at}, `)}], kind: organization }`,
      found,
    ],
    [
      'a letter of a hundred thousand marks',
      `names: [Marguerite Delacroix, "e${times(50_000, '\u0301\u0323')}"]`,
      /line 1: More than 30 marks on one letter/,
    ],
    [
      'a letter of as many marks, escaped',
      `quotes: [{ by: A, text: "e${times(50_000, '\\u0301\\u0323')}" }]`,
      /line 1: More than 30 marks on one letter/,
    ],
    ['a letter of thirty marks', `names: [Marguerite Delacroix, "e${times(15, '\u0301\u0323')}"]`, found],
    ['a number past all numbers', 'counts: [{ subject: a, value: 1e999, unit: b }]', /line 1: /],
    ['a number that is none', 'counts: [{ subject: a, value: .nan, unit: b }]', /line 1: /],
    [
      'a number of a thousand digits',
      `${facts}counts: [{ subject: a, value: ${times(1000, '9')}, unit: b }]`,
      /line 2: |misspelled/,
    ],
    ['nothing but a scalar', 'names', /Expected words|Expected keys|expected|Expected/],
  ])
})

test('of a hundred thousand mistakes the first hundred are told', async () => {
  project.put('.factcheck.yml', times(100_000, '}'))
  const { code, failed } = await outcomeIn(project.folder, 'a.md')
  expect({ code, told: failed.length }).toEqual({ code: 2, told: 101 })
})

describe('what other readers of YAML take for something else', () => {
  const none = (text: string): RegExp => new RegExp(`line 2: No (?:value|date) can be read in "${text}"`)
  const counted = (value: string): string =>
    `${facts}counts: [{ subject: boats, value: ${value}, unit: boat }]`
  const dated = (date: string): string => `${facts}dates: [{ event: opening, date: ${date} }]`
  testFacts([
    ...['0x10', '0o17', '0b11', '012', '1_000', '12:30', 'yes', 'no', 'on'].map(
      (value): Row => [`a count of ${value}`, counted(value), none(value)],
    ),
    ...['20200505', '2020-05-05T00:00:00Z', '2001-12-14t21:59:43.10-05:00', '2020-W19-2', '1e3'].map(
      (date): Row => [`a date of ${date}`, dated(date), none(date)],
    ),
    ['a count that is true', counted('true'), /Expected a value .*, got true/],
    ['a count past all numbers', counted('-1e400'), /the number -1e400/],
    ['a count of nothing', counted('~'), /got nothing/],
    ['a day that is none', dated('2020-02-30'), /There is no date 2020-02-30/],
    ['names that are neither words nor numbers', 'names: [true]', /got true/],
    ['names that are yes, on and a day', 'names: [Marguerite Delacroix, yes, on, 2020-01-01]', found],
    ['a merge as a name', 'names: [Marguerite Delacroix, <<]', found],
    ['a hundred thousand aliases', `names: [&a Marguerite Delacroix${times(99_999, ', *a')}]`, found],
    ['one more', `names: [&a Marguerite Delacroix${times(100_001, ', *a')}]`, /more than 100000 values/],
    ['an anchor without an alias', 'names: [&a Marguerite Delacroix]', found],
    ['a key with a colon apart', `${facts}names : [b]`, /line 2: Duplicate key "names"/],
    ['a key in quotation marks, with an escape', '"na\\x6des": [Marguerite Delacroix]', found],
    ['a key that is asked for', '? names\n: [Marguerite Delacroix]', found],
    ['a tab as an indent', 'names:\n\t- a', /line 2: A tab is no indentation here/],
    ['CR alone', 'names:\r- Marguerite Delacroix\r', /Expected a list, got "␍- Marguerite/],
    ['a directive that is none', `%FOO bar\n---\n${facts}`, /line 1: Unknown directive %FOO/],
    ['an end, and nothing behind it', `${facts}...\n`, found],
    ['a beginning, and nothing before it', `---\n${facts}`, found],
    ['a document without anything behind it', `${facts}---\n`, /line 2: .*begins a second/],
    ['two documents without anything', '---\n---\n', /line 2: .*begins a second/],
    ['a list that is left open', 'names: [Marguerite Delacroix', /line 1: Expected \] before this/],
    [
      'words that are left open',
      'names: ["Marguerite Delacroix]',
      /line 1: This quotation mark is never closed/,
    ],
  ])
})

describe('keys that mean something elsewhere', () => {
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then']
  testFacts([
    ...keys.map((key): Row => [key, `${facts}${key}: { names: [] }`, new RegExp(`Unknown key "${key}"`)]),
    ...keys.map(
      (key): Row => [
        `${key} in a fact`,
        `names: [{ name: x, ${key}: { since: 1 } }]`,
        new RegExp(`Unknown key "${key}"`),
      ],
    ),
    ...keys.map(
      (key): Row => [
        `${key} as a rule`,
        `${facts}rules: { ${key}: off }`,
        new RegExp(`nknown rule "${key}"`),
      ],
    ),
    ...keys.map(
      (key): Row => [`${key} as an id`, `names: [{ name: Marguerite Delacroix, id: ${key} }]`, found],
    ),
    ...keys.map((key): Row => [`${key} as a name`, `names: [Marguerite Delacroix, ${key}]`, found]),
    ['a prototype that has the name', 'names: [{ __proto__: { name: x } }]', /Missing key "name"/],
  ])
})

describe('extends', () => {
  const setUp = (): void => {
    project.put('base.yml', facts)
    project.put('../secret.yml', 'password: hunter2\n')
    project.put('loop/a.yml', 'extends: ./b.yml\n')
    project.put('loop/b.yml', 'extends: ./a.yml\n')
    project.put('folder.yml/x', '')
    symlinkSync('../secret.yml', join(project.folder, 'out.yml'))
    symlinkSync('round.yml', join(project.folder, 'round.yml'))
    symlinkSync('nowhere.yml', join(project.folder, 'dead.yml'))
    symlinkSync('..', join(project.folder, 'up'))
    for (let at = 0; at < 300; at++) project.put(`chain/${at}.yml`, `extends: ./${at + 1}.yml\n`)
    project.put('chain/300.yml', facts)
  }

  test.each<readonly [string, string, Expected]>([
    ['a file beside it', './base.yml', found],
    ['three hundred files, one after the other', './chain/0.yml', found],
    ['one file a thousand times', `[${times(1000, './base.yml,')}]`, found],
    ['itself', './.factcheck.yml', /a cycle/],
    ['a circle', './loop/a.yml', /a cycle/],
    ['a file outside', '../secret.yml', /This path leaves the project, and nothing is read there/],
    ['a file outside by a detour', './loop/../../secret.yml', /This path leaves the project/],
    ['a file outside by a link', './out.yml', /This file lies outside of the project/],
    ['a file outside by a linked folder', './up/secret.yml', /This file lies outside of the project/],
    ['an absolute path', '/etc/passwd', /Expected a relative path/],
    ['a URL', 'https://a.example/facts.yml', /Nothing is fetched/],
    ['a URL of a file', 'file:///etc/passwd', /Nothing is fetched/],
    ['a URL of data', "'data:text/yaml,names: [a]'", /Nothing is fetched/],
    ['a URL without a scheme', '//a.example/facts.yml', /Expected a relative path/],
    ['a module of Node', 'node:fs', /Nothing is fetched/],
    ['a package outside', '"../../lib"', /leaves the project|Expected/],
    ['a script', './base.yml;id', /Expected a relative path|no such file/i],
    ['a NUL', '"a\\0.yml"', /Expected a relative path/],
    ['a link in a circle', './round.yml', /cannot be read \(ELOOP\)/],
    ['a dead link', './dead.yml', /no such file/],
    ['a folder', './folder.yml', /This is not a file/],
    ['a device', '/dev/zero', /Expected a relative path/],
    ['a pattern', './*.yml', /no such file/],
    ['a variable', './$HOME.yml', /no such file/],
    ['a home', '~/facts.yml', /no such file|Expected a relative path/],
  ])('%s', async (_, target, expected) => {
    setUp()
    project.put('.factcheck.yml', `${expected === found ? '' : facts}extends: ${target}\n`)
    const outcome = await outcomeIn(project.folder, 'a.md')
    if (typeof expected === 'string') expectOutcome(outcome, 'a.md', expected)
    else {
      // The mistake may stand in a file that is extended.
      expect(outcome).toMatchObject({ code: 2, found: [] })
      expect(outcome.failed.join('\n')).toMatch(expected)
      expect(outcome.failed.some(told => told.startsWith('a.md: not checked'))).toBe(true)
      expect(outcome.failed.join()).not.toContain('hunter2')
    }
  })
})
