import { describe, expect, test } from '@jest/globals'
import type { Facts } from '../../src/facts/facts.ts'
import { parseFacts } from '../../src/facts/parse.ts'
import { unknownRules } from '../../src/facts/rule-ids.ts'

function read(text: string): Facts {
  const { facts, mistakes } = parseFacts(text, { file: 'facts.yml' })
  expect(mistakes.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  return facts
}

const place = { file: 'facts.yml', line: 2, column: 5 }

describe('settings', () => {
  test.each([
    ['nothing', '', { root: false, files: [], ignore: [], rules: {}, overrides: [], names: [] }],
    ['a comment only', '# to be filled in\n', { names: [] }],
    [
      'sections still empty',
      'names:\nroles:\ndates:\ncounts:\nquotes:\nrules:\noverrides:\n',
      { quotes: [] },
    ],
    ['version', 'version: 1', {}],
    ['root', 'root: true', { root: true }],
    ['published', 'published: 2024-02-29', { published: '2024-02-29' }],
    ['files and ignore, one each', 'files: a/*.md\nignore: b', { files: ['a/*.md'], ignore: ['b'] }],
    ['files and ignore, lists', 'files: [a, b]\nignore: [c, d]', { files: ['a', 'b'], ignore: ['c', 'd'] }],
    [
      'rules, short and with options',
      'rules:\n  wrong-count: off\n  wrong-date: [warn, { near: 3 }]\n  misspelled-name: [error]',
      {
        rules: {
          'wrong-count': { severity: 'off' },
          'wrong-date': { severity: 'warn', options: { near: 3 } },
          'misspelled-name': { severity: 'error' },
        },
      },
    ],
    [
      'overrides',
      'overrides:\n  - files: drafts/**\n    rules: { wrong-date: warn }',
      { overrides: [{ files: ['drafts/**'], rules: { 'wrong-date': { severity: 'warn' } } }] },
    ],
  ])('%s', (_, text, facts) => expect(read(text)).toMatchObject(facts))

  test('what is absent has no key', () => expect('published' in read('root: false')).toBe(false))
})

describe('names', () => {
  const name = { kind: 'name', place, aka: [], not: [], entity: 'person' }

  test.each([
    ['a name alone', 'Grace Hopper', { ...name, id: 'grace-hopper', name: 'Grace Hopper' }],
    ['keys', '{ name: Lyon, kind: place }', { ...name, id: 'lyon', name: 'Lyon', entity: 'place' }],
    [
      'one other form each',
      '{ name: Lyon, aka: Lugdunum, not: Lyons }',
      { ...name, id: 'lyon', name: 'Lyon', aka: ['Lugdunum'], not: ['Lyons'] },
    ],
    [
      'lists of other forms',
      '{ name: Lyon, aka: [Lugdunum, Lyon city], not: [Lyons] }',
      { ...name, id: 'lyon', name: 'Lyon', aka: ['Lugdunum', 'Lyon city'], not: ['Lyons'] },
    ],
    [
      'a life',
      '{ name: Emmy Noether, born: 1882-03-23, died: 1935-04-14 }',
      { ...name, id: 'emmy-noether', name: 'Emmy Noether', born: '1882-03-23', died: '1935-04-14' },
    ],
    ['diacritics', 'Dvořák', { ...name, id: 'dvorak', name: 'Dvořák' }],
    ['another script', '東京', { ...name, id: '東京', name: '東京' }],
    ['words that older YAML took for true', 'No', { ...name, id: 'no', name: 'No' }],
    ['signs alone', "'!?'", { ...name, id: 'name', name: '!?' }],
    ['space around', "' Ada '", { ...name, id: 'ada', name: 'Ada' }],
  ])('%s', (_, item, fact) => expect(read(`names:\n  - ${item}\n`).names).toEqual([fact]))
})

test('what every fact may carry', () => {
  const text = `names:
  - name: Ada
    id: countess
    source: https://example.org/ada
    note: ask again in spring
    checked: 2024-01-02
    expires: 2025-01-02
    since: 2020-05-06
    until: 2020-05-07
    files: history/**
    severity: warn
    examples: { ok: Ada wrote., wrong: [Adda wrote., Ada wrote.] }
`
  expect(read(text).names).toEqual([
    {
      kind: 'name',
      id: 'countess',
      place,
      name: 'Ada',
      aka: [],
      not: [],
      entity: 'person',
      source: 'https://example.org/ada',
      note: 'ask again in spring',
      checked: '2024-01-02',
      expires: '2025-01-02',
      since: '2020-05-06',
      until: '2020-05-07',
      files: ['history/**'],
      severity: 'warn',
      examples: { ok: ['Ada wrote.'], wrong: ['Adda wrote.', 'Ada wrote.'] },
    },
  ])
})

describe('roles', () => {
  const role = { kind: 'role', place, id: 'mayor', title: 'Mayor', aka: [] }

  test.each([
    ['one holder', '{ title: Mayor, holder: Ann Li }', { ...role, holders: [{ name: 'Ann Li' }] }],
    [
      'the days of one holder are the term',
      '{ title: Mayor, holder: Ann Li, since: 2020-01-01, until: 2024-12-31 }',
      { ...role, holders: [{ name: 'Ann Li', since: '2020-01-01', until: '2024-12-31' }] },
    ],
    [
      'several holders, the days are those of the fact',
      '{ title: Mayor, aka: [city head], since: 2000-01-01, holders: [{ name: Ann Li, until: 2019-12-31 }, Bo Ek] }',
      {
        ...role,
        aka: ['city head'],
        since: '2000-01-01',
        holders: [{ name: 'Ann Li', until: '2019-12-31' }, { name: 'Bo Ek' }],
      },
    ],
  ])('%s', (_, item, fact) => expect(read(`roles:\n  - ${item}\n`).roles).toEqual([fact]))
})

describe('dates', () => {
  test.each([
    ['a day', '2021-06-07', { fields: { year: 2021, month: 6, day: 7 } }],
    ['a month', '2021-06', { fields: { year: 2021, month: 6 } }],
    ['a year, which YAML takes for a number', '2021', { fields: { year: 2021 } }],
    ['a moment', '2021-06-07T08:05', { fields: { year: 2021, month: 6, day: 7, hour: 8, minute: 5 } }],
    [
      'a span',
      '2021-06-07/2021-06-09',
      { fields: { year: 2021, month: 6, day: 7 }, until: { year: 2021, month: 6, day: 9 } },
    ],
    ['words', '7 June 2021', { fields: { year: 2021, month: 6, day: 7 } }],
    ['an American date', 'June 7, 2021', { fields: { year: 2021, month: 6, day: 7 } }],
  ])('%s', (_, text, date) => {
    const [fact] = read(
      `dates:\n  - { event: the launch, date: "${text}" }\n  - { event: b, date: 2020 }`,
    ).dates
    expect(fact).toMatchObject({ kind: 'date', id: 'the-launch', event: 'the launch', place })
    expect(fact?.date).toEqual({ kind: 'time', text, vague: false, ...date })
  })

  test('a bare year is read as it is written', () =>
    expect(read('dates: [{ event: x, date: 2021 }]').dates[0]?.date).toMatchObject({ text: '2021' }))

  test.each([
    ['', ['the launch']],
    [', about: [rocket rose, lift off]', ['rocket rose', 'lift off']],
    [', about: lift off', ['lift off']],
  ])('the phrases of %j', (about, phrases) =>
    expect(read(`dates: [{ event: the launch, date: 2021${about} }]`).dates[0]?.about).toEqual(phrases),
  )
})

describe('counts', () => {
  const counted = (keys: string) => read(`counts:\n  - { subject: seats, ${keys} }\n`).counts[0]

  test.each([
    ['20', { text: '20', dimension: 'number', amount: 20 }],
    ['1.50', { text: '1.50', amount: 1.5 }],
    ['twenty', { text: 'twenty', amount: 20 }],
    ['"1,200"', { text: '1,200', amount: 1200 }],
    ['3.2 million', { text: '3.2 million', amount: 3_200_000 }],
    ['28%', { dimension: 'percent', amount: 28 }],
    ['$4.5bn', { dimension: 'money', amount: 4_500_000_000 }],
    ['more than 1000', { amount: 1000, interval: { low: 1000, high: Number.POSITIVE_INFINITY } }],
    ['5 hours', { dimension: 'duration' }],
  ])('value: %s', (text, value) => expect(counted(`value: ${text}`)?.value).toMatchObject(value))

  test('a bare number takes the measure that its unit is', () => {
    const bare = counted('value: 5, was: 6, unit: hour')
    expect(bare?.value).toMatchObject({ dimension: 'duration', unit: 'hour', amount: 5, text: '5 hours' })
    expect(bare?.was).toMatchObject({ dimension: 'duration', amount: 6 })
    expect(bare?.value?.interval).toEqual(counted('value: 5 hours')?.value?.interval)
  })

  test.each([
    ['value: 212 votes', { value: { amount: 212, text: '212' }, unit: ['votes'] }],
    ['value: 212 votes, was: 187 votes, unit: vote', { was: { amount: 187 }, unit: ['vote'] }],
    ['value: 212, was: 187 votes', { value: { amount: 212 }, unit: ['votes'] }],
    ['value: more than 3.2 million fruit trees', { value: { amount: 3_200_000 }, unit: ['fruit trees'] }],
    ['value: 14 people killed', { value: { amount: 14 }, unit: ['people killed'] }],
    ['value: 400 visitors a day', { value: { amount: 400 }, unit: ['visitors a day'] }],
    ['value: 12 becquerels per litre', { value: { amount: 12 }, unit: ['becquerels per litre'] }],
    [
      'value: 0.6 nanograms per millilitre',
      { value: { dimension: 'mass' }, per: 'per millilitre', unit: [] },
    ],
    ['value: 5 mg/kg', { value: { unit: 'milligram' }, per: 'per kg' }],
    ['value: $49 a month', { value: { amount: 49, text: '$49' }, per: 'per month' }],
    ['value: 34% of the vote', { value: { amount: 34, dimension: 'percent' }, per: 'of the vote' }],
    ['value: 120 metres tall', { value: { dimension: 'length' }, per: 'tall' }],
  ])('what stands behind a number: %s', (keys, fact) => expect(counted(keys)).toMatchObject(fact))

  test.each([
    ['value: 20, was: 28, unit: seat, about: hall', { unit: ['seat'], about: ['hall'], was: { amount: 28 } }],
    [
      'value: 20, unit: [seat, chair], about: [hall, big room]',
      { unit: ['seat', 'chair'], about: ['hall', 'big room'] },
    ],
    ['value: 20', { unit: [], about: [] }],
    ['elapsed: 2020-01-31, unit: year', { elapsed: '2020-01-31', unit: ['year'] }],
  ])('%s', (keys, fact) => expect(counted(keys)).toMatchObject({ kind: 'count', id: 'seats', ...fact }))
})

// The yaml library reads what has a directive.
test.each(['', '%YAML 1.2\n---\n'])('numbers among words are read as they are written, behind %j', head => {
  const { names, roles, dates, counts, quotes } = read(
    `${head}names: [1917, { name: Kestrel, aka: [6.0, 007, yes], not: 1e3, source: 2021 }]
roles: [{ title: 50, holder: 8.50 }]
dates: [{ event: 1984, date: 2021, about: [6.0, release] }]
counts: [{ subject: 1_000, value: 20, unit: [3.10, on], about: [+12, -0.50] }]
quotes: [{ text: 42, by: 1.0, examples: { ok: 7.0 } }]
`,
  )
  expect(names).toMatchObject([
    { name: '1917' },
    { aka: ['6.0', '007', 'yes'], not: ['1e3'], source: '2021' },
  ])
  expect(roles).toMatchObject([{ title: '50', holders: [{ name: '8.50' }] }])
  expect(dates).toMatchObject([{ event: '1984', about: ['6.0', 'release'] }])
  expect(counts).toMatchObject([{ subject: '1_000', unit: ['3.10', 'on'], about: ['+12', '-0.50'] }])
  expect(quotes).toMatchObject([{ text: '42', by: '1.0', examples: { ok: ['7.0'] } }])
})

test('quotes', () => {
  const text =
    'quotes:\n  - text: >-\n      We shall see,\n      and see well.\n    by: Ann Li\n  - { text: Later. }\n'
  expect(read(text).quotes).toEqual([
    {
      kind: 'quote',
      id: 'we-shall-see-and-see-well',
      place,
      text: 'We shall see, and see well.',
      by: 'Ann Li',
    },
    { kind: 'quote', id: 'later', place: { ...place, line: 6 }, text: 'Later.' },
  ])
})

describe('ids', () => {
  const ids = (items: string) => read(`quotes: [${items}]`).quotes.map(({ id }) => id)

  test.each([
    [
      'words, shortened',
      '{ text: One two three four five six seven eight nine }',
      ['one-two-three-four-five-six-seven-eight'],
    ],
    ['equal words', '{ text: So. }, { text: So! }, { text: So? }', ['so', 'so-2', 'so-3']],
    [
      'given ones go first',
      '{ text: So. }, { text: So!, id: so }, { text: So?, id: so-2 }',
      ['so-3', 'so', 'so-2'],
    ],
    ['the same fact twice is one', '{ text: So., by: Al }, { text: So., by: Al }', ['so']],
  ])('%s', (_, items, expected) => expect(ids(items)).toEqual(expected))

  test('kinds do not share them', () => {
    const facts = read('names: [Lyon]\nquotes: [{ text: Lyon }]')
    expect([facts.names[0]?.id, facts.quotes[0]?.id]).toEqual(['lyon', 'lyon'])
  })
})

test('anchors and aliases stand for each other', () =>
  expect(
    read('names:\n  - { name: A, not: &wrong [B, C] }\n  - { name: D, not: *wrong }').names[1]?.not,
  ).toEqual(['B', 'C']))

test('a rule that nobody knows is told where it stands', () => {
  const facts = read(
    'rules:\n  wrong-cuont: off\n  known: warn\noverrides:\n  - { files: x, rules: { other: off } }\n',
  )
  expect(unknownRules(facts.rulePlaces ?? [], ['wrong-count', 'known'])).toEqual([
    {
      message: 'Unknown rule "wrong-cuont", did you mean "wrong-count"?',
      file: 'facts.yml',
      line: 2,
      column: 3,
      frame: '  1 | rules:\n> 2 |   wrong-cuont: off\n    |   ^^^^^^^^^^^\n  3 |   known: warn',
    },
    {
      message: 'Unknown rule "other"',
      file: 'facts.yml',
      line: 5,
      column: 26,
      frame:
        '  4 | overrides:\n> 5 |   - { files: x, rules: { other: off } }\n    |                          ^^^^^',
    },
  ])
})
