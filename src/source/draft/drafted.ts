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

/** One fact in several wordings, the best first; none where it can't be worded. */
export type Wordings = readonly Drafted[]

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

/** Facts of all kinds as those of each, in the order of the text. */
export const byKind = (all: readonly Drafted[]): DraftedFacts => ({
  names: ofKind(all, 'name'),
  roles: ofKind(all, 'role'),
  dates: ofKind(all, 'date'),
  counts: ofKind(all, 'count'),
  quotes: ofKind(all, 'quote'),
})

const ofKind = <K extends Fact['kind']>(all: readonly Drafted[], kind: K) =>
  all.filter((one): one is Drafted<Extract<Fact, { kind: K }>> => one.fact.kind === kind)

/** What a fact says that another of the same words may not, as it is written; empty for a name or a quotation. */
export function valueTextOf(fact: Fact): string {
  if (fact.kind === 'role') return fact.holders.map(({ name }) => name).join(', ')
  if (fact.kind === 'date') return fact.date.text
  return fact.kind === 'count' ? (fact.value?.text ?? '') : ''
}
