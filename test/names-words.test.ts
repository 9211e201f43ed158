import { expect, test } from '@jest/globals'
import { englishWords } from '../src/mentions/names/english-words.generated.ts'
import { isOrdinary, isTitle } from '../src/mentions/names/words.ts'

test('every word of the list is found in it', () => {
  const words = englishWords.trim().split('\n')
  expect(words.length).toBeGreaterThan(50_000)
  expect(words.filter((word, at) => at % 50 === 0 && !isOrdinary(word))).toEqual([])
  expect([words[0]!, words.at(-1)!].map(isOrdinary)).toEqual([true, true])
})

test.each(['', 'a1', 'aaa', 'zzzz', 'mar\nch', 'witkins', '\n'])('%j is no word', word => {
  expect(isOrdinary(word)).toBe(false)
})

test.each(['march', 'martian', 'russian', 'sunday', 'portugal'])('%s is an ordinary word', word => {
  expect(isOrdinary(word)).toBe(true)
})

test.each([
  ['president', true],
  ['sen', true],
  ['biologist', true],
  ['herman', false],
  ['christian', false],
])('%s is a title: %s', (word, expected) => {
  expect(isTitle(word)).toBe(expected)
})
