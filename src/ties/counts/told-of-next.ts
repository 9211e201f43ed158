import type { QuantityMention } from '../../mentions/mention.ts'
import { isVerb } from '../clauses.ts'
import type { PhraseMatch } from '../phrases.ts'

/** `12 people fell ill, and nine died`, `12 people fell ill, and nine are missing`: the word is that of the next number. */
export function isToldOfNext(
  { sentence, end }: QuantityMention,
  { at, phrase }: PhraseMatch,
  quantities: readonly QuantityMention[],
): boolean {
  const word = sentence.words[at[0]!]!
  if (phrase.words.length > 1 || word.start < end) return false
  const isOwnVerb = (to: number): boolean =>
    isVerb(word) || sentence.words.some(other => other.start > end && other.end < to && isVerb(other))
  return quantities.some(
    other =>
      end < other.start &&
      other.end <= word.start &&
      other.value.dimension === 'number' &&
      isOwnVerb(other.start) &&
      /(?:,|\band|\bbut)\s+(?:\p{L}+\s+)?$/u.test(sentence.block.text.slice(end, other.start)),
  )
}
