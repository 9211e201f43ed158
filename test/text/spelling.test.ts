import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nameWords } from '../../src/text/spelling/letters.ts'
import {
  indexNeighbours,
  indexSlips,
  neighboursOf,
  slipsOf,
  spellingLimit,
} from '../../src/text/spelling/neighbours.ts'
import { soundAlike } from '../../src/text/spelling/sound.ts'
import { smallestEdit, spellingDistance } from '../../src/text/spelling/spelling.ts'
import { transliterated } from '../../src/text/spelling/variants.ts'
import { random } from '../random.ts'

/** The optimal string alignment distance, cell by cell. */
function aligned(a: string, b: string): number {
  const cells = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    cells.push([row])
    for (let column = 1; column <= b.length; column++) {
      const change = cells[row - 1]![column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = isSwap ? cells[row - 2]![column - 2]! + 1 : change
      cells[row]!.push(Math.min(change, swap, cells[row - 1]![column]! + 1, cells[row]![column - 1]! + 1))
    }
  }
  return cells[a.length]![b.length]!
}

test('the distance of any two words is the one of the definition, or above the limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const distance = aligned(a, b)
      expect(spellingDistance(a, b, limit)).toBe(distance <= limit ? distance : undefined)
    }),
    { numRuns: 5000, seed: 4 },
  )
})

test.each([
  ['marsh', 'marsh', 0],
  ['marsh', 'mrash', 1],
  ['marsh', 'marhs', 1],
  ['marsh', 'march', 1],
  ['marsh', 'marshs', 1],
  ['marsh', 'arhs', 2],
  ['ca', 'abc', undefined],
  ['marsh', 'harms', undefined],
])('the distance of %s and %s', (a, b, distance) => {
  expect(spellingDistance(a, b, 2)).toBe(distance)
  expect(spellingDistance(b, a, 2)).toBe(distance)
})

test('the neighbours are those that comparing with every word finds', () => {
  const next = random(7)
  const word = () =>
    Array.from({ length: 3 + Math.floor(next() * 9) }, () => 'abc'[Math.floor(next() * 3)]).join('')
  const known = [...new Set(Array.from({ length: 400 }, word))]
  const index = indexNeighbours(known)
  for (let round = 0; round < 100; round++) {
    const asked = word()
    const near = known.filter(one => {
      const limit = spellingLimit(one.length)
      return limit > 0 && spellingDistance(one, asked, limit) !== undefined
    })
    expect(
      neighboursOf(index, asked)
        .map(found => found.word)
        .sort(),
    ).toEqual(near.sort())
  }
})

test('the slips of a short word have all that lie one letter away', () => {
  const next = random(11)
  const word = () =>
    Array.from({ length: 3 + Math.floor(next() * 3) }, () => 'abcde'[Math.floor(next() * 5)]).join('')
  const known = [...new Set(Array.from({ length: 200 }, word))]
  const index = indexSlips(known)
  for (let round = 0; round < 100; round++) {
    const asked = word()
    const near = known.filter(one => spellingDistance(one, asked, 1) !== undefined)
    const found = slipsOf(index, asked)
    expect(near.filter(one => !found.includes(one))).toEqual([])
    expect(found.length).toBeLessThan(known.length / 2)
  }
})

test.each([
  ['Vitkins', 'Witkins', { start: 0, end: 1, text: 'W' }],
  ['Zelmansky', 'Zelmanskyy', { start: 9, end: 9, text: 'y' }],
  ['Marssh', 'Marsh', { start: 4, end: 5, text: '' }],
  ['a\u{1F600}', 'a\u{1F601}', { start: 1, end: 3, text: '\u{1F601}' }],
])('the smallest edit from %s to %s', (found, right, edit) => {
  expect(smallestEdit(found, right)).toEqual(edit)
})

describe('the words of a name', () => {
  test.each([
    ['O’Brien’s', [['O’Brien', "o'brien", 'obrien']]],
    [
      'Saint-Exupéry',
      [
        ['Saint', 'saint', 'saint'],
        ['Exupéry', 'exupéry', 'exupery'],
      ],
    ],
    ['Kaʻahumanu', [['Kaʻahumanu', "ka'ahumanu", 'kaahumanu']]],
    ['ŁÓDŹ', [['ŁÓDŹ', 'łódź', 'lodz']]],
    [
      'J.K. Marsh',
      [
        ['J.K', 'j.k', 'j.k'],
        ['Marsh', 'marsh', 'marsh'],
      ],
    ],
  ])('of %s', (text, words) => {
    expect(nameWords(text).map(({ text, key, plain }) => [text, key, plain])).toEqual(words)
  })
})

test.each([
  ['ushakov', 'ouchakow'],
  ['yuri', 'iouri'],
  ['khrushchev', 'khrouchtchev'],
  ['putin', 'poutine'],
  ['sergei', 'serguey'],
])('%s and %s are one name written two ways', (a, b) => {
  expect(transliterated(a)).toBe(transliterated(b))
})

test.each([
  ['stephen', 'steven'],
  ['wallis', 'wallace'],
  ['harvey', 'harvie'],
  ['marjorie', 'margery'],
  ['derek', 'derrick'],
  ['graham', 'graeme'],
  ['clark', 'clarke'],
])('%s and %s sound the same', (a, b) => {
  expect(soundAlike(a, b)).toBe(true)
})

test.each([
  ['martin', 'morton'],
  ['reid', 'reed'],
  ['martin', 'martina'],
  ['gabriel', 'gabrielle'],
  ['peter', 'peters'],
  ['harris', 'harry'],
  ['martins', 'martinez'],
  ['michael', 'michele'],
  ['marion', 'maureen'],
  ['carol', 'karel'],
  ['warne', 'warren'],
])('%s and %s do not', (a, b) => {
  expect(soundAlike(a, b)).toBe(false)
})
