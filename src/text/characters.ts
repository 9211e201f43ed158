/**
 * What a character is, for scanners that go through a text unit by unit: a table up to the Latin letters with marks,
 * Unicode's own classes beyond it. Ten times as fast as a regular expression that asks for `\p{L}` at every character.
 */

/** The bits of {@link kindAt}: `\p{L}`, `\p{N}`, `\p{M}`, `\s`, `\p{Lu}`, the digits 0-9, and characters of two units. */
export const letter = 1
export const number = 2
export const mark = 4
export const space = 8
export const capital = 16
export const digit = 32
const wide = 64

/** What words are made of. */
export const wordly = letter | number | mark

const tableSize = 0x180

// Beside the letters and digits of ASCII.
const otherLetters = 'ªµº'
const otherNumbers = '²³¹¼½¾'
const spaces = '\t\n\v\f\r \xa0'

const table = Uint8Array.from({ length: tableSize }, (_, code) => classifyLatin(code))

/** What {@link classify} says, without its patterns: to compile them takes a hundredth of a start. */
function classifyLatin(code: number): number {
  const character = String.fromCharCode(code)
  const small = character.toLowerCase()
  const isLetter = code >= 0xc0 ? !'×÷'.includes(character) : small >= 'a' && small <= 'z'
  if (isLetter || otherLetters.includes(character)) return small === character ? letter : letter | capital
  if (character >= '0' && character <= '9') return number | digit
  if (otherNumbers.includes(character)) return number
  return spaces.includes(character) ? space : 0
}

/** The kind of the character that begins at an offset of a text: 0 for marks of punctuation, and past the end. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < tableSize ? table[code]! : kindBeyond(text, at, code)
}

function kindBeyond(text: string, at: number, code: number): number {
  // Dashes, quotation marks and dots, and the sign for what is no prose, which nearly every text has.
  if ((code >= 0x2010 && code <= 0x2027) || code === 0xfffc) return 0
  const point = text.codePointAt(at)
  if (point === undefined) return 0
  return classify(String.fromCodePoint(point)) | (point > 0xffff ? wide : 0)
}

function classify(character: string): number {
  if (/\s/.test(character)) return space
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? letter | capital : letter
  if (/\p{N}/u.test(character)) return /\d/.test(character) ? number | digit : number
  return /\p{M}/u.test(character) ? mark : 0
}

/** The character of a code point; U+FFFD for a number beyond Unicode. */
export const characterOf = (code: number): string => (code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code))

/** Whether a letter begins at an offset of a text. */
export const isLetterAt = (text: string, at: number): boolean => (kindAt(text, at) & letter) !== 0

/** Whether a capital begins at an offset of a text. */
export const isCapitalAt = (text: string, at: number): boolean => (kindAt(text, at) & capital) !== 0

/** Whether a letter that is no capital begins at an offset of a text. */
export const isSmallLetterAt = (text: string, at: number): boolean =>
  (kindAt(text, at) & (letter | capital)) === letter

/** Whether a text has a digit, or a number of another kind (`½`). */
export function hasNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) if ((kindAt(text, at) & number) !== 0) return true
  return false
}

/** How many units a character of a kind has. */
export const widthOf = (kind: number): number => (kind < wide ? 1 : 2)

/** Whether a text is of the letters a-z alone, as nine words in ten are. */
export function isLowerAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** Whether a text is of ASCII alone, so that it is in every normal form of Unicode. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** The letters a-z and A-Z that stand at an offset of a text. */
export function asciiLettersAt(text: string, start: number): string {
  let end = start
  while (((text.charCodeAt(end) | 0x20) - 0x61) >>> 0 < 26) end++
  return text.slice(start, end)
}
