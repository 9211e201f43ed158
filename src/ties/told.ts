import type { NameMention, QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import { groupBy } from '../text/group-by.ts'
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

/** One of these. */
export type ToldTie = Told[keyof Told][number]

/** What stands in the article of a tie. */
export const claimOf = (tie: ToldTie) => ('mention' in tie ? tie.mention : tie)

/**
 * Ties without what contradicts a fact of which others among them tell: several entries, cells or items may be of
 * parts or years of it.
 * @param keyOf what those have in common that are held against each other, the fact among it
 */
export function undisputed<T extends ToldTie>(ties: readonly T[], keyOf: (tie: T) => unknown): T[] {
  const told = groupBy(ties, keyOf)
  return ties.filter(tie => tie.outcome === 'supported' || told.get(keyOf(tie))!.length === 1)
}
