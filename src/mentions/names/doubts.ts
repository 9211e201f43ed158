import type { NameFact } from '../../facts/fact.ts'
import { spellingLimit } from '../../text/spelling/neighbours.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import { type Alignment, isUnmarkedPlace } from './alignment.ts'
import type { Comparison } from './compare.ts'
import { isGivenName, isShortened } from './given.ts'
import { isCommonGivenName } from './given-names.ts'
import type { Scan } from './scan.ts'
import { type NameToken, tokenAt } from './tokens.ts'
import { isOrdinary, isTitle } from './words.ts'

/** What a document as a whole says of its words, by keys. */
export interface Surroundings {
  /** Words of the names of all facts. */
  readonly known: ReadonlySet<string>
  /** Words that the document also has in small letters. */
  readonly ordinary: ReadonlySet<string>
  /** Words of names that the document introduces. */
  readonly introduced: ReadonlySet<string>
  /** Words that stand for a known surname beside its given name. */
  readonly proved: ReadonlySet<string>
  /** Facts whose names the document has for sure. */
  readonly present: ReadonlySet<NameFact>
}

/** Whether a lone word near a known name is meant for it, and is not a word or a name of its own. */
export function isMisspelling(alignment: Alignment, scan: Scan, surroundings: Surroundings): boolean {
  const comparison = alignment.comparisons.at(-1)!
  const { token } = comparison
  if (comparison.how === 'script') return true
  if (surroundings.known.has(token.key) || isOfOtherKind(token) || hasOtherCapitals(comparison)) return false
  const isProved = surroundings.proved.has(token.key)
  const isPresent = isProved || surroundings.present.has(alignment.reading.fact)
  if (!isNearEnough(comparison, alignment.reading.fact) || (!isPresent && isFarFetched(alignment, scan)))
    return false
  const written = tokenAt(scan.tokens, alignment.last)!
  if (isUnmarkedPlace(comparison, alignment.reading.fact) && isInOtherName(alignment, scan)) return false
  if (isAnothers(alignment, scan)) return false
  if (isWord(alignment, token, surroundings) || isWord(alignment, written, surroundings))
    return isProved && !token.routine
  const { introduced } = surroundings
  return isProved || !(introduced.has(token.key) || introduced.has(written.key))
}

/** A title, or two words in one (`Aren’t we?`): no name. */
const isOfOtherKind = ({ key, text }: NameToken): boolean =>
  isTitle(key) || /(?:n['’]t|['’](?:re|ve|ll))$/i.test(text)

/** `150 Omani`, `the Kosovari`: those of a place. */
const isPeople = ({ part, token }: Comparison, { entity }: NameFact): boolean =>
  entity === 'place' &&
  token.plain.startsWith(part.plain) &&
  /^is?$/.test(token.plain.slice(part.plain.length))

// A word alone has to be nearer than one beside the right given name.
function isNearEnough(comparison: Comparison, fact: NameFact): boolean {
  const { how, part, token, distance } = comparison
  if (how !== 'variant') return !isPeople(comparison, fact)
  return transliterated(token.plain).length >= 5 && distance <= spellingLimit(part.plain.length) + 1
}

/**
 * What only a document that has the name anyway makes likely: two wrong letters, or the first (`Uber`, of Guber); a
 * heading's word, an abbreviation, a place, a given name (`Adam`, of Adams).
 */
function isFarFetched({ comparisons, reading, first }: Alignment, { tokens }: Scan): boolean {
  const { part, token, how, distance } = comparisons.at(-1)!
  if ((how === 'near' && distance > 1) || token.titled || token.allCapitals) return true
  if (isOfOtherBeginning(part.plain, token.plain) && !isInitialAlike(part.plain, token.plain)) return true
  if (reading.fact.entity === 'person' && isCommonGivenName(token.key)) return true
  // `in Marsh` is a town, `in Marsh’s view` a person.
  const isAfterPlaceWord =
    tokenAt(tokens, first)!.joined && /^(?:in|near|at|outside|around)$/.test(tokenAt(tokens, first - 1)!.key)
  return reading.fact.entity === 'person' && isAfterPlaceWord && token.end === token.wordEnd
}

const isOfOtherBeginning = (plain: string, written: string): boolean =>
  [written, written.slice(1)].includes(plain.slice(1)) || plain === written.slice(1)

/** `Vitkins` for `Witkins`: nobody mistakes a first letter for one of another sound. */
const isInitialAlike = (plain: string, written: string): boolean =>
  transliterated(plain)[0] === transliterated(written)[0]

/** `DOCter` is no `Docker`: whoever writes capitals inside a word means them. */
function hasOtherCapitals({ part, token }: Comparison): boolean {
  if (token.allCapitals) return token.plain.length <= 5
  return capitalsIn(part.text) === 1 && capitalsIn(token.text) > 1
}

const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0

/** Whether a word, or its plural as it is written, is one of the language. */
function isWord(
  { comparisons, reading }: Alignment,
  { key, plain, capital }: NameToken,
  { ordinary }: Surroundings,
): boolean {
  const comparison = comparisons.at(-1)!
  if (isUnmarkedPlace(comparison, reading.fact)) return false
  return (
    (capital && ordinary.has(key)) || isOrdinary(key) || (comparison.how !== 'diacritic' && isOrdinary(plain))
  )
}

/** `Mexico City`, `Gulf of Mexico`: other names have a place without its mark. */
function isInOtherName({ first, last }: Alignment, { tokens }: Scan): boolean {
  const next = tokenAt(tokens, last + 1)
  if (next?.joined && next.capital) return true
  const before = tokenAt(tokens, first)!.joined ? tokenAt(tokens, first - 1)! : undefined
  return before?.key === 'of' && before.joined && tokenAt(tokens, first - 2)!.capital
}

/** What stands beside a word says that it is the name of somebody, or something, else: only where it has a capital (`Run kubctl`). */
const isAnothers = (alignment: Alignment, scan: Scan): boolean =>
  alignment.comparisons.at(-1)!.token.capital &&
  (hasOtherGivenName(alignment, scan) || isSomebody(alignment, scan) || isOfFirm(alignment, scan))

/** `Devereaux & Sons`: a house that somebody else gave its name. */
function isOfFirm({ last }: Alignment, { tokens }: Scan): boolean {
  const { text } = tokens
  const { wordEnd } = tokenAt(tokens, last)!
  return /^(?:\s&\s\p{Lu}|,?\s(?:and\s)?(?:Sons?|Brothers|Bros|Daughters)(?!\p{L}))/u.test(
    text.slice(wordEnd, wordEnd + 16),
  )
}

/** `a Dr Brooke`: whom the reader is not expected to know. */
function isSomebody({ first }: Alignment, { tokens }: Scan): boolean {
  const title = tokenAt(tokens, first)!.joined ? tokenAt(tokens, first - 1)! : undefined
  return (
    title?.joined === true && isTitle(title.key) && /^(?:a|an|one)$/.test(tokenAt(tokens, first - 2)!.key)
  )
}

function hasOtherGivenName({ first, reading }: Alignment, { tokens, used }: Scan): boolean {
  const before = tokenAt(tokens, first)!.joined ? tokenAt(tokens, first - 1) : undefined
  if (!before) return false
  if (used.has(first - 1)) return !before.titled && !tokenAt(tokens, first)!.hyphenated
  const isPerson = reading.fact.entity === 'person'
  if (isPerson && isShortened(before, tokenAt(tokens, first)!)) return true
  return before.initials ? isPerson && before.plain.length === 1 : isGivenName(before)
}
