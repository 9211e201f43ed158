import type { NameMention, QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import type { Chronicle } from './chronicle.ts'
import type { Figures } from './counts/given.ts'
import type { Days } from './dates/slips.ts'
import type { CountTie, DateTie, LifeTie, RoleTie } from './tie.ts'

/** The sentences of a document, in order, and what they have. */
export interface Said {
  readonly sentences: readonly Sentence[]
  readonly people: ReadonlyMap<Sentence, readonly NameMention[]>
  readonly times: ReadonlyMap<Sentence, readonly TimeMention[]>
  readonly quantities: ReadonlyMap<Sentence, readonly QuantityMention[]>
  readonly figures: Figures
  readonly days: Days
  readonly chronicle: Chronicle
}

/** What sentences tell of facts. */
export interface Told {
  readonly counts: readonly CountTie[]
  readonly dates: readonly (DateTie | LifeTie)[]
  readonly roles: readonly RoleTie[]
}
