import { isOwner, isParticle, type NamePart } from '../../facts/index/name-parts.ts'
import { hasNumber } from '../../text/characters.ts'
import { isCapitalised, nameKey, plainLetters, withPossessive } from '../../text/spelling/letters.ts'
import { isOneOrigin } from '../../text/spelling/origins.ts'
import { soundAlike } from '../../text/spelling/sound.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import { lookOf, type NameToken } from './tokens.ts'

/**
 * How a word of the text stands to one of a name. `slip`: one letter off where the part is too short for a near miss;
 * `sound`: another way to write what is heard, or the name in another language, which only the rest of the name shows to be meant for it; `particle`: another particle a letter away, such as `van` for `von`.
 */
export interface Comparison {
  readonly part: NamePart
  readonly token: NameToken
  readonly how:
    | 'exact'
    | 'initial'
    | 'script'
    | 'diacritic'
    | 'near'
    | 'variant'
    | 'sound'
    | 'slip'
    | 'particle'
  readonly distance: number
  /** An s behind the part: the plural of a name that stands alone, a slip behind a given name. */
  readonly isPlural?: true
}

/** Compares a word with a part of a name; `undefined` where the one is no spelling of the other. */
export function compare(part: NamePart, word: NameToken): Comparison | undefined {
  const token = isOwner(part) ? withPossessive(word, word.sentence.block.text) : word
  if (!part.particle && !token.capital && isCapitalised(part.text)) return undefined
  if (part.key === token.key) return { part, token, how: 'exact', distance: 0 }
  if (part.particle) return otherParticle(part, token)
  const look = lookOf(token)
  if (look !== undefined && plainLetters(nameKey(look)) === part.plain)
    return { part, token, how: 'script', distance: 0 }
  if (part.plain === token.plain) return { part, token, how: 'diacritic', distance: 0 }
  if (hasNumber(token.text)) return undefined
  if (!isDerived(part.plain, token.plain)) return misspelling(part, token)
  const isPlural = (part.limit > 0 || token.hyphenated) && token.plain === `${part.plain}s`
  return isPlural ? { part, token, how: 'near', distance: 1, isPlural } : undefined
}

function otherParticle(part: NamePart, token: NameToken): Comparison | undefined {
  // `Ni Bhriain` for `Ní Bhriain`
  if (part.plain === token.plain) return { part, token, how: 'diacritic', distance: 0 }
  const distance = isParticle(token.key) ? spellingDistance(part.plain, token.plain, 1) : undefined
  return distance === undefined ? undefined : { part, token, how: 'particle', distance }
}

function misspelling(part: NamePart, token: NameToken): Comparison | undefined {
  const distance = spellingDistance(part.plain, token.plain, part.limit + 2)
  if (distance === undefined) return undefined
  if (distance <= part.limit) return { part, token, how: 'near', distance }
  if (transliterated(part.plain) === transliterated(token.plain))
    return { part, token, how: 'variant', distance }
  if (soundAlike(part.plain, token.plain) || isOneOrigin(part.plain, token.plain))
    return { part, token, how: 'sound', distance }
  // `Dahl-Li` for `Dahl-Lie`
  const isLong = part.plain.length > 2 && token.plain.length > (token.hyphenated ? 1 : 2)
  const isSlip = part.limit === 0 && distance === 1 && isLong
  return isSlip ? { part, token, how: 'slip', distance } : undefined
}

/**
 * `the Ragunathans`: leaves the plural's s out of the words that are compared, so that a fix keeps it. It is a plural if
 * the name is nearer without it; after `the`, if it is as near.
 */
export function withoutPlural(comparison: Comparison, before: NameToken | undefined): Comparison {
  const { part, token } = comparison
  if (
    comparison.how !== 'near' ||
    comparison.isPlural ||
    !token.plain.endsWith('s') ||
    part.plain.endsWith('s')
  )
    return comparison
  const plain = token.plain.slice(0, -1)
  const distance = spellingDistance(part.plain, plain, comparison.distance)
  if (distance === undefined || (distance === comparison.distance && before?.key !== 'the')) return comparison
  const { text, key, end } = token
  const singular = { ...token, text: text.slice(0, -1), key: key.slice(0, -1), plain, end: end - 1 }
  return { ...comparison, token: singular }
}

const suffixes = /^(?:ans?|ians?|ers?|isms?|ists?|ites?|esque|ish|ov?a|eva)$/

/** True for what English and the Slavic languages make of a name: plurals, peoples, followers, wives and daughters. */
export function isDerived(plain: string, written: string): boolean {
  if (/sk(?:y+|i|iy|ij|yi)$/.test(plain) && /sk(?:a|aya|aja|aia)$/.test(written))
    return sameStem(plain, written)
  // `Postgres` is short for `PostgreSQL`.
  if (plain.startsWith(written)) return plain.length - written.length > 1
  if (!written.startsWith(plain)) return /[^aeiou]y$/.test(plain) && written === `${plain.slice(0, -1)}ies`
  const suffix = written.slice(plain.length)
  if (suffix === 's') return !plain.endsWith('s')
  if (suffix === 'es') return /(?:[sxzo]|[cs]h)$/.test(plain)
  if (suffix === 'n' || suffix === 'ns') return /[aeiou]$/.test(plain)
  if (suffix === 'a') return !/[aeiou]$/.test(plain)
  if (suffix === 'r' || suffix === 'rs') return plain.endsWith('e')
  return suffixes.test(suffix)
}

const sameStem = (plain: string, written: string): boolean =>
  plain.slice(0, plain.lastIndexOf('sk')) === written.slice(0, written.lastIndexOf('sk'))

/** True where two given names differ as a man's and a woman's do: `Mario` and `Maria`, `Alexander` and `Alexandra`. */
export const isOtherGender = (a: string, b: string): boolean => isFeminine(a, b) || isFeminine(b, a)

const isFeminine = (masculine: string, feminine: string): boolean =>
  (masculine.endsWith('o') && feminine === `${masculine.slice(0, -1)}a`) ||
  (masculine.endsWith('er') && feminine === `${masculine.slice(0, -2)}ra`)
