import { describe, expect, test } from '@jest/globals'
import { flat, flatLetters, flatMarks, flatNumbers, flatSmall } from '../../src/text/flat.ts'

const classes: readonly (readonly [name: string, flat: string, told: RegExp])[] = [
  ['letters', `A-Z${flatLetters}`, /\p{L}/u],
  ['letters but for capitals', flatSmall, /(?!\p{Lu})\p{L}/u],
  ['numbers', flatNumbers, /\p{N}/u],
  ['marks', flatMarks, /\p{M}/u],
]

describe('flat', () => {
  test.each(classes)('says of %s what Unicode does', (_, ofFlat, told) => {
    const shown = new RegExp(`[${ofFlat}]`)
    const other = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      character => shown.test(flat(character)) !== told.test(character),
    )
    expect(other).toEqual([])
  })

  test('keeps every place', () => {
    expect(flat('Zoë’s 𝒜 ½ e\u0301 😀 \uE010')).toHaveLength('Zoë’s 𝒜 ½ e\u0301 😀 \uE010'.length)
  })

  test('leaves ASCII and what else stands between words', () => {
    expect(flat('Æ “3” – x…')).toBe(`${flat('Æ')} “3” – x…`)
  })
})
