import { isDerived, isOtherGender } from '../../mentions/names/compare.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { transliterated } from '../../text/spelling/variants.ts'

/**
 * How one word of a name differs from another: two neighbouring letters `swapped`, a letter `doubled` or not, written
 * as another language would (`variant`), one letter `inside`, the `first` or the `last` one. Names of different people
 * and forms of one word differ most often at the ends.
 */
export type Slip = 'swapped' | 'doubled' | 'variant' | 'inside' | 'first' | 'last'

/** Tells two near spellings apart, given as plain letters; `undefined` where they are forms of one word, or man and woman. */
export function slipBetween(a: string, b: string): Slip | undefined {
  if (isDerived(a, b) || isDerived(b, a) || isOtherGender(a, b)) return undefined
  if (isMutated(a, b) || isMutated(b, a)) return 'first'
  if (isSwap(a, b)) return 'swapped'
  if (undoubled(a) === undoubled(b)) return 'doubled'
  if (transliterated(a) === transliterated(b)) return 'variant'
  if (a.charAt(0) !== b.charAt(0)) return 'first'
  return a.at(-1) === b.at(-1) ? 'inside' : 'last'
}

/** The first letter is written twice in one of them, as Welsh does and undoes: `Llan`, `Lan`. */
const isMutated = (a: string, b: string): boolean => a.slice(1) === b && a.charAt(0) === a.charAt(1)

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && sortedLetters(a) === sortedLetters(b) && spellingDistance(a, b, 1) === 1

const sortedLetters = (word: string): string => Array.from(word).sort().join('')

const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1')

// `Tregs` for Trego, `Smithy` for Smith: nicknames; and what makes plurals, women and other surnames of one.
const familiar = /^[sayioe]$/

/** Whether two words of which one has another last letter, or one more, may well be two names: `Clark` and `Clarke`. */
export function isFamiliarEnding(a: string, b: string): boolean {
  return [a, b].some(word => familiar.test(word.slice(-1)) && word.length === Math.max(a.length, b.length))
}
