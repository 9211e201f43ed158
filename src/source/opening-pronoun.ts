import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import { quote } from '../rule/message.ts'
import { align, sentenceAt } from './align.ts'
import type { Doubt } from './doubt.ts'

const pronoun = /^(?:he|she|it|they|him|them)$/

/** The source's sentence must have so much of what the pronoun's says. */
const leastScore = 0.5

/**
 * A pronoun that an article of several sentences begins with: nothing before it says who is meant, and the sentence it
 * was taken from does. Cutting a lead is how the name gets lost.
 */
export function openingPronoun(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const [sentence] = sentences
  const first = sentence?.terms[0]
  if (!sentence || !first || sentences.length < 2 || !pronoun.test(first.key)) return []
  if (isStillTold(sentence)) return []
  const words = sentence.terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const best = align(sources, words).ranked[0]
  if (!best || best.score < leastScore || pronoun.test(sentenceAt(best).terms[0]?.key ?? '')) return []
  const { start, end, text } = first
  const message = `Unexpected pronoun ${quote(text)} at the beginning, nothing says who is meant`
  return [{ sentence, kind: 'word', start, end, message, against: best }]
}

/** `It is raining`, `it was Smith who`: there the pronoun stands for what follows. */
const isStillTold = ({ terms }: ReadSentence): boolean =>
  terms[0]!.key === 'it' && /^(?:is|was|has|will|took|would|emerged|seems|appears)$/.test(terms[1]?.key ?? '')
