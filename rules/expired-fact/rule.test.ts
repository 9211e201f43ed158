import { expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../../test/facts-of.ts'

const facts = factsOf(`
names:
  - { name: Ines Vautrin, expires: 1902-12-31 }
counts:
  - { subject: boats of the ferry line, value: 7, unit: boat, about: [ferry], expires: 1902-12-31 }
dates:
  - { event: the launch of the ferry, date: 1899-05, about: [ferry launched], expires: 1902-12-31 }
`)

const found = (text: string, published?: string): string[] =>
  lintText(text, { path: 'a.md', facts, ...(published && { published }) }).findings.map(
    ({ severity, rule, found }) => `${severity} ${rule} ${found}`,
  )

test.each([
  ['a name', 'Ines Vautrin waved.', ['Ines Vautrin']],
  ['a number', 'The ferry line runs seven boats.', ['seven']],
  ['a date', 'The ferry was launched in May 1899.', ['May 1899']],
  [
    'two facts, the first place of each',
    'Vautrin has seven ferry boats. Vautrin left.',
    ['Vautrin', 'seven'],
  ],
  ['what is quoted', '“The ferry line runs seven boats,” the captain said.', []],
])('%s', (_, text, spans) => {
  expect(found(text, '1903-01-01')).toEqual(spans.map(span => `warn expired-fact ${span}`))
})

test.each([undefined, '1902-12-30', '1902-12-31'])('no fact has expired for an article of %s', published => {
  expect(found('Ines Vautrin runs a ferry line of seven boats.', published)).toEqual([])
})
