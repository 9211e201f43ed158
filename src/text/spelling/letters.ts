import { capital, isAscii, isCapitalAt, isLetterAt, isLowerAscii, kindAt, widthOf } from '../characters.ts'
import type { Span } from '../span.ts'
import { isInnerDot, type Joint, wordRuns } from '../word-runs.ts'

/** A word of a name. The span leaves a possessive out; `wordEnd` is where it ends with one. */
export interface NameWord extends Span {
  readonly text: string
  /** Lower case, NFC, all apostrophes straight: equal for spellings that are the same to a reader. */
  readonly key: string
  /** The key without diacritics and apostrophes: equal for spellings of the same letters. */
  readonly plain: string
  readonly wordEnd: number
}

const possessive = /['’ʼ´`]s$/iu
const apostrophes = /[‘’ʻʼʽʾʿ`´]/g
const unmarked: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  "'": '',
}

/** The words of a text as names have them: hyphens and spaces part them, apostrophes do not. */
export function nameWords(text: string): NameWord[] {
  const runs = nameRuns(text)
  const found: NameWord[] = []
  for (let index = 0; index < runs.length; index += 2)
    found.push(nameWordOf(text.slice(runs[index], runs[index + 1]), runs[index]!))
  return found
}

/** Where the words of names of a text begin and end, as {@link wordRuns} gives them: possessives are parts of them. */
export const nameRuns = (text: string): number[] => wordRuns(text, isJoint)

// Letters with their marks, apostrophes between letters, and the dots of initials.
const isJoint: Joint = (text, at) =>
  isInnerDot(text, at) || ("‘'’`´".includes(text.charAt(at)) && isLetterAt(text, at + 1))

/** A word of a name, from the whole of it as it stands at an offset. */
export function nameWordOf(whole: string, start: number): NameWord {
  const wordEnd = start + whole.length
  if (isLowerAscii(whole)) return { start, end: wordEnd, wordEnd, text: whole, key: whole, plain: whole }
  const text = /['’ʼ´`]/.test(whole) ? whole.replace(possessive, '') : whole
  const key = nameKey(text)
  return { start, end: start + text.length, wordEnd, text, key, plain: plainLetters(key) }
}

/** A word with the possessive that its span leaves out: `Lloyd's` in `Lloyd's of London`. `text` is what it stands in. */
export function withPossessive<Word extends NameWord>(word: Word, text: string): Word {
  const { start, end, wordEnd } = word
  if (end === wordEnd) return word
  const whole = text.slice(start, wordEnd)
  const key = nameKey(whole)
  return { ...word, text: whole, key, plain: plainLetters(key), end: wordEnd }
}

/** Lower case, NFC, straight apostrophes, none at the edges. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase()
  if (isLowerAscii(lower) && lower.length === text.length) return lower
  return text.normalize('NFC').toLowerCase().replace(apostrophes, "'").replace(/^'|'$/g, '')
}

/** A key without diacritics and apostrophes, letters outside a-z written with those nearest to them. */
export function plainLetters(key: string): string {
  if (isLowerAscii(key)) return key
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðþßæœıħŋə']/g, letter => unmarked[letter]!)
    .normalize('NFC')
}

/** True for a word that begins with a capital, or has one after a letter or two (`iPhone`, `deLevie`). */
export function isCapitalised(text: string): boolean {
  if (isCapitalAt(text, 0)) return true
  // As in `ʻOkina`.
  const first = /^[\u02b0-\u02ee]/.test(text) ? 1 : 0
  for (let at = first; at <= first + 2; at++) {
    if (isCapitalAt(text, at)) return true
    if (!isLetterAt(text, at)) return false
  }
  return false
}

/** True for a word of two capitals or more and no small letter, but `ß`, which hardly anybody has as a capital. */
export function isAllCapitals(text: string): boolean {
  if (/[a-z]/.test(text)) return false
  let capitals = 0
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if ((kind & capital) !== 0) capitals++
    at += widthOf(kind)
  }
  return capitals > 1 && (isAscii(text) || !/[^\P{Ll}ß]/u.test(text))
}

/** True for the initials of given names: `S`, `J.K`. */
export function isInitials(text: string): boolean {
  for (let at = 0; ; at++) {
    const kind = kindAt(text, at)
    if ((kind & capital) === 0) return false
    at += widthOf(kind)
    if (at === text.length) return true
    if (text[at] !== '.') return false
  }
}
