import type { ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { describesNext } from '../../align/exchangeable.ts'
import { isExcerpt } from '../../align/fragment.ts'
import type { Placed } from '../../align/slot.ts'
import { areOfOtherKinds, kindOf } from '../../reading/name-kind.ts'

/** A sentence with fewer of its words in the sources tells something else. */
const leastFamiliar = { some: 0.6, most: 0.8 }

/**
 * True for a name that may be held against others: not in a sentence of which much is new to the sources, nor against
 * an excerpt, which calls those it speaks of by other names.
 */
export const isComparableName = (sources: readonly SourceIndex[], claim: Placed): boolean =>
  !sources.every(isExcerpt) && !describesNext(claim) && tellsTheSame(sources, claim.sentence, 'most')

/** True for a sentence of which the sources have some of the words or most. */
export const tellsTheSame = (
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  least: keyof typeof leastFamiliar,
): boolean => familiarIn(sources, sentence) >= leastFamiliar[least]

/** Which part of a sentence's telling words the sources have; from 0 to 1. */
function familiarIn(sources: readonly SourceIndex[], { terms }: ReadSentence): number {
  const telling = terms.filter(({ kind }) => kind !== 'small')
  const known = telling.filter(({ stem }) => sources.some(({ byStem }) => byStem.has(stem)))
  return known.length / telling.length
}

/** True where the sources tell that two names are of kinds that cannot stand for one another. */
export const cannotStandFor = (sources: readonly SourceIndex[], a: Placed, b: Placed): boolean =>
  sources.some(source => {
    const [kind, other] = [a, b].map(({ sentence, anchor }) =>
      kindOf(source, sentence.terms.slice(anchor.first, anchor.last + 1)),
    )
    return areOfOtherKinds(kind, other)
  })
