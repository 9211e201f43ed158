import { capital, kindAt, letter, mark, number, widthOf } from './characters.ts'

// Private-use characters, which mean nothing in prose.
const letterSign = '\uE010'
const capitalSign = '\uE011'
const numberSign = '\uE012'
const markSign = '\uE013'
const noSign = '\uE014'

/**
 * Letters of a {@link flat} text, as a part of a character class: what `\p{L}` is of the text itself. Needs the flag
 * `i`, small letters, or `A-Z` beside it.
 */
export const flatLetters = `a-z${letterSign}${capitalSign}`

/** Letters but for capitals. It does not go with the flag `i`, nor with a text in small letters. */
export const flatSmall = `a-z${letterSign}`

/** The same of `\p{N}`. */
export const flatNumbers = `0-9${numberSign}`

/** The same of `\p{M}`. */
export const flatMarks = markSign

/**
 * A text of the same length with one sign for every letter outside of ASCII, one for every capital, one for every
 * number and one for every mark: patterns over it need no classes of Unicode, which make a pattern some ten times as
 * dear to compile, and one with the flags `iu` thirty times.
 */
export function flat(text: string): string {
  // Dashes, quotation marks and dots are all that most texts have beside ASCII.
  if (!/[\u0080-\u200F\u2028-\uFFFF]/.test(text)) return text
  let result = ''
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const width = widthOf(kind)
    result += flatOf(text.slice(at, at + width), kind)
    at += width
  }
  return result
}

function flatOf(character: string, kind: number): string {
  if (character < '\u0080') return character
  if ((kind & capital) !== 0) return capitalSign.repeat(character.length)
  if ((kind & letter) !== 0) return letterSign.repeat(character.length)
  if ((kind & number) !== 0) return numberSign.repeat(character.length)
  if ((kind & mark) !== 0) return markSign.repeat(character.length)
  return character >= letterSign && character <= noSign ? noSign : character
}
