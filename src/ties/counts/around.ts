import type { QuantityMention } from '../../mentions/mention.ts'
import type { Word } from '../../text/word.ts'

/** A number and what stands around it: read once, whatever facts it is held against. */
export interface Around {
  readonly mention: QuantityMention
  /** Those of its sentence. */
  readonly words: readonly Word[]
  /** The sentence up to the number and what only hedges it: `It has ` of `It has just about 20 stops in all`. */
  readonly before: string
  /** What follows the number: ` stops in all`. */
  readonly after: string
  /** What follows the noun it counts: ` in all`. */
  readonly rest: string
  /** The index of the word that `before` ends with; -1 where a sentence begins with the number. */
  readonly last: number
  /** The index of the first word behind the number. */
  readonly next: number
}

export function readAround(mention: QuantityMention): Around {
  const { sentence, start, end, nouns } = mention
  const { text } = sentence.block
  const told = text.slice(sentence.start, start)
  const before = told.slice(0, told.length - hedgeLength(told))
  const counted = Math.max(end, nouns[0]?.end ?? end)
  const after = sentence.words.findIndex(word => word.start >= end)
  return {
    mention,
    words: sentence.words,
    before,
    after: text.slice(end, sentence.end),
    rest: text.slice(counted, sentence.end),
    last: sentence.words.findLastIndex(word => word.end <= sentence.start + before.length),
    next: after < 0 ? sentence.words.length : after,
  }
}

const hedgeLength = (told: string): number => hedges.exec(told.slice(-longest))?.[0].length ?? 0

const longest = 40
const hedges =
  /(?<![\p{L}\p{N}-])(?:(?:about|around|some|roughly|approximately|nearly|almost|only|just|over|now|still|up\sto|at\sleast|(?:no\s)?more\sthan)\s+)+$/iu
