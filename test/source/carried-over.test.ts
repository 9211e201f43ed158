import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

const wire = `NESSUND, March 9, 2031 - The 180-metre ferry Gullvik left the yard at noon with 300 guests.
Three pilots lost sight of the channel before it struck a reef.
Fifty-two crates of paint rolled over the rail; 19 of them were found by anglers.
The harbour board had warned of the reef last month.
`
const check = (text: string): string[] => findingsIn(text, wire).map(({ message }) => message)

describe('what a sentence of a copy takes over from more than one of the source', () => {
  test.each([
    'The three pilots lost sight of the channel before the 180-metre ship struck a reef.',
    'Of 52 crates of paint that rolled over the rail, anglers found 19, and 33 are lost.',
    'The board had warned of the reef in February.',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})

describe('what it does not have there is reported all the same', () => {
  test.each([
    [
      'Anglers found 300 crates of paint that rolled over the rail.',
      'Unexpected number "300", the source has "Fifty-two" there',
    ],
    ['The board had warned of the reef in January.', 'Unexpected date "January", no source has it'],
  ])('%s', (text, message) => {
    expect(check(text)).toEqual([message])
  })
})
