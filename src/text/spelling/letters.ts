import type { Span } from '../span.ts'

/** A word of a name. The span leaves a possessive out; `wordEnd` is where it ends with one. */
export interface NameWord extends Span {
  readonly text: string
  /** Lower case, NFC, all apostrophes straight: equal for spellings that are the same to a reader. */
  readonly key: string
  /** The key without diacritics and apostrophes: equal for spellings of the same letters. */
  readonly plain: string
  readonly wordEnd: number
}

// Letters with their marks, apostrophes between letters, and the dots of initials.
const nameWord = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[‘'’`´](?=\p{L})|\.(?=\p{L}\.))*/gu
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
export const nameWords = (text: string): NameWord[] => Array.from(text.matchAll(nameWord), wordOf)

function wordOf(match: RegExpExecArray): NameWord {
  const start = match.index
  const whole = match[0]
  const text = whole.replace(possessive, '')
  const key = nameKey(text)
  return {
    start,
    end: start + text.length,
    wordEnd: start + whole.length,
    text,
    key,
    plain: plainLetters(key),
  }
}

/** Lower case, NFC, straight apostrophes, none at the edges. */
export function nameKey(text: string): string {
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase()
  return text.normalize('NFC').toLowerCase().replace(apostrophes, "'").replace(/^'|'$/g, '')
}

/** A key without diacritics and apostrophes, letters outside a-z written with those nearest to them. */
export function plainLetters(key: string): string {
  if (/^[a-z]+$/.test(key)) return key
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðþßæœıħŋə']/g, letter => unmarked[letter]!)
    .normalize('NFC')
}

/** True for a word that begins with a capital, or has one after a letter or two (`iPhone`, `deLevie`). */
export const isCapitalised = (text: string): boolean =>
  !/^[a-z]{3}/.test(text) && /^\p{Lm}?\p{Ll}{0,2}[\p{Lu}\p{Lt}]/u.test(text)

/** True for a word of two capitals or more and no small letter. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** True for the initials of given names: `S`, `J.K`. */
export const isInitials = (text: string): boolean => /^\p{Lu}(?:\.\p{Lu})*$/u.test(text)
