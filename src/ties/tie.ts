import type { CountFact, DateFact } from '../facts/fact.ts'
import type { QuantityMention, TimeMention } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import type { Outcome, Quantity } from '../value/value.ts'

/** A claim that speaks of a fact, and how it stands to it. `words` are what tied them, as the article has them. */
export interface DateTie {
  readonly mention: TimeMention
  readonly fact: DateFact
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
  readonly words: readonly string[]
  readonly outcome: Outcome
}

/** All ties of one document, found once, in order of place. */
export interface Ties {
  readonly dates: readonly DateTie[]
  readonly counts: readonly CountTie[]
}
