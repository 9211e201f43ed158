import { expect, test } from '@jest/globals'
import { extractFacts, lintText } from '../../src/index.ts'

const facts = extractFacts(
  `LARSBORG, March 4, 2026 (NP) -- Harbour Minister Ingrid Tveit resigned on Tuesday after a long inquiry.

Prime Minister Kwame Østberg named Sian Brandt-Lowe as her successor. Brandt-Lowe will take office on March 9.

"We lifted the first plank on a Friday and nobody slept until Monday," said Tomas Quillon, a diver.

The quay was rebuilt in 1951. Quillon left Larsborg in the spring.
`,
  { path: 'wire.txt' },
)

const found = (text: string) =>
  lintText(text, { path: 'copy.md', facts, published: '2026-03-05' }).findings.map(({ rule, found }) => [
    rule,
    found,
  ])

test.each([
  ['the weekday of a day that is told without its year', 'Brandt-Lowe will take office on Monday.', []],
  [
    'another weekday than that',
    'Brandt-Lowe will take office on Tuesday.',
    [['unsupported-claim', 'Tuesday']],
  ],
  ['the day of a weekday', 'Tveit resigned on Tuesday, March 3, after a long inquiry.', []],
  [
    'another day than that of the weekday',
    'Tveit resigned on Tuesday, March 24, after a long inquiry.',
    [['unsupported-claim', 'Tuesday, March 24']],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toMatchObject(expected)
  expect(found(text)).toHaveLength(expected.length)
})

test.each([
  ['how long ago a year of the source is', 'The quay was rebuilt 75 years ago.', []],
  ['how long ago it is not', 'The quay was rebuilt 71 years ago.', ['71 years']],
  ['how old it is', 'The 75-year-old quay was rebuilt.', []],
])('%s', (_, text, expected) => {
  expect(found(text).map(([, words]) => words)).toEqual(expected)
})

test.each([
  ['whom the source names once', 'Kwame Østberg'],
  ['whom the source names with a title', 'Ingrid Tveit'],
])('a quotation given to somebody else, %s', (_, name) => {
  const text = `"We lifted the first plank on a Friday and nobody slept until Monday," said ${name}.`
  expect(found(text)).toEqual([['misattributed-quote', name]])
})

test.each(['Tomas Quillon', 'Quillon', 'he', 'the diver'])('a quotation of %s', name => {
  const text = `"We lifted the first plank on a Friday and nobody slept until Monday," said ${name}.`
  expect(found(text)).toEqual([])
})

test.each([
  ['in its month', 'Quillon lit the first lamp on the quay in October.', []],
  ['on its day', 'Quillon lit the first lamp on October 31.', []],
  ['and not in another month', 'Quillon lit the first lamp on the quay in April.', ['April']],
])('a feast that has one day every year is told %s', (_, text, expected) => {
  const source = extractFacts('Quillon, a diver, lit the first lamp on the quay at Halloween.', {
    path: 'wire.txt',
  })
  const findings = lintText(text, { path: 'copy.md', facts: source }).findings
  expect(findings.map(finding => finding.found)).toEqual(expected)
})

test.each([
  ['the weekday that a source opens with, of what it does not date', 'The mayor, Ada Lund, spoke on Monday.'],
  ['an hour in other words', 'Ada Lund spoke at three in the afternoon.'],
])('%s is borne out', (_, text) => {
  const source = extractFacts(
    'HOLM (AP) - The mill burned on Monday. Four men were hurt, the police said. The mayor, Ada Lund, spoke at 3 pm. Per Vik of the guild will sell the mill in May. It rained in the town for nine days.',
    { path: 'wire.txt' },
  )
  expect(lintText(text, { path: 'copy.md', facts: source }).findings).toEqual([])
})
