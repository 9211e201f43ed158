import { expect, test } from '@jest/globals'
import { isEnglish } from '../../src/mentions/names/english.ts'
import { englishWords } from '../../src/mentions/names/english-words.generated.ts'
import { isOrdinary, isTitle } from '../../src/mentions/names/words.ts'

/** The words of the list one by one: see how it is packed. */
const words = englishWords
  .trim()
  .split('\n')
  .flatMap(line => {
    let word = ''
    return Array.from(line.matchAll(/([A-Z]?)([a-z]*)/g), ({ 1: capital = '', 2: letters = '' }) => {
      word = word.slice(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(capital || 'A')) + letters
      return word
    }).slice(0, -1)
  })

test('every word of the list is found in it', () => {
  expect(words.length).toBeGreaterThan(50_000)
  expect([words[0], words.at(-1)]).toEqual(['aah', 'zymurgy'])
  expect(words.filter(word => !isEnglish(word))).toEqual([])
})

test('no other word is found in it', () => {
  const known = new Set(words)
  const others = words.flatMap((word, at) => [
    word.slice(0, at % word.length),
    `${word}q`,
    `${word.slice(0, -1)}e`,
  ])
  expect(others.filter(word => isEnglish(word) && !known.has(word))).toEqual([])
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
