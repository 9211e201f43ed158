import type { Day } from '../value/day.ts'
import type { Time } from '../value/time/time.ts'
import type { Quantity } from '../value/value.ts'

/** What a rule is set to. */
export type Severity = 'off' | 'warn' | 'error'

/** Where a fact is written down. Lines and columns start at 1. */
export interface FactPlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What every fact carries. Absent keys are absent, never null. */
interface FactBase {
  /** Unique within its kind: the `id` it was given, or its words in kebab-case. */
  readonly id: string
  readonly place: FactPlace
  readonly source?: string
  readonly note?: string
  readonly checked?: Day
  readonly expires?: Day
  readonly since?: Day
  readonly until?: Day
  readonly files?: readonly string[]
  readonly severity?: Severity
  readonly examples?: Examples
}

export interface Examples {
  readonly ok: readonly string[]
  readonly wrong: readonly string[]
}

export interface NameFact extends FactBase {
  readonly kind: 'name'
  readonly name: string
  readonly aka: readonly string[]
  readonly not: readonly string[]
  readonly entity: 'person' | 'organization' | 'place' | 'other'
  readonly born?: Day
  readonly died?: Day
}

export interface RoleFact extends FactBase {
  readonly kind: 'role'
  readonly title: string
  readonly aka: readonly string[]
  readonly holders: readonly Holder[]
}

export interface Holder {
  readonly name: string
  /** The name of the fact that has this one among its other forms. */
  readonly mainName?: string
  readonly since?: Day
  readonly until?: Day
}

export interface DateFact extends FactBase {
  readonly kind: 'date'
  readonly event: string
  readonly date: Time
  /** Phrases; where the file gives none, `event` is the only one. */
  readonly about: readonly string[]
}

export interface CountFact extends FactBase {
  readonly kind: 'count'
  readonly subject: string
  /**
   * `value`, or a length of time that is reckoned from `elapsed` to the article's day. One of the two is
   * there.
   */
  readonly value?: Quantity
  readonly elapsed?: Day
  readonly was?: Quantity
  /** What is counted, singular: any of these. Empty where the value's own unit says it (`$5 million`). */
  readonly unit: readonly string[]
  /** What an amount is of, or for what it is: `of the vote`, `per month`. */
  readonly per?: string
  readonly about: readonly string[]
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote'
  readonly text: string
  readonly by?: string
}

export type Fact = NameFact | RoleFact | DateFact | CountFact | QuoteFact
