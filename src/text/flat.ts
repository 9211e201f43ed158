import { kindAt, letter, number, widthOf } from './characters.ts'

// Private-use characters, which mean nothing in prose.
const letterSign = '\uE010'
const numberSign = '\uE011'
const noSign = '\uE012'

/** Letters of a {@link flat} text, as a part of a character class: what `\p{L}` is of the text itself. Needs the flag `i`. */
export const flatLetters = `a-z${letterSign}`

/** The same of `\p{N}`. */
export const flatNumbers = `0-9${numberSign}`

/**
 * A text of the same length with one sign for every letter, and one for every number, outside of ASCII: patterns over it
 * need no classes of Unicode, which make a pattern with the flags `iu` some thirty times as dear to compile.
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
  if ((kind & letter) !== 0) return letterSign.repeat(character.length)
  if ((kind & number) !== 0) return numberSign.repeat(character.length)
  return character >= letterSign && character <= noSign ? noSign : character
}
