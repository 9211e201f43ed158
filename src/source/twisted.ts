import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import { quote } from '../rule/message.ts'
import type { Doubt } from './doubt.ts'
import { polarityDifference } from './polarity.ts'
import { turnedWords } from './turned-words.ts'

/** Where a sentence says the opposite of the one it was taken from, or another thing of the same kind. */
export const twistedWords = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] => [
  ...turnedWords(sources, sentence).map(({ at, expected, spot }): Doubt => {
    const { start, end, text } = sentence.terms[at]!
    const message = `Unexpected ${quote(text)}, the source has ${quote(expected.text)} there`
    return { sentence, kind: 'word', start, end, message, expected: expected.text, against: spot }
  }),
  ...deniedWords(sources, sentence),
]

function deniedWords(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const denied = polarityDifference(sources, sentence)
  if (!denied) return []
  const { start, end, text } = sentence.terms[denied.at]!
  const message = denied.lost
    ? `Unexpected ${quote(text)}, the source denies it`
    : `Unexpected denial of ${quote(text)}, the source does not deny it`
  return [{ sentence, kind: 'word', start, end, message, against: denied.spot }]
}
