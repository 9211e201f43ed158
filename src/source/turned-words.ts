import type { ReadSentence, SourceIndex, Term } from '../facts/index/source-index.ts'
import { align, type Spot, sentenceAt, weighAround } from './align.ts'
import { haveNeighbour } from './neighbours.ts'
import { oppositesOf } from './opposite-words.ts'
import { kindsOf } from './rival-words.ts'

/** A word of a claim that the sentence it was taken from has another for. */
export interface Turned {
  readonly at: number
  /** The source's word. */
  readonly expected: Term
  readonly spot: Spot
}

/** A sentence must explain so much of what stands around a word; for opposites, which may stand side by side, more. */
const leastScore = { opposite: 0.7, kind: 0.5 }

interface Family {
  readonly relation: keyof typeof leastScore
  /** What says the same as the claim's word, and what does not. */
  readonly own: ReadonlySet<string>
  readonly other: ReadonlySet<string>
}

/** Sentences that explain a word's surroundings nearly as well as the best one are asked for the word too. */
const nearlyBest = 0.8

/** The words of a claim that are opposite to, or another of the kind of, a word in the source's sentence. */
export const turnedWords = (sources: readonly SourceIndex[], sentence: ReadSentence): Turned[] =>
  sentence.terms.flatMap((term, at) => {
    const families = familiesOf(term)
    if (families.length === 0) return []
    const { ranked } = align(sources, weighAround(sentence, { first: at, last: at }))
    const [best] = ranked
    if (!best) return []
    const good = ranked.filter(({ score }) => score >= best.score * nearlyBest).map(sentenceAt)
    for (const { relation, own, other } of families) {
      if (best.score < leastScore[relation] || good.some(known => hasAny(known, own))) continue
      const rival = rivalIn(sentenceAt(best), { sentence, at }, other)
      if (rival) return [{ at, expected: rival, spot: best }]
    }
    return []
  })

const hasAny = ({ terms }: ReadSentence, stems: ReadonlySet<string>): boolean =>
  terms.some(({ stem }) => stems.has(stem))

/** A word of the source's sentence that is one of those, stands as the claim's does and is not in the claim. */
const rivalIn = (
  known: ReadSentence,
  { sentence, at }: { readonly sentence: ReadSentence; readonly at: number },
  stems: ReadonlySet<string>,
): Term | undefined =>
  known.terms.find(
    (rival, index) =>
      rival.kind !== 'name' &&
      stems.has(rival.stem) &&
      !sentence.terms.some(({ stem }) => stem === rival.stem) &&
      haveNeighbour({ terms: sentence.terms, at }, { terms: known.terms, at: index }),
  )

function familiesOf({ stem, kind }: Term): readonly Family[] {
  if (kind === 'name' || kind === 'figure') return []
  return [
    ...oppositesOf(stem).map(({ own, opposite }) => ({
      relation: 'opposite' as const,
      own,
      other: opposite,
    })),
    ...kindsOf(stem).map(others => ({ relation: 'kind' as const, own: new Set([stem]), other: others })),
  ]
}
