import type { ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { type Ranked, type Spot, sentenceAt } from '../../align/align.ts'
import { isExcerpt } from '../../align/fragment.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import { deniesAnything, isNotYet, isOnlyExpected } from './denied-words.ts'

/** How many of the sentences that explain what stands around a denied word are asked whether they deny anything. */
const asked = 3
/** The best of them must have so much of it to be what the claim speaks of. */
const leastNear = 0.3

/**
 * The sentence closest to a denied word, where the sources have that word or one that may stand for it, and neither a
 * sentence that has it nor one that is close denies anything. An excerpt says too little to tell.
 */
export function deniedNowhere(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  { at, places }: { readonly at: number; readonly places: readonly Ranked[] },
): Spot | undefined {
  const [closest] = places
  if (!closest || closest.score < leastNear || sources.some(isExcerpt)) return undefined
  const { stem } = sentence.terms[at]!
  const words = [stem, ...synonymsOf(stem)]
  const uses = words.flatMap(word =>
    sources.flatMap(source => (source.byStem.get(word) ?? []).map(index => ({ source, at: index }))),
  )
  const mayCome = isNotYet(sentence, at)
  const isAsserted = [...uses, ...places.slice(0, asked)].every(spot => {
    const known = sentenceAt(spot)
    return !deniesAnything(known) && !(mayCome && expects(known, words))
  })
  return uses.length > 0 && isAsserted ? closest : undefined
}

/** True for a sentence in which one of some words, as stems, is only to come. */
const expects = (known: ReadSentence, words: readonly string[]): boolean =>
  known.terms.some(({ stem }, at) => words.includes(stem) && isOnlyExpected(known, at))
