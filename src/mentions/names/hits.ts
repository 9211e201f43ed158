import type { NameIndex } from '../../facts/index/name-index.ts'
import type { NamePart } from '../../facts/index/name-readings.ts'
import { nameKey, plainLetters } from '../../text/spelling/letters.ts'
import { neighboursOf, slipsOf } from '../../text/spelling/neighbours.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import { type Comparison, compare } from './compare.ts'
import { lookOf, type NameToken } from './tokens.ts'

/** The last parts of names that a word is near, remembered for one document by the word's text. */
export type Hits = Map<string, readonly NamePart[]>

/** The last parts of known names that a word may be a spelling of, each compared with it. */
export function hitsOf(hits: Hits, index: NameIndex, token: NameToken): Comparison[] {
  const known = hits.get(token.text) ?? lookUp(index, token)
  hits.set(token.text, known)
  return known.map(part => compare(part, token)).filter(one => one !== undefined)
}

function lookUp(index: NameIndex, token: NameToken): NamePart[] {
  const look = lookOf(token)
  const plains = new Set([
    ...(index.byLast.has(token.plain) ? [token.plain] : []),
    ...(look === undefined ? [] : (index.byLook.get(plainLetters(nameKey(look))) ?? [])),
    ...neighboursOf(index.neighbours, token.plain).map(({ word }) => word),
    ...(token.plain.length > 2 && token.plain.length < 6 ? slipsOf(index.slips, token.plain) : []),
    ...(index.byTransliteration.get(transliterated(token.plain)) ?? []),
  ])
  return [...plains].flatMap(plain => partsOf(index, plain))
}

/** The parts with these plain letters, one for each way to write them. */
function partsOf(index: NameIndex, plain: string): NamePart[] {
  const parts = new Map<string, NamePart>()
  for (const { parts: all } of index.byLast.get(plain) ?? []) {
    const part = all.at(-1)!
    if (!parts.has(part.key)) parts.set(part.key, part)
  }
  return [...parts.values()]
}
