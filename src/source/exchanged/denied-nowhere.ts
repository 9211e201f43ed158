import type { SourceIndex, Term } from '../../facts/index/source-index.ts'
import { type Ranked, type Spot, sentenceAt } from '../align/align.ts'
import { isExcerpt } from '../align/fragment.ts'
import { synonymsOf } from '../words/synonyms.ts'
import { deniesAnything } from './denied-words.ts'

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
  { stem }: Term,
  places: readonly Ranked[],
): Spot | undefined {
  const [closest] = places
  if (!closest || closest.score < leastNear || sources.some(isExcerpt)) return undefined
  const uses = [stem, ...synonymsOf(stem)].flatMap(word =>
    sources.flatMap(source => (source.byStem.get(word) ?? []).map(at => ({ source, at }))),
  )
  const isAsserted = [...uses, ...places.slice(0, asked)].every(spot => !deniesAnything(sentenceAt(spot)))
  return uses.length > 0 && isAsserted ? closest : undefined
}
