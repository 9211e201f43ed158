import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'

/** A sentence of a source, by its index. */
export interface Spot {
  readonly source: SourceIndex
  readonly at: number
}

/** A sentence of a source with how well it explains some words: from 0 to 1. */
export interface Ranked extends Spot {
  readonly score: number
}

/** How well each sentence of the sources explains some words: from 0 to 1, 1 where it has them all. */
export interface Alignment {
  /** Best first; sentences that have none of the words are left out. */
  readonly ranked: readonly Ranked[]
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

/** What explains less than this part of what the best sentence does tells nothing. */
const leastTelling = 0.1

/**
 * Ranks the sentences of the sources by how many of the words they have, rare words above common ones. Those that explain
 * less than a part of what the best one does are left out.
 */
export function align(
  sources: readonly SourceIndex[],
  words: readonly Weighted[],
  leastOfBest = leastTelling,
): Alignment {
  const all = sources.map(source => scoresIn(source, words))
  const weight = Math.max(...all.map(({ total }) => total), Number.EPSILON)
  const least = leastOfBest * Math.max(...all.map(({ most }) => most))
  const ranked = all.flatMap(scored => spotsIn(scored, { weight, least }))
  return { ranked: ranked.sort((a, b) => b.score - a.score), weight }
}

interface Scored {
  readonly source: SourceIndex
  /** One a sentence; 0 where it has none of the words. */
  readonly scores: readonly number[]
  readonly most: number
  readonly total: number
}

function spotsIn(
  { source, scores }: Scored,
  { weight, least }: { readonly weight: number; readonly least: number },
): Ranked[] {
  const spots: Ranked[] = []
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]!
    if (score > 0 && score >= least) spots.push({ source, at, score: score / weight })
  }
  return spots
}

function scoresIn(source: SourceIndex, words: readonly Weighted[]): Scored {
  const { length } = source.sentences
  // Plain arrays: those of a set type are kept elsewhere, and take longer to make than to fill.
  const [own, lent] = [new Array<number>(length).fill(0), new Array<number>(length + 1).fill(0)]
  let total = 0
  for (const { term, weight } of words) {
    const places = source.byStem.get(term.stem)
    if (!places) continue
    const value = weight * rarity(source, term.stem)
    total += value
    addTo({ own, lent, places }, value)
  }
  let most = 0
  for (let at = 0; at < length; at++) {
    if (own[at]! > 0) own[at]! += lent[at]!
    if (own[at]! > most) most = own[at]!
  }
  return { source, scores: own, most, total }
}

interface Sums {
  readonly own: number[]
  /** What a sentence has of the one before, where it has not the word itself. */
  readonly lent: number[]
  readonly places: readonly number[]
}

function addTo({ own, lent, places }: Sums, value: number): void {
  for (let index = 0; index < places.length; index++) {
    const at = places[index]!
    own[at]! += value
    if (places[index + 1] !== at + 1) lent[at + 1]! += value * carryOver
  }
}

/** A word that few sentences have tells more of where it came from: the usual inverse document frequency. */
export const rarity = ({ sentences, byStem }: SourceIndex, stem: string): number =>
  Math.log(1 + sentences.length / (byStem.get(stem)?.length ?? 1))

/** At this distance a word counts half. */
const halfDistance = 4

/** What a word at a distance counts; 1 right beside. */
export const nearnessAt = (distance: number): number => halfDistance / (halfDistance + distance - 1)

/** The words of a sentence around some of them, by their indexes, nearer ones above further ones. */
export const weighAround = (
  { terms }: ReadSentence,
  { first, last }: { readonly first: number; readonly last: number },
): Weighted[] =>
  terms.flatMap((term, at) => {
    if (term.kind === 'small' || (at >= first && at <= last)) return []
    return [{ term, weight: nearnessAt(at < first ? first - at : at - last) }]
  })

export const sentenceAt = ({ source, at }: Spot): ReadSentence => source.sentences[at]!
