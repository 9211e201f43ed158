import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

const wire = `The ferry line to Orkholm has 12 piers, and its owners are thinking about two more.
The first boat left Sandvik at dawn. The school on the island has 41 pupils and three teachers.
`
const found = (text: string): string[] => findingsIn(text, wire).map(({ message }) => message)

describe('a number of the whole is no contradiction of one of a part', () => {
  test.each([
    'On Orkholm, two of the piers are still without a roof.',
    'Three of its pupils go to school on the island by boat.',
    'The owners of the line said in the first week that it rained.',
  ])('%s', text => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['The ferry line to Orkholm has two piers.', 'Unexpected number "two", the source has "12" there'],
  ['The school on the island has three pupils.', 'Unexpected number "three", the source has "41" there'],
  ['On Orkholm, five of the piers are still without a roof.', 'Unexpected number "five", no source has it'],
  [
    'The owners of the line said in the third week that it rained.',
    'Unexpected number "third week", no source has it',
  ],
])('%s', (text, message) => {
  expect(found(text)).toEqual([message])
})
