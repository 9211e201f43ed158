import type { Format } from '../document/formats.ts'
import type { Place } from '../input-error.ts'
import type { Day } from '../value/day.ts'
import type { CountFact, DateFact, Fact, NameFact, QuoteFact, RoleFact, Severity } from './fact.ts'

/** All that a facts file says, with what it extends: plain data, in the order of the file. */
export interface Facts {
  readonly file: string
  readonly root: boolean
  readonly published?: Day
  readonly files: readonly string[]
  readonly ignore: readonly string[]
  readonly rules: RuleSettings
  readonly overrides: readonly Override[]
  /** Where `rules` and `overrides` name a rule: which rules there are is not known here. */
  readonly rulePlaces?: readonly RulePlace[]
  readonly names: readonly NameFact[]
  readonly roles: readonly RoleFact[]
  readonly dates: readonly DateFact[]
  readonly counts: readonly CountFact[]
  readonly quotes: readonly QuoteFact[]
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface RuleSetting {
  readonly severity: Severity
  readonly options?: Readonly<Record<string, unknown>>
}

/** The place of a rule's id, with its code frame. */
export interface RulePlace extends Place {
  readonly rule: string
}

/** Settings for the articles that one of the globs matches; later ones win. */
export interface Override {
  readonly files: readonly string[]
  /** How they are read, whatever their endings. */
  readonly format?: Format
  readonly rules: RuleSettings
}

/** Facts of no file: what an article is held against where there is none. */
export const noFacts: Facts = {
  file: '',
  root: false,
  files: [],
  ignore: [],
  rules: {},
  overrides: [],
  names: [],
  roles: [],
  dates: [],
  counts: [],
  quotes: [],
}

/** Every fact, kind by kind. */
export const allFacts = (facts: Facts): readonly Fact[] => [
  ...facts.names,
  ...facts.roles,
  ...facts.dates,
  ...facts.counts,
  ...facts.quotes,
]

/** The facts with a change made to each kind of them. */
export const changeKinds = (
  facts: Facts,
  change: <F extends Fact>(facts: readonly F[]) => readonly F[],
): Facts => ({
  ...facts,
  names: change(facts.names),
  roles: change(facts.roles),
  dates: change(facts.dates),
  counts: change(facts.counts),
  quotes: change(facts.quotes),
})

/** What a fact is about, as its file has it: a name, a title, an event, a subject, or what was said. */
export function topicOf(fact: Fact): string {
  if (fact.kind === 'name') return fact.name
  if (fact.kind === 'role') return fact.title
  if (fact.kind === 'date') return fact.event
  return fact.kind === 'count' ? fact.subject : fact.text
}
