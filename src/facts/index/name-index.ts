import { groupBy } from '../../text/group-by.ts'
import { unmasked } from '../../text/spelling/confusables.ts'
import { isAllCapitals } from '../../text/spelling/letters.ts'
import { indexNeighbours, indexSlips, type Neighbours } from '../../text/spelling/neighbours.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import type { NameFact } from '../fact.ts'
import { type Reading, readingsOf } from './name-readings.ts'

/** Known names prepared for look-ups whose time does not grow with their number. */
export interface NameIndex {
  /** Every way to write a name, word by word, by keys. */
  readonly exact: NameTrie
  /** Readings that near misses are looked for of, by the plain letters of their last part, the longest first. */
  readonly byLast: ReadonlyMap<string, readonly Reading[]>
  readonly neighbours: Neighbours
  /** The plain letters of last parts too short for near misses, where the rest of a name is long. */
  readonly slips: Neighbours
  /** The plain letters of last parts, by what all their transliterations have in common. */
  readonly byTransliteration: ReadonlyMap<string, readonly string[]>
  /** The plain letters of last parts, by their look in Latin letters. */
  readonly byLook: ReadonlyMap<string, readonly string[]>
  /** The keys of all parts of all right forms. */
  readonly known: ReadonlySet<string>
}

export interface NameTrie {
  readonly next: ReadonlyMap<string, NameTrie>
  readonly readings: readonly Reading[]
}

interface Growing {
  readonly next: Map<string, Growing>
  readonly readings: Reading[]
}

/** Prepares names for `recogniseNames`: once per facts, in time linear in their number. */
export function indexNames(names: readonly NameFact[]): NameIndex {
  const readings = names.flatMap(readingsOf)
  const exact: Growing = { next: new Map(), readings: [] }
  for (const reading of readings) grow(exact, reading)
  const byLast = groupBy(readings.filter(hasNearMisses), reading => reading.parts.at(-1)!.plain)
  for (const group of byLast.values()) group.sort((a, b) => b.parts.length - a.parts.length)
  const lasts = [...byLast.keys()]
  return {
    exact,
    byLast,
    neighbours: indexNeighbours(lasts),
    slips: indexSlips(lasts.filter(last => last.length === 4 && byLast.get(last)!.some(isLong))),
    byTransliteration: groupBy(lasts, transliterated),
    byLook: groupBy(lasts, unmasked),
    known: new Set(readings.flatMap(reading => reading.right.map(part => part.key))),
  }
}

// Abbreviations lie a letter apart and mean other things; aliases are descriptions.
const hasNearMisses = ({ kind, parts }: Reading): boolean =>
  (kind === 'full' || kind === 'surname') && !(parts.length === 1 && isAllCapitals(parts[0]!.text))

const isLong = ({ parts }: Reading): boolean =>
  parts.reduce((sum, { plain }) => sum + plain.length, 0) >= 12 && !isAllCapitals(parts.at(-1)!.text)

function grow(trie: Growing, reading: Reading): void {
  let node = trie
  for (const { key } of reading.parts) {
    let next = node.next.get(key)
    if (!next) {
      next = { next: new Map(), readings: [] }
      node.next.set(key, next)
    }
    node = next
  }
  node.readings.push(reading)
}
