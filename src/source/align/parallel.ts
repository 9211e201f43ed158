import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { commonWords } from '../words/common-words.ts'
import { align, type Ranked, type Spot, sentenceAt } from './align.ts'

/** A sentence laid beside the one of a source that it was taken from. */
export interface Parallel {
  readonly sentence: ReadSentence
  readonly spot: Spot
  readonly known: ReadSentence
  /** The sentences that have most of the claim's telling words, in any order, and how much of them; the best first. */
  readonly ranked: readonly [Ranked, ...Ranked[]]
  /** Which word of the source's sentence stands against which of the claim's; indexes of terms. */
  readonly pairs: ReadonlyMap<number, number>
  /** How many telling words the claim has, and the part of them that have a partner; from 0 to 1. */
  readonly telling: number
  readonly share: number
}

/** So many of the best sentences are laid beside a claim. */
const candidates = 3

/** A word of grammar is worth less than a telling one: it stands in any sentence. */
const worthOf = { small: 0.3, content: 1, name: 1, figure: 1 }

/** The sentence of the sources that has most of a sentence's words in its order; undefined where none has any. */
export function parallelOf(sources: readonly SourceIndex[], sentence: ReadSentence): Parallel | undefined {
  const telling = sentence.terms.filter(isTelling)
  const { ranked } = align(
    sources,
    telling.map(term => ({ term, weight: 1 })),
  )
  const laid = ranked.slice(0, candidates).map(spot => {
    const known = sentenceAt(spot)
    return { spot, known, ...commonWords(sentence.terms, known.terms, worthOfPair) }
  })
  const [best] = laid.sort((a, b) => b.score - a.score)
  if (!best) return undefined
  const { spot, known, pairs } = best
  const shared = pairs.filter(([at]) => isTelling(sentence.terms[at]!)).length
  return {
    sentence,
    spot,
    known,
    ranked: [ranked[0]!, ...ranked.slice(1, candidates)],
    pairs: new Map(pairs),
    telling: telling.length,
    share: shared / telling.length,
  }
}

const isTelling = ({ kind }: Term): boolean => kind !== 'small'

const worthOfPair = (a: Term, b: Term): number =>
  a.stem === b.stem ? Math.min(worthOf[a.kind], worthOf[b.kind]) : 0
