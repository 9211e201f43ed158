import { describe, expect, test } from '@jest/globals'
import { capital, digit, kindAt, letter, mark, number, space } from '../../src/text/characters.ts'

const classes: readonly (readonly [bit: number, told: RegExp])[] = [
  [letter, /\p{L}/u],
  [capital, /\p{Lu}/u],
  [number, /\p{N}/u],
  [digit, /\d/],
  [mark, /\p{M}/u],
  [space, /\s/],
]

describe('kindAt', () => {
  test.each(classes)('says of every character of one unit what Unicode does: bit %d, %p', (bit, told) => {
    const other = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      character => ((kindAt(character, 0) & bit) !== 0) !== told.test(character),
    )
    expect(other).toEqual([])
  })

  test('says it of characters of two units', () => {
    expect(kindAt('𝒜b', 0) & (letter | capital)).toBe(letter | capital)
    expect(kindAt('😀', 0) & letter).toBe(0)
  })

  test('says nothing past the end', () => {
    expect(kindAt('a', 1)).toBe(0)
  })
})
