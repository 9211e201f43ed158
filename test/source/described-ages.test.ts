import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// The ages of those who are not named.

const wire = `HELLVIK, March 3, 2025. The keeper of the lighthouse, a man of 58, was hurt when the lamp fell.
A 36-year-old woman who was his guest was unharmed. Off Larvik a pilot, 44, was pulled out of the sea.
The bakery's owner, a 67-year-old woman, closed her shop for the day, and an apprentice aged 19 went home.
A man of 73 died ashore. The harbour has two divers. One diver, 27, was on leave, and a diver of 31 searched alone.
The quay is 140 metres long. It was built of 67 blocks.
`
const found = (text: string) => findingsIn(text, wire).map(finding => finding.found)

describe('the age of somebody else is reported', () => {
  test.each([
    ['behind a noun', 'The keeper, 36, was hurt.', ['36']],
    ['with of', 'A pilot of 58 was pulled out of the sea.', ['58']],
    ['of a man without a mark', 'A pilot of 73 was pulled out of the sea.', ['73']],
    ['before a noun', 'The 44-year-old owner of the bakery closed it.', ['44-year']],
    ['with aged', 'An apprentice aged 67 went home.', ['67']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    ['one’s own age', 'The keeper, 58, was hurt, and the owner, 67, closed the bakery.'],
    ['one of two ages of such people', 'A diver, 27, was on leave.'],
    ['somebody of another word', 'A guest of 36 was unharmed.'],
    ['a word for many', 'A woman of 67 closed her shop for the day.'],
    ['what is no age', 'The quay of 140 metres has a keeper.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
