import type { Block } from '../document/document.ts'
import type { NameFact } from '../facts/fact.ts'
import type { Span } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import type { Time } from '../value/time.ts'
import type { Quantity } from '../value/value.ts'

/** A sentence of a block. Offsets, here and in every mention, are UTF-16 units of the block's text; end exclusive. */
export interface Sentence extends Span {
  readonly block: Block
  readonly words: readonly Word[]
}

interface Mention extends Span {
  readonly sentence: Sentence
}

export interface QuantityMention extends Mention {
  readonly value: Quantity
  /** The words that may say what is counted, nearest noun last, as keys: `eight other European countries` has three. */
  readonly nouns: readonly Word[]
  /** The number speaks of a part or of more of the same, not of the whole: `three of the`, `another two`, `at one point`. */
  readonly partial: boolean
}

export interface TimeMention extends Mention {
  readonly value: Time
}

/** A stretch of text that is, or nearly is, a form of a known name. */
export interface NameMention extends Mention {
  readonly fact: NameFact
  readonly match: NameMatch
  /** The right form of what stands here; equal to the text where `match` is `exact`. */
  readonly expected: string
}

export type NameMatch = 'exact' | 'forbidden' | 'near' | 'diacritic' | 'capital' | 'script'

/** All that was recognised in one document, once, in order of place. */
export interface Mentions {
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameMention[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
}
