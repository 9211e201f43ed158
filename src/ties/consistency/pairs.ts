import type { NameUse } from '../../mentions/mention.ts'
import { isDerived, isOtherGender } from '../../mentions/names/compare.ts'
import { isOrdinary } from '../../mentions/names/words.ts'
import { firstWhere } from '../../text/bisect.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import { compareContexts, type NameGroup } from './groups.ts'

/** Two near spellings in one article, and how they differ. */
export interface Pair {
  readonly rare: NameGroup
  readonly common: NameGroup
  readonly slip: Slip
  readonly distance: number
}

/** Whether two groups are surely one name: never where the rarer one has a first name, or anything beside it, of its own. */
export function isOneName(pair: Pair): boolean {
  if (!prevails(pair)) return false
  const contexts = compareContexts(pair.rare, pair.common)
  if (contexts === 'other') return false
  return contexts === 'same' ? isOneFullName(pair) : isOneBareName(pair)
}

// Swapped letters are hardly ever another name, so less has to speak for the other spelling.
const prevails = ({ rare, common, slip }: Pair): boolean =>
  rare.times * 2 <= common.times ||
  (slip === 'swapped' && rare.times < common.times) ||
  (rare.times === 1 && common.times === 1)

/** `Steve Vitkoff` beside `Steve Witkoff`: something else in the name is the same. */
function isOneFullName({ rare, common, slip, distance }: Pair): boolean {
  if (common.times < 2) return false
  if (slip === 'first') return common.times >= 3 && rare.uses.every(({ before }) => before !== undefined)
  return distance === 1 || slip !== 'last'
}

/** `Achterburg` alone after `Imogen Achterberg`: nobody is introduced by a bare surname that is so near. */
function isOneBareName(pair: Pair): boolean {
  const { rare, common, slip, distance } = pair
  if (rare.uses.some(isInList)) return false
  if (slip !== 'swapped' && isAbbreviation(rare)) return false
  if (!common.isIntroduced) return isOneWord(pair)
  if (isOrdinary(common.plain) && common.times < 3) return false
  if (slip === 'swapped' || slip === 'doubled' || slip === 'variant') return true
  if (distance > 1 || slip === 'first') return false
  return slip === 'inside' || (common.times >= 3 && !isFamiliarEnding(rare.plain, common.plain))
}

/** A name of one word, or one that is never given in full: only what is no other word in any language. */
function isOneWord({ common, slip, distance }: Pair): boolean {
  if (isOrdinary(common.plain)) return false
  if (slip === 'swapped') return common.times >= 2
  if (slip === 'doubled') return common.times >= 3
  return common.times >= 5 && (slip === 'variant' || (slip === 'inside' && distance === 1))
}

/** `USDS` beside `USWDS`: one letter makes another abbreviation. */
const isAbbreviation = ({ uses }: NameGroup): boolean => uses.every(({ isShouted }) => isShouted)

const wordsAround = 6

/** In a line-up of surnames: more words with capitals than without. */
function isInList({ start, sentence: { words } }: NameUse): boolean {
  const at = firstWhere(words, ({ end }) => end > start)
  const near = words.slice(Math.max(0, at - wordsAround), at + wordsAround + 1)
  const capitals = near.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return capitals >= 5 && capitals * 2 > near.length
}

/**
 * How one word of a name differs from another: two neighbouring letters `swapped`, a letter `doubled` or not, written
 * as another language would (`variant`), one letter `inside`, the `first` or the `last` one. Names of different people
 * and forms of one word differ most often at the ends.
 */
type Slip = 'swapped' | 'doubled' | 'variant' | 'inside' | 'first' | 'last'

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
