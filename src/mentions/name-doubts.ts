import { spellingLimit } from '../text/spelling-neighbours.ts'
import { transliterated } from '../text/spelling-variants.ts'
import type { Alignment } from './name-alignment.ts'
import type { Comparison } from './name-compare.ts'
import { isGivenName, type Scan } from './name-scan.ts'
import type { NameToken } from './name-tokens.ts'
import { isOrdinary } from './name-words.ts'

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
}

/** Whether a lone word near a known name is meant for it, and is not a word or a name of its own. */
export function isMisspelling(alignment: Alignment, scan: Scan, surroundings: Surroundings): boolean {
  const comparison = alignment.comparisons[0]!
  const { token } = comparison
  if (surroundings.known.has(token.key) || !isNearEnough(comparison) || isAbbreviation(token)) return false
  if (comparison.how === 'script') return true
  const isProved = surroundings.proved.has(token.key)
  if (isWord(token, surroundings)) return isProved && !token.routine
  return isProved || (!surroundings.introduced.has(token.key) && !hasOtherGivenName(alignment, scan))
}

// A word alone has to be nearer than one beside the right given name.
function isNearEnough({ how, part, token, distance }: Comparison): boolean {
  if (how === 'slip') return false
  if (how !== 'variant') return true
  return transliterated(token.plain).length >= 5 && distance <= spellingLimit(part.plain.length) + 1
}

const isAbbreviation = ({ allCapitals, plain }: NameToken): boolean => allCapitals && plain.length <= 5

const isWord = ({ key, plain }: NameToken, { ordinary }: Surroundings): boolean =>
  ordinary.has(key) || isOrdinary(key) || isOrdinary(plain)

function hasOtherGivenName({ first, reading }: Alignment, { tokens, used }: Scan): boolean {
  const before = tokens[first]!.joined && !used.has(first - 1) ? tokens[first - 1] : undefined
  if (!before) return false
  if (!before.initials) return isGivenName(before)
  return reading.fact.entity === 'person' && before.plain.length === 1
}
