import { describe, expect, test } from '@jest/globals'
import { parseFacts } from '../../src/facts/parse.ts'

const mistakes = (text: string) => parseFacts(text, { file: 'facts.yml' }).mistakes
const told = (text: string) =>
  mistakes(text).map(({ line, column, message }) => `${line}:${column} ${message}`)

const noNegation =
  'A glob that begins with "!" takes nothing out of those beside it: list what is meant, or write "!(name)" for all but a name'

const topKeys =
  'version, root, extends, files, ignore, published, rules, overrides, names, roles, dates, counts, quotes'

describe('keys', () => {
  test.each([
    ['near a known one', 'nmaes: [Ada]', ['1:1 Unknown key "nmaes", did you mean "names"?']],
    ['near none', 'zzz: 1', [`1:1 Unknown key "zzz": expected one of ${topKeys}`]],
    [
      'in a fact',
      'dates:\n  - event: x\n    date: 2020\n    abuot: y',
      ['4:5 Unknown key "abuot", did you mean "about"?'],
    ],
    ['a needed one, misspelled', 'names: [{ nme: Ada }]', ['1:11 Unknown key "nme", did you mean "name"?']],
    [
      'a holder, misspelled',
      'roles: [{ title: x, holdr: y }]',
      ['1:21 Unknown key "holdr", did you mean "holder"?'],
    ],
    [
      'in a holder',
      'roles: [{ title: x, holders: [{ name: y, from: 1 }] }]',
      ['1:42 Unknown key "from": expected one of name, since, until'],
    ],
    [
      'in examples',
      'names: [{ name: x, examples: { good: y } }]',
      ['1:32 Unknown key "good": expected one of ok, wrong'],
    ],
    [
      'in an override',
      'overrides: [{ files: x, rules: {}, ruls: {} }]',
      ['1:36 Unknown key "ruls", did you mean "rules"?'],
    ],
    [
      'the rest of a value with a comma',
      'counts: [{ subject: x, value: about 1,200, unit: y }]',
      ['1:39 Unknown key "200": inside { } a comma ends a value, so put quotation marks around it'],
    ],
    ['duplicate', 'names: [A]\nroot: true\nnames: [B]', ['3:1 Duplicate key "names", first on line 1']],
    ['duplicate in flow', 'names: [{ name: A, name: B }]', ['1:20 Duplicate key "name", first on line 1']],
    ['a list as key', '? [a]\n: b', ['1:3 Expected a word as key']],
    ['no word as key', ': b', ['1:1 Expected a word as key']],
    [
      'what other YAML merges',
      'names: [{ <<: { a: b }, name: x }]',
      [expect.stringContaining('1:11 Unknown key "<<"')],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test.each([
    ['names: [{ aka: x }]', 'Missing key "name"'],
    ['roles: [{ holder: x }]', 'Missing key "title"'],
    ['roles: [{ title: x }]', 'Missing key "holder" or "holders"'],
    ['roles: [{ title: x, holder: a, holders: [b] }]', 'Expected either "holder" or "holders", got both'],
    ['roles: [{ title: x, holders: [{ since: 2020-01-01 }] }]', 'Missing key "name"'],
    ['dates: [{ event: x }]', 'Missing key "date"'],
    ['dates: [{ date: 2020 }]', 'Missing key "event"'],
    ['counts: [{ value: 2 }]', 'Missing key "subject"'],
    ['counts: [{ subject: x }]', 'Missing key "value" or "elapsed"'],
    [
      'counts: [{ subject: x, value: 1, elapsed: 2020-01-01 }]',
      'Expected either "value" or "elapsed", got both',
    ],
    ['quotes: [{ by: x }]', 'Missing key "text"'],
    ['overrides: [{ rules: {} }]', 'Missing key "files"'],
  ])('%s', (text, message) => expect(mistakes(text).map(mistake => mistake.message)).toEqual([message]))
})

describe('types', () => {
  test.each([
    ['names: Ada', '1:8 Expected a list, got "Ada"'],
    ['names: { a: b }', '1:8 Expected a list, got keys with values'],
    [
      'roles: [{ title: x, holder: { name: A, since: 2020-01-01 } }]',
      '1:29 Expected words, got keys with values: who held it, and when, goes as a list under "holders"',
    ],
    ['names: [true]', '1:9 Expected words or keys with values, got true'],
    ['names: [[a]]', '1:9 Expected words or keys with values, got a list'],
    ['names:\n  -\n  - Ada', '2:4 Expected words or keys with values, got nothing'],
    ['names: [" "]', '1:9 Expected words or keys with values, got nothing'],
    ['names: [{ name: true }]', '1:17 Expected words, got true'],
    ['names: [{ name: .inf }]', '1:17 Expected words, got the number .inf'],
    ['names: [{ name: x, aka: }]', '1:20 Expected words or a list, got nothing'],
    ['names: [{ name: x, aka: [1, false] }]', '1:29 Expected words, got false'],
    ['names: [{ name: x, not: [~] }]', '1:26 Expected words, got nothing'],
    [
      'counts: [{ subject: x, value: 1, unit: { a: b } }]',
      '1:40 Expected words or a list, got keys with values',
    ],
    [
      'names: [{ name: x, kind: town }]',
      '1:26 Expected one of person, organization, place, other, got "town"',
    ],
    [
      'names: [{ name: x, kind: persno }]',
      '1:26 Expected one of person, organization, place, other, got "persno", did you mean "person"?',
    ],
    [
      'names: [{ name: x, kind: 3 }]',
      '1:26 Expected one of person, organization, place, other, got the number 3',
    ],
    [
      'names: [{ name: x, severity: wran }]',
      '1:30 Expected one of off, warn, error, got "wran", did you mean "warn"?',
    ],
    ['roles: [{ title: x, holders: [] }]', '1:30 Expected a list of at least one'],
    ['counts: [{ subject: x, value: [1] }]', '1:31 Expected a value such as 20 or more than 100, got a list'],
    [
      'dates: [{ event: x, date: [1] }]',
      '1:27 Expected a value such as 2025-12-02 or 24 February 2022, got a list',
    ],
    ['root: yes', '1:7 Expected true or false, got "yes"'],
    ['version: 2', '1:10 Expected 1, got the number 2'],
    ['rules: off', '1:8 Expected keys with values, got "off"'],
    ['rules: { a: 3 }', '1:13 Expected off, warn, error or a list, got the number 3'],
    ['rules: { a: of }', '1:13 Expected one of off, warn, error, got "of", did you mean "off"?'],
    ['rules: { a: [] }', '1:13 Expected a list of at least one'],
    ['rules: { a: [warn, 1] }', '1:20 Expected keys with values, got the number 1'],
    ['rules: { a: [warn, {}, 1] }', '1:13 Expected a severity and options, nothing more'],
    ['- Ada', '1:1 Expected keys such as names, dates or counts at the top'],
    ['Ada', '1:1 Expected keys such as names, dates or counts at the top'],
  ])('%s', (text, message) => expect(told(text)).toEqual([message]))
})

describe('values', () => {
  test.each([
    [
      "files: '*.md'\nignore:\n  - drafts\n  - '!drafts/a.md'\n  - '!(a|b).md'\n  - '[!]a.md'",
      `4:5 ${noNegation}`,
    ],
    ["overrides: [{ files: ['*.md', '!a.md'], rules: {} }]", `1:31 ${noNegation}`],
    ["names: [{ name: x, files: '!a.md' }, { name: y, files: '!(a).md' }]", `1:27 ${noNegation}`],
    ['published: 2023-02-29', '1:12 There is no day 2023-02-29'],
    ['published: today', '1:12 Expected a day as YYYY-MM-DD, got "today"'],
    ['published: 2023', '1:12 Expected a day as YYYY-MM-DD, got the number 2023'],
    ['names: [{ name: x, born: 1900-02-29 }]', '1:26 There is no day 1900-02-29'],
    [
      'names: [{ name: x, born: 2000-01-02, died: 2000-01-01 }]',
      '1:44 "died" is 2000-01-01, before "born" (2000-01-02)',
    ],
    [
      'names: [{ name: x, since: 2000-01-02, until: 2000-01-01 }]',
      '1:46 "until" is 2000-01-01, before "since" (2000-01-02)',
    ],
    ['counts: [{ subject: x, elapsed: 2020-13-01 }]', '1:33 There is no day 2020-13-01'],
    ['dates: [{ event: x, date: 2021-06-31 }]', '1:27 There is no date 2021-06-31'],
    ['dates: [{ event: x, date: 2021-13 }]', '1:27 There is no date 2021-13'],
    ['dates: [{ event: x, date: 2021-06-07T25:00 }]', '1:27 There is no date 2021-06-07T25:00'],
    [
      'dates: [{ event: x, date: 2021-06-09/2021-06-07 }]',
      '1:27 "2021-06-09/2021-06-07" has a date that does not exist, or ends before it begins',
    ],
    [
      'dates: [{ event: x, date: 11/03/2025 }]',
      '1:27 "11/03/2025" may be 2025-11-03 or 2025-03-11: write one of these',
    ],
    [
      'dates: [{ event: x, date: 11.3.2025 }]',
      '1:27 "11.3.2025" may be 2025-03-11 or 2025-11-03: write one of these',
    ],
    ['dates: [{ event: x, date: Tuesday }]', '1:27 "Tuesday" is no date by itself: it has no year'],
    ['dates: [{ event: x, date: 7 June }]', '1:27 "7 June" is no date by itself: it has no year'],
    [
      'dates: [{ event: x, date: 2021-06-07T08:00Z }]',
      expect.stringMatching(/^1:27 No date can be read in "2021-06-07T08:00Z"\./),
    ],
    [
      'dates: [{ event: x, date: soon }]',
      expect.stringMatching(/^1:27 No date can be read in "soon"\. What can be read: a day 2022-02-24, /),
    ],
    [
      'counts: [{ subject: x, value: plenty }]',
      expect.stringMatching(/^1:31 No value can be read in "plenty"\. What can be read: 20, twenty, /),
    ],
    [
      'counts: [{ subject: x, value: 1, was: few? }]',
      expect.stringMatching(/^1:39 No value can be read in "few\?"/),
    ],
    [
      'roles: [{ title: mayor, holder: Ida Holm since 2018 }]',
      '1:33 A holder is a name alone. Write Ida Holm, and since: 2018 beside it',
    ],
    [
      'counts: [{ subject: x, value: 112 flats, unit: [house, home] }]',
      '1:31 No value can be read in "112 flats". Write value: 112, unit: [house, home, flats]',
    ],
    [
      'counts: [{ subject: x, value: 3.2 milion }]',
      '1:31 No value can be read in "3.2 milion". Write value: 3.2, unit: milion',
    ],
    [
      'counts: [{ subject: x, value: 7 sets to 2 }]',
      expect.stringMatching(/^1:31 No value can be read in "7 sets to 2"\. What can be read: 20, twenty, /),
    ],
    [
      'counts: [{ subject: x, value: 7 June }]',
      expect.stringMatching(/^1:31 No value can be read in "7 June"\. What can be read: 20, twenty, /),
    ],
    [
      'counts: [{ subject: x, value: 20 km trails }]',
      '1:31 No value can be read in "20 km trails". Write value: 20 km, and "trails" in the subject',
    ],
  ])('%s', (text, message) => expect(told(text)).toEqual([message]))

  test('a date that cannot be read hides no other mistake of its fact', () =>
    expect(told('dates: [{ event: x, date: 2021-13, since: 2000-01-02, until: 2000-01-01 }]')).toHaveLength(
      2,
    ))

  test('roles of one holder tell a term once', () =>
    expect(told('roles: [{ title: x, holder: y, since: 2000-01-02, until: 2000-01-01 }]')).toHaveLength(1))
})

describe('YAML', () => {
  test.each([
    ['a list left open', 'names: [a\nroot: true', '2:1 Expected ] before this'],
    ['a tab', 'names:\n\t- a', '2:1 A tab is no indentation here: use spaces'],
    [
      'two documents',
      'names: [a]\n---\nnames: [b]',
      '2:1 A facts file is one YAML document, this begins a second',
    ],
    ['a tag', 'names: !!js/function "x"', '1:8 Tags mean nothing in a facts file'],
    ['a tag of YAML', 'names: [!!binary aGk=]', '1:9 Tags mean nothing in a facts file'],
    ['another version', '%YAML 1.1\n---\nroot: true', '1:1 Facts files are YAML 1.2, not 1.1'],
    [
      'an alias of nothing',
      'names: [*a]',
      '1:9 No "&a" stands before this alias, or the alias stands inside of it',
    ],
    [
      'an alias of itself',
      'names: &a [*a]',
      '1:12 No "&a" stands before this alias, or the alias stands inside of it',
    ],
  ])('%s', (_, text, message) => expect(told(text)).toEqual([message]))
})

describe('broken YAML, and what to do', () => {
  const colon = 'A text with a colon and a space in it needs quotation marks around all of it'
  const indent = 'not indented like the lines that it belongs to: indent the keys of one entry alike'
  test.each([
    ['a colon in a text', 'quotes:\n  - text: She said: go\n    by: X', [`2:11 ${colon}`]],
    ['two of them', 'quotes:\n  - text: A: b\n  - text: C: d', [`2:11 ${colon}`, `3:11 ${colon}`]],
    [
      'keys that are indented too far',
      'names:\n  - name: Kyiv\n     kind: place\n     not: [Kiev]\n  - Lviv',
      [`2:11 The line below is ${indent}`],
    ],
    [
      'a key that is indented too little',
      'names:\n  - name: Kyiv\n   kind: place',
      [`3:1 This is ${indent}`],
    ],
    ['a key beside its list', 'names:\n  - name: Kyiv\n  kind: place', [`3:1 This is ${indent}`]],
    [
      'a quotation mark that is left open',
      'names:\n  - name: "Kyiv\n    kind: place\n  - Lviv\n',
      ['2:11 This quotation mark is never closed'],
    ],
    [
      'an apostrophe within such marks',
      "names:\n  - 'O'Neill'",
      ['2:8 The text before this ended: if this belongs to it, put quotation marks around all of it'],
    ],
    ['a list that is left open', 'names:\n  - name: A\n    not: [B\n  - C', ['4:3 Expected ] before this']],
    ['a sign at the start', 'names: [@a]', ['1:9 A text cannot begin with @: put quotation marks around it']],
    ['no space', 'names:\n  - name:Kyiv\n    kind: place', ['2:5 Expected a space after the colon']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('facts that disagree', () => {
  const at = (line: number, column = 5) => `facts.yml:${line}:${column}`

  test.each([
    [
      'a form right and wrong in one fact',
      'names:\n  - { name: Lyon, not: Lyon }',
      [`2:5 "Lyon" is wrong here and right at ${at(2)}`],
    ],
    [
      'a form right and wrong in two',
      'names:\n  - { name: Lyon, aka: Lyons }\n  - { name: Lione, not: Lyons }',
      [`3:5 "Lyons" is wrong here and right at ${at(2)}`],
    ],
    [
      'two births',
      'names:\n  - { name: Ada, born: 1815-12-10 }\n  - { name: Ada, born: 1815-12-11 }',
      [`3:5 This disagrees about the birth of "Ada" with ${at(2)}`],
    ],
    [
      'two dates of one event',
      'dates:\n  - { event: the fair, date: 2020-05 }\n  - { event: The Fair, date: 2020-06-01 }',
      [`3:5 This disagrees about the date of "The Fair" with ${at(2)}`],
    ],
    [
      'two values of one subject',
      'counts:\n  - { subject: seats, value: 10 }\n  - { subject: seats, value: 11 }',
      [`3:5 This disagrees about the value of "seats" with ${at(2)}`],
    ],
    [
      'two beginnings',
      'counts:\n  - { subject: x, elapsed: 2020-01-01 }\n  - { subject: x, elapsed: 2020-01-02 }',
      [`3:5 This disagrees about the value of "x" with ${at(2)}`],
    ],
    [
      'two holders of one title',
      'roles:\n  - { title: Mayor, holder: A }\n  - { title: Mayor, holder: B }',
      [`3:5 This disagrees about the holder of "Mayor" with ${at(2)}`],
    ],
    [
      'one id twice',
      'names:\n  - { name: A, id: x }\n  - { name: B, id: x }',
      [`3:5 Duplicate id "x", first at ${at(2)}`],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test.each([
    ['the same twice', 'names: [Ada, Ada, { name: Ada }]'],
    ['a form wrong in other files', 'names: [{ name: Lyons }, { name: Lyon, not: Lyons, files: fr/** }]'],
    ['a form wrong in two', 'names: [{ name: Lyon, not: Lyons }, { name: Lione, not: Lyons }]'],
    ['a year and a day in it', 'dates: [{ event: x, date: 2020 }, { event: x, date: 2020-05-06 }]'],
    [
      'dates of other days',
      'dates: [{ event: x, date: 2020, until: 2020-12-31 }, { event: x, date: 2021, since: 2021-01-01 }]',
    ],
    [
      'a bound and a value in it',
      'counts: [{ subject: x, value: more than 100 }, { subject: x, value: 120 }]',
    ],
    [
      'one subject in two units',
      'counts: [{ subject: x, value: 3, unit: day }, { subject: x, value: 9, unit: guest }]',
    ],
    ['holders who share a title', 'roles: [{ title: x, holders: [A, B] }]'],
    [
      'holders who follow each other',
      'roles: [{ title: x, holder: A, until: 2019-12-31 }, { title: x, holder: B, since: 2020-01-01 }]',
    ],
    ['one sentence said by two', 'quotes: [{ text: Yes, by: A }, { text: Yes, by: B }]'],
    [
      'namesakes of another kind',
      'names: [{ name: Victoria, born: 1819-05-24 }, { name: Victoria, kind: place }]',
    ],
  ])('not: %s', (_, text) => expect(told(text)).toEqual([]))
})

test('all mistakes of one run, in order of place, each with its frame', () => {
  const text =
    'root: 1\nnames:\n  - name: Ada\n    brn: 1815\n    died: 1852-11-31\n  - name: Bo\n    name: Bob\ncounts:\n  - subject: x\n    value: [2]\n'
  const all = mistakes(text).map(
    ({ file, line, column, message, frame }) => `${file}:${line}:${column} ${message}\n${frame}`,
  )
  expect(`\n${all.join('\n\n')}\n`).toBe(`
facts.yml:1:7 Expected true or false, got the number 1
> 1 | root: 1
    |       ^
  2 | names:

facts.yml:4:5 Unknown key "brn", did you mean "born"?
  3 |   - name: Ada
> 4 |     brn: 1815
    |     ^^^
  5 |     died: 1852-11-31

facts.yml:5:11 There is no day 1852-11-31
  4 |     brn: 1815
> 5 |     died: 1852-11-31
    |           ^^^^^^^^^^
  6 |   - name: Bo

facts.yml:7:5 Duplicate key "name", first on line 6
  6 |   - name: Bo
> 7 |     name: Bob
    |     ^^^^
  8 | counts:

facts.yml:10:12 Expected a value such as 20 or more than 100, got a list
   9 |   - subject: x
> 10 |     value: [2]
     |            ^
`)
})
