import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { quote } from '../../rule/message.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { endOfTopic, isExcerpt, refersBack } from '../align/fragment.ts'
import { synonymsOf } from '../words/synonyms.ts'
import type { Doubt } from './doubt.ts'

/** A sentence is in doubt where more than this part of its telling words is nowhere in the source. */
const mostStrange = 0.2

/** A sentence that has so much of an excerpt tells it as a whole, and a word or two of its own are how it is told. */
const retelling = { share: 0.6, words: 2 }

/** Sentences with fewer telling words are weighed as if they had so many. */
const leastWords = 3

/**
 * A sentence whose words an excerpt does not have. Held against whole articles it would tell nothing: a long text says
 * the same thing in many ways.
 */
export function strangeWords(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  if (!sources.every(isExcerpt)) return []
  const telling = sentence.terms.filter(({ kind }) => kind !== 'small').length
  const topic = sources.some(refersBack) ? (sentence.terms[endOfTopic(sentence)]?.start ?? 0) : 0
  const strange = sentence.terms.filter(
    ({ kind, key, stem, start }) =>
      kind === 'content' &&
      start >= topic &&
      commonnessWeight(key) === 1 &&
      !sources.some(({ byStem }) => isSaid(byStem, stem)),
  )
  if (strange.length / Math.max(telling, leastWords) <= mostStrange) return []
  const isRetelling = sources.some(source => retoldBy(source, sentence) >= retelling.share)
  if (isRetelling && strange.length <= retelling.words) return []
  const { start } = strange[0]!
  const { end } = strange.at(-1)!
  const words = strange.map(({ text }) => quote(text)).join(', ')
  return [
    {
      sentence,
      kind: 'word',
      start,
      end,
      message: `Unexpected words ${words}, no source has them`,
    },
  ]
}

/** Which part of a source's telling words a sentence has; from 0 to 1. */
function retoldBy({ sentences }: SourceIndex, { terms }: ReadSentence): number {
  const said = new Set(terms.map(({ stem }) => stem))
  const telling = sentences.flatMap(known => known.terms.filter(({ kind }) => kind !== 'small'))
  return telling.filter(({ stem }) => isSaid(said, stem)).length / telling.length
}

/** True where one of some stems is that of a word in any inflection or derivation, or of one that may be used for it. */
const isSaid = (stems: { readonly has: (stem: string) => boolean }, stem: string): boolean =>
  stems.has(stem) || synonymsOf(stem).some(other => stems.has(other))
