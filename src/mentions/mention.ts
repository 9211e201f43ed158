import type { Block } from '../document/document.ts'
import type { NameFact } from '../facts/fact.ts'
import type { Span } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import type { Time } from '../value/time/time.ts'
import type { Quantity } from '../value/value.ts'

/**
 * A sentence of a block. Offsets, here and in every mention, are UTF-16 units of the block's text; end
 * exclusive.
 */
export interface Sentence extends Span {
  readonly block: Block
  /** The heading or the question right above, of the first sentence below it. */
  readonly above?: string | undefined
  readonly words: readonly Word[]
}

interface Mention extends Span {
  readonly sentence: Sentence
}

export interface QuantityMention extends Mention {
  readonly value: Quantity
  /**
   * The words that may say what is counted, nearest noun last, as keys: `eight other European countries` has
   * three.
   */
  readonly nouns: readonly Word[]
  /**
   * The number speaks of a part or of more of the same, not of the whole: `three of the`, `another two`, `at
   * one point`.
   */
  readonly partial: boolean
  /** The word beside the number that says so: `new` of `12 new officers`. */
  readonly partialBy: string | undefined
  /** The whole of which another number tells a part: the 36 of `18 of the 36`. */
  readonly isWhole: boolean
  /** An ordinal that tells how long something has lasted: `in its fourth year` is three to four years. */
  readonly isNth: boolean
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

/** A capitalised word that may be a name or a part of one; `text` is without a possessive. */
export interface NameUse extends Mention {
  readonly text: string
  /** Lower case, without diacritics and apostrophes. */
  readonly plain: string
  /**
   * The plain word before it in the same name, or a single letter for an initial; titles and nations are
   * none.
   */
  readonly before?: string
  readonly after?: string
  /** In capitals alone. */
  readonly isShouted: boolean
  /** In a sentence whose ordinary words all have capitals. */
  readonly isTitled: boolean
}

export type NameMatch = 'exact' | 'forbidden' | 'near' | 'diacritic' | 'capital' | 'script'

/** All that was recognised in one document, once, in order of place. */
export interface Mentions {
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameMention[]
  /** Words of names that no fact knows. */
  readonly nameUses: readonly NameUse[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
  readonly quotations: readonly QuotationMention[]
}

/**
 * Words between quotation marks, or a block quotation. One utterance may be in pieces: split by the
 * speaker's tag, or over paragraphs.
 */
export interface QuotationMention {
  readonly pieces: readonly QuotationPiece[]
  /** Who speaks, where the text around the quotation names someone. */
  readonly speaker?: Speaker
  /** Who is likely meant where it says `he said`: the speaker of the quotation before. */
  readonly meant?: Speaker
  /** `A farmer said`: someone who has no name. */
  readonly strange?: true
}

/** A stretch of a quotation without its marks. Never empty. */
export interface QuotationPiece extends Span {
  readonly block: Block
  /** How it follows the piece before: after the speaker's tag, where words may be skipped, or straight on. */
  readonly follows: 'tag' | 'straight'
}

export interface Speaker extends Span {
  readonly block: Block
  readonly text: string
  /** The sentence leaves no doubt who speaks. */
  readonly sure: boolean
}
