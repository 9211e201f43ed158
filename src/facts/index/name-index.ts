import { type Beginnings, beginningsOf } from '../../text/beginnings.ts'
import { addTo, groupBy } from '../../text/group-by.ts'
import { unmasked } from '../../text/spelling/confusables.ts'
import { isAllCapitals, isCapitalised, nameWords } from '../../text/spelling/letters.ts'
import { indexNeighbours, indexSlips, type Neighbours } from '../../text/spelling/neighbours.ts'
import { soundOf } from '../../text/spelling/sound.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import type { NameFact } from '../fact.ts'
import type { NamePart, Reading } from './name-parts.ts'
import { readingsOf } from './name-readings.ts'

/** Known names prepared for look-ups whose time does not grow with their number. */
export interface NameIndex {
  /** Every way to write a name, word by word, by keys. */
  readonly exact: NameTrie
  /** How these begin. */
  readonly beginnings: Beginnings
  /** Readings that near misses are looked for of, by the plain letters of their last part, the longest first. */
  readonly byLast: ReadonlyMap<string, readonly Reading[]>
  /** Finds the keys of `byLast` that a word is near. */
  readonly near: NearParts
  /** The same of those that a word without a capital may stand for: hardly any. */
  readonly nearSmall: NearParts
  /** The keys of all parts of all right forms. */
  readonly known: ReadonlySet<string>
  /** The facts that have each of them. */
  readonly bearers: ReadonlyMap<string, readonly NameFact[]>
  /** Last parts found near a word, by the word as it is written: what spares looking it up again, and changes no result. */
  readonly lookedUp: Map<string, readonly NamePart[]>
}

/** The plain letters of last parts of names, by what finds those that are near a word. */
export interface NearParts {
  readonly neighbours: Neighbours
  /** Those too short for near misses, where the rest of a name is long. */
  readonly slips: Neighbours
  /** By what all their transliterations have in common. */
  readonly byTransliteration: ReadonlyMap<string, readonly string[]>
  /** By what is heard of them. */
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** By their look in Latin letters. */
  readonly byLook: ReadonlyMap<string, readonly string[]>
}

export interface NameTrie {
  readonly next: ReadonlyMap<string, NameTrie>
  readonly readings: readonly Reading[]
}

interface Growing {
  next: Map<string, Growing>
  readonly readings: Reading[]
}

/** What follows the last word of a name: shared by all last words, and left as it is. */
const nothing: Map<string, Growing> = new Map()

/** Prepares names for `recogniseNames`: once per facts, in time linear in their number. */
export function indexNames(names: readonly NameFact[]): NameIndex {
  const readings = names.flatMap(readingsOf)
  const exact: Growing = { next: nothing, readings: [] }
  for (const reading of readings) grow(exact, reading)
  const byLast = groupBy(readings.filter(hasNearMisses), reading => reading.parts.at(-1)!.plain)
  for (const group of byLast.values()) group.sort((a, b) => b.parts.length - a.parts.length)
  return {
    exact,
    beginnings: beginningsOf(exact.next.keys()),
    byLast,
    near: indexNear(byLast),
    nearSmall: indexNear(new Map([...byLast].filter(([, group]) => group.some(mayBeSmall)))),
    known: new Set(readings.flatMap(reading => reading.right.map(part => part.key))),
    bearers: bearersOf(readings),
    lookedUp: new Map(),
  }
}

function bearersOf(readings: readonly Reading[]): NameIndex['bearers'] {
  const bearers = new Map<string, NameFact[]>()
  for (const { fact, right } of readings)
    for (const { key } of right) if (bearers.get(key)?.at(-1) !== fact) addTo(bearers, key, fact)
  return bearers
}

function indexNear(byLast: NameIndex['byLast']): NearParts {
  const lasts = [...byLast.keys()]
  return {
    neighbours: indexNeighbours(lasts),
    slips: indexSlips(lasts.filter(last => last.length === 4 && byLast.get(last)!.some(isLong))),
    byTransliteration: groupBy(lasts, transliterated),
    bySound: groupBy(
      lasts.filter(last => byLast.get(last)!.some(isOfPersonWithGiven)),
      soundOf,
    ),
    byLook: groupBy(lasts, unmasked),
  }
}

// Only beside the rest of a person's name is another one taken for what sounds the same.
const isOfPersonWithGiven = ({ fact, parts }: Reading): boolean =>
  fact.entity === 'person' && parts.length > 1

function mayBeSmall({ parts }: Reading): boolean {
  const { text, particle } = parts.at(-1)!
  return particle || !isCapitalised(text)
}

// Abbreviations lie a letter apart and mean other things; aliases are descriptions, but for what is left of a name.
const hasNearMisses = (reading: Reading): boolean =>
  (reading.kind === 'full' || reading.kind === 'surname' || isShortened(reading)) &&
  !(reading.parts.length === 1 && isAllCapitals(reading.parts[0]!.text))

// A given name alone would be near those of others.
const fewestOfShortened = 5

/**
 * What is left of a name, with another word or title at the most: `Odessa` of `Hurricane Odessa`, `Vik-Holm` of `Team
 * Vik-Holm`, `Sir Ida` and `Bo Holm` of `Ida Holm`.
 */
function isShortened({ kind, fact, parts }: Reading): boolean {
  if (kind !== 'alias') return false
  const own = new Set(nameWords(fact.name).map(({ text }) => text))
  const ownParts = parts.filter(({ text }) => own.has(text))
  if (parts.length > 1 && fact.entity === 'person')
    return ownParts.length > 0 && parts.every(({ text, particle }) => particle || isCapitalised(text))
  const letters = ownParts.reduce((sum, { plain }) => sum + plain.length, 0)
  const isGiven = fact.entity === 'person' && parts[0]!.text === nameWords(fact.name)[0]?.text
  return (
    ownParts.length === parts.length &&
    isCapitalised(parts[0]!.text) &&
    letters >= fewestOfShortened &&
    !isGiven
  )
}

const isLong = ({ parts }: Reading): boolean =>
  parts.reduce((sum, { plain }) => sum + plain.length, 0) >= 8 && !isAllCapitals(parts.at(-1)!.text)

function grow(trie: Growing, reading: Reading): void {
  let node = trie
  for (const { key } of reading.parts) {
    let next = node.next.get(key)
    if (!next) {
      next = { next: nothing, readings: [] }
      if (node.next === nothing) node.next = new Map()
      node.next.set(key, next)
    }
    node = next
  }
  node.readings.push(reading)
}
