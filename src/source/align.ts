import type { ReadSentence, SourceIndex, Term } from '../facts/index/source-index.ts'

/** A sentence of a source, by its index. */
export interface Spot {
  readonly source: SourceIndex
  readonly at: number
}

/** How well each sentence of the sources explains some words: from 0 to 1, 1 where it has them all. */
export interface Alignment {
  /** Best first; sentences that have none of the words are left out. */
  readonly ranked: readonly (Spot & { readonly score: number })[]
  /** What all words the sources have at all weigh together. */
  readonly weight: number
}

/** A word of a claim and how much it counts. */
export interface Weighted {
  readonly term: Term
  readonly weight: number
}

/** How much of a sentence's score the one before it lends: a pronoun may stand for what was said there. */
const carryOver = 0.5

/** Ranks the sentences of the sources by how many of the words they have, rare words above common ones. */
export function align(sources: readonly SourceIndex[], words: readonly Weighted[]): Alignment {
  const all = sources.map(source => scoresIn(source, words))
  const total = Math.max(...all.map(({ total }) => total), Number.EPSILON)
  const ranked = all.flatMap(({ source, scores }) =>
    Array.from(scores, ([at, score]) => ({ source, at, score: score / total })),
  )
  return { ranked: ranked.sort((a, b) => b.score - a.score), weight: total }
}

function scoresIn(source: SourceIndex, words: readonly Weighted[]) {
  const own = new Map<number, number>()
  const lent = new Map<number, number>()
  let total = 0
  for (const { term, weight } of words) {
    const places = source.byStem.get(term.stem)
    if (!places) continue
    const value = weight * rarity(source, term.stem)
    total += value
    const has = new Set(places)
    for (const at of places) {
      own.set(at, (own.get(at) ?? 0) + value)
      if (!has.has(at + 1)) lent.set(at + 1, (lent.get(at + 1) ?? 0) + value * carryOver)
    }
  }
  const scores = new Map<number, number>()
  for (const [at, score] of own) scores.set(at, score + (lent.get(at) ?? 0))
  return { source, scores, total }
}

/** A word that few sentences have tells more of where it came from: the usual inverse document frequency. */
const rarity = ({ sentences, byStem }: SourceIndex, stem: string): number =>
  Math.log(1 + sentences.length / (byStem.get(stem)?.length ?? 1))

/** At this distance a word counts half. */
const halfDistance = 4

/** The words of a sentence around some of them, by their indexes, nearer ones above further ones. */
export const weighAround = (
  { terms }: ReadSentence,
  { first, last }: { readonly first: number; readonly last: number },
): Weighted[] =>
  terms.flatMap((term, at) => {
    if (term.kind === 'small' || (at >= first && at <= last)) return []
    const distance = at < first ? first - at : at - last
    return [{ term, weight: halfDistance / (halfDistance + distance - 1) }]
  })

export const sentenceAt = ({ source, at }: Spot): ReadSentence => source.sentences[at]!
