import type { CountFact, DateFact, Fact, NameFact, QuoteFact, RoleFact } from '../../facts/fact.ts'

/** A fact drafted out of a trusted article, and every place that says it: one in each source. */
export interface Drafted<F extends Fact = Fact> {
  readonly fact: F
  readonly origins: readonly Origin[]
}

/** Where a drafted fact was found. */
export interface Origin {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The sentence it was found in, and where in it the fact's own words stand. */
  readonly sentence: string
  readonly start: number
}

/** What was drafted, each kind in the order of the text. */
export interface DraftedFacts {
  readonly names: readonly Drafted<NameFact>[]
  readonly roles: readonly Drafted<RoleFact>[]
  readonly dates: readonly Drafted<DateFact>[]
  readonly counts: readonly Drafted<CountFact>[]
  readonly quotes: readonly Drafted<QuoteFact>[]
}

/** Every drafted fact, kind by kind. */
export const allDrafted = ({ names, roles, dates, counts, quotes }: DraftedFacts): readonly Drafted[] => [
  ...names,
  ...roles,
  ...dates,
  ...counts,
  ...quotes,
]

/** The drafted facts that pass. */
export const keepDrafted = (drafted: DraftedFacts, passes: (one: Drafted) => boolean): DraftedFacts => ({
  names: drafted.names.filter(passes),
  roles: drafted.roles.filter(passes),
  dates: drafted.dates.filter(passes),
  counts: drafted.counts.filter(passes),
  quotes: drafted.quotes.filter(passes),
})
