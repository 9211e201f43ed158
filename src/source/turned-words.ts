import type { ReadSentence, SourceIndex, Term } from '../facts/source-index.ts'
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

/** The words of a claim that are opposite to, or another of the kind of, a word in the source's sentence. */
export const turnedWords = (sources: readonly SourceIndex[], sentence: ReadSentence): Turned[] =>
  sentence.terms.flatMap((term, at) => {
    if (term.kind === 'name' || term.kind === 'figure') return []
    const families = familiesOf(term.stem)
    if (families.length === 0) return []
    const best = align(sources, weighAround(sentence, { first: at, last: at })).ranked[0]
    const found =
      best && families.find(family => best.score >= leastScore[family.relation] && rivalOf(family))
    const rival = found && rivalOf(found)
    return best && rival ? [{ at, expected: rival, spot: best }] : []

    function rivalOf({ own, other }: Family): Term | undefined {
      const known = sentenceAt(best!)
      if (known.terms.some(({ stem }) => own.has(stem))) return undefined
      return known.terms.find(
        (rival, index) =>
          rival.kind !== 'name' &&
          other.has(rival.stem) &&
          !sentence.terms.some(({ stem }) => stem === rival.stem) &&
          haveNeighbour({ terms: sentence.terms, at }, { terms: known.terms, at: index }),
      )
    }
  })

const familiesOf = (stem: string): Family[] => [
  ...oppositesOf(stem).map(({ own, opposite }) => ({ relation: 'opposite' as const, own, other: opposite })),
  ...kindsOf(stem).map(kind => ({ relation: 'kind' as const, own: new Set([stem]), other: kind })),
]
