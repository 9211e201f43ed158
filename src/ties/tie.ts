import type { Block } from '../document/document.ts'
import type { CountFact, DateFact, NameFact, QuoteFact, RoleFact } from '../facts/fact.ts'
import type {
  NameUse,
  QuantityMention,
  QuotationMention,
  Sentence,
  Speaker,
  TimeMention,
} from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import type { Day } from '../value/day.ts'
import type { Time } from '../value/time/time.ts'
import type { Outcome, Quantity } from '../value/value.ts'
import type { CountClaim } from './consistency/claims.ts'
import type { SpeakerRelation } from './quotes/speakers.ts'
import type { Modifier } from './roles/titles.ts'

/** A claim that speaks of a fact, and how it stands to it. `words` are what tied them, as the facts file has them. */
export interface DateTie {
  readonly mention: TimeMention
  readonly fact: DateFact
  readonly words: readonly string[]
  readonly outcome: Outcome
  /** `A cyclone in February`: one of the kind, and perhaps not that which the article told of before. */
  readonly isIndefinite?: true
}

/** A date told of someone's birth or death; `expected` is the day that the fact gives for it. */
export interface LifeTie {
  readonly mention: TimeMention
  readonly fact: NameFact
  readonly expected: Time
  readonly words: readonly string[]
  readonly outcome: Outcome
}

export interface CountTie {
  readonly mention: QuantityMention
  readonly fact: CountFact
  /** From the number to the noun it counts: `24 points`. */
  readonly span: Span
  /** What the fact gives for the article's day. */
  readonly expected: Quantity
  /** Which of the fact's two values the number agrees with, if one of them. */
  readonly agrees?: 'value' | 'was'
  /** Where the sentence lets the number go the other way than the fact. */
  readonly reversed?: Span
  readonly words: readonly string[]
  readonly outcome: Outcome
}

/** A name put beside a title, or the times that somebody held it in; the span is that of either. */
export interface RoleTie extends Span {
  readonly sentence: Sentence
  readonly fact: RoleFact
  /** The title as the article has it. */
  readonly title: string
  readonly modifier?: Modifier
  /** Who holds it on the article's day, or did then; for the times of one who did, from when to when. */
  readonly expected: readonly string[]
  readonly isTerm?: true
  /** It is not theirs now, but was: people go on giving it to them in what they say (`“It was President Holm who did it”`). */
  readonly hasHeld?: true
  /** The words that the title leaves out of what it is, beside one who never held it. */
  readonly leftOut?: readonly string[]
  /** The surname is right: somebody else of the family, if the article names the holder, and else a slip. */
  readonly isNamesake?: true
  readonly outcome: Outcome
}

/** A change of a count as an article tells it; the span is from the first number to the last. */
export interface ChangeTie extends Span {
  readonly sentence: Sentence
  readonly fact: CountFact
  readonly words: readonly string[]
  /** What is wrong with it, if anything: the order of its numbers, the verb's direction, or the difference. */
  readonly fault?: 'order' | 'direction' | 'difference'
  readonly outcome: Outcome
}

/** An age given to someone whose birth is known, or of whom a count tells the age. */
export interface AgeTie extends Span {
  readonly sentence: Sentence
  readonly fact: NameFact | CountFact
  readonly years: number
  readonly expected: number
  /** The day of death, where the age is the one someone died at. */
  readonly died?: Day
  readonly outcome: Outcome
}

/** An excerpt of a known quotation: faithful where it is supported, altered where it is contradicted. */
export interface QuoteTie {
  readonly mention: QuotationMention
  readonly fact: QuoteFact
  readonly outcome: Outcome
  /** Where the excerpt stands, or the first piece of it that differs; offsets of the block. */
  readonly block: Block
  readonly span: Span
  /** The known words for the span. */
  readonly expected: string
  /** The two texts cut to what differs, with what differs in braces. */
  readonly foundMarked: string
  readonly expectedMarked: string
  /** How the speaker whom the article names stands to the fact's. */
  readonly speaker: SpeakerRelation
  /** Who surely says it. */
  readonly teller?: Speaker
  /** How much the words that meet tell of where they come from: 1 for each that is not common. */
  readonly telling: number
}

/** A rarer spelling of a name beside the one that the article has more often. */
export interface SpellingTie {
  readonly use: NameUse
  readonly expected: string
  /** A place of the expected spelling, the first, and how often it is written. */
  readonly other: NameUse
  readonly times: number
}

/** A count that says otherwise than another how many parts one whole has. */
export interface RecountTie {
  readonly claim: CountClaim
  /** The first of those that prevail. */
  readonly other: CountClaim
}

/** All ties of one document, found once, in order of place. */
export interface Ties {
  readonly dates: readonly (DateTie | LifeTie)[]
  readonly counts: readonly CountTie[]
  readonly changes: readonly ChangeTie[]
  readonly roles: readonly RoleTie[]
  readonly ages: readonly AgeTie[]
  readonly quotes: readonly QuoteTie[]
  readonly spellings: readonly SpellingTie[]
  readonly recounts: readonly RecountTie[]
}
