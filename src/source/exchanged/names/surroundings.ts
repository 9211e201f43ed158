import type { NamePlace, SourceIndex } from '../../../facts/index/source-index.ts'
import { addTo } from '../../../text/group-by.ts'
import { nearnessAt, rarity, type Weighted } from '../../align/align.ts'

/** A word of a claim in a source: what it counts there, and whether it is one of the nearest in the claim. */
interface Found {
  readonly stem: string
  readonly value: number
  readonly isNear: boolean
}

/** Which sentences of a source have the words around a name of a claim. */
export interface Surroundings {
  readonly source: SourceIndex
  /** What those of the words that the source has anywhere count together. */
  readonly total: number
  readonly bySentence: ReadonlyMap<number, readonly Found[]>
  /** What the words of each sentence count together. */
  readonly sums: readonly number[]
}

/** How far a name of a source is surrounded by the same words. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number
  /** How many of the words its own sentence has. */
  readonly shared: number
  /** One of the words that are nearest in the claim is near here too. */
  readonly isNear: boolean
}

/** At this distance in the source a word counts half; what its neighbours have counts less than what it has itself. */
const halfDistance = 8
const lent = 0.2

/** Words within so many of the name, in the claim and in the source, are the nearest. */
const nearest = { claim: 4, source: 5 }

/** Looks up the words around a name, weighed as they stand there. */
export function surroundingsIn(source: SourceIndex, words: readonly Weighted[]): Surroundings {
  const bySentence = new Map<number, Found[]>()
  const sums = new Array<number>(source.sentences.length).fill(0)
  let total = 0
  for (const { term, weight } of words) {
    const places = source.byStem.get(term.stem)
    if (!places) continue
    const value = weight * rarity(source, term.stem)
    const found = {
      stem: term.stem,
      value,
      isNear: term.kind !== 'name' && weight >= nearnessAt(nearest.claim),
    }
    total += value
    for (const at of places) {
      addTo(bySentence, at, found)
      sums[at]! += value
    }
  }
  return { source, total, bySentence, sums }
}

/** The most that a name in a sentence can be like the claim's: as if all words stood right beside it. */
export const mostAt = ({ total, sums }: Surroundings, at: number): number =>
  total > 0 ? (sums[at]! + lent * ((sums[at - 1] ?? 0) + (sums[at + 1] ?? 0))) / total : 0

/** Holds the words around a name of a claim against those around one or more places of the source: each word counts where it is nearest. */
export function likenessOf(surroundings: Surroundings, places: readonly NamePlace[]): Likeness {
  const { source, total, bySentence } = surroundings
  const parts = new Map<string, number>()
  const beside = new Set<string>()
  let isNear = false
  const count = (stem: string, part: number): void => {
    if (part > (parts.get(stem) ?? 0)) parts.set(stem, part)
  }
  for (const place of places) {
    for (const { stem, value, isNear: isNearInClaim } of bySentence.get(place.at) ?? []) {
      const distance = distanceTo(source, place, stem)
      if (distance === undefined) continue
      beside.add(stem)
      count(stem, (value * halfDistance) / (halfDistance + distance - 1))
      isNear ||= isNearInClaim && distance <= nearest.source
    }
    for (const by of [-1, 1])
      for (const { stem, value } of bySentence.get(place.at + by) ?? []) count(stem, value * lent)
  }
  const score = Array.from(parts.values()).reduce((sum, part) => sum + part, 0)
  return { score: total > 0 ? score / total : 0, shared: beside.size, isNear }
}

/** How many words from a name the next one with a stem is; undefined where it stands in the name alone. */
function distanceTo(
  { sentences }: SourceIndex,
  { at, first, last }: NamePlace,
  stem: string,
): number | undefined {
  let least: number | undefined
  for (const [index, term] of sentences[at]!.terms.entries()) {
    if (term.stem !== stem || (index >= first && index <= last)) continue
    const distance = index < first ? first - index : index - last
    least = Math.min(least ?? distance, distance)
  }
  return least
}
