import { expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
counts:
  - { subject: lowest temperature in Tarn, value: -54C }
  - { subject: growth of Norland, value: -1.3% }
  - { subject: profit of Halden Bank, value: -$3 million }
  - { subject: fleet of Norland Rail, value: 40 trains }
`)

const messages = (text: string): string[] =>
  lintText(text, { facts }).findings.map(({ message }) => message.replace(/:.*/, ''))

test.each([
  ['The lowest temperature in Tarn was -53C.', 'Unexpected -53C, expected -54C'],
  ['The lowest temperature in Tarn was 54C.', 'Unexpected 54C, expected -54C'],
  ['The growth of Norland was -1.4%.', 'Unexpected -1.4%, expected -1.3%'],
  ['The profit of Halden Bank was -$5 million.', 'Unexpected -$5 million, expected -$3 million'],
  ['The fleet of Norland Rail has up to 30 trains.', 'Unexpected up to 30 trains, expected 40'],
])('%s', (text, message) => expect(messages(text)).toEqual([message]))

test.each([
  'The lowest temperature in Tarn was minus 54 degrees Celsius, or -65F.',
  'The growth of Norland was minus 1.3%. The profit of Halden Bank was −$3 million.',
])('%s is right', text => expect(messages(text)).toEqual([]))
