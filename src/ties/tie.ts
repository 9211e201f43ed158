import type { CountFact, DateFact, RoleFact } from '../facts/fact.ts'
import type { QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import type { Outcome, Quantity } from '../value/value.ts'
import type { Modifier } from './titles.ts'

/** A claim that speaks of a fact, and how it stands to it. `words` are what tied them, as the facts file has them. */
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
  /** Which of the fact's two values the number agrees with, if one of them. */
  readonly agrees?: 'value' | 'was'
  readonly words: readonly string[]
  readonly outcome: Outcome
}

/** A name put beside a title; the span is the name's. */
export interface RoleTie extends Span {
  readonly sentence: Sentence
  readonly fact: RoleFact
  /** The title as the article has it. */
  readonly title: string
  readonly modifier?: Modifier
  /** Who holds it on the article's day. */
  readonly expected: readonly string[]
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

/** All ties of one document, found once, in order of place. */
export interface Ties {
  readonly dates: readonly DateTie[]
  readonly counts: readonly CountTie[]
  readonly changes: readonly ChangeTie[]
  readonly roles: readonly RoleTie[]
}
