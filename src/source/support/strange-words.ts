import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { quote } from '../../rule/message.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { endOfTopic, isExcerpt, refersBack } from '../align/fragment.ts'
import type { Doubt } from './doubt.ts'
import { missingWords } from './missing-words.ts'

/** A sentence is in doubt where more than this part of its telling words is nowhere in the source. */
const mostStrange = 0.2

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
  const strange = missingWords(sources, sentence).filter(
    ({ key, start }) => start >= topic && commonnessWeight(key) === 1,
  )
  if (strange.length / Math.max(telling, leastWords) <= mostStrange) return []
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
