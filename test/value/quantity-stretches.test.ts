import { describe, expect, test } from '@jest/globals'
import { scanQuantities } from '../../src/value/quantity/scan.ts'

const filler = 'The mayor had nobody to thank and went on with the meeting in the old hall. '.repeat(4)

/** What is read in a text, by the words that stand there. */
const read = (text: string) =>
  scanQuantities(text).map(({ start, end, value }) => [text.slice(start, end), value.interval])

// Far from any other number, with all that bears on the number as far away as it may stand.
describe('numbers in the midst of words', () => {
  test.each([
    'They need no longer fewer than 500 pumps.',
    'It came to one hundred and twenty million two hundred thousand and five pumps.',
    'A quarter of a million Hong Kong dollars or more went.',
    'Between five hundred and six hundred of the pumps run.',
    'About a week passed, and a few thousand pumps broke.',
    'The fund got USD115 from http://pumps.example/2024/11 by then.',
    'Nine out of ten (see 3) are new; article 5 and no. 7 name them.',
    'The first (all of the pumps in the east of the town, the oldest of them, with those of the harbour) and the 2) others.',
  ])('%s', sentence => {
    const alone = read(sentence)
    expect(read(`${filler}${sentence} ${filler}`)).toEqual(alone)
    expect(read(`${filler}${sentence} ${filler}${sentence}`)).toEqual([...alone, ...alone])
  })

  test('a label of a list is none where no bracket is open within thirty words', () => {
    const of = (words: number): string => `Pumps (${'old '.repeat(words)}and so on 2) more of them.`
    expect(read(of(20))).toHaveLength(1)
    expect(read(of(40))).toHaveLength(0)
  })
})
