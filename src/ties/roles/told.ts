import type { TimeMention } from '../../mentions/mention.ts'
import { type Day, dayOf } from '../../value/day.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import { isRelative } from '../../value/time/time.ts'

/** What the times of a sentence say of when its titles are held. */
export interface Told {
  /** The first and the last days of the years and dates that it names. */
  readonly days: readonly (readonly [Day, Day])[]
  /** It speaks of these days (`on Tuesday`). */
  readonly isTopical: boolean
}

export const toldOf = (times: readonly TimeMention[]): Told => ({
  days: times
    .filter(({ value }) => value.fields.year !== undefined)
    .flatMap(({ value }) => intervalsOf(value, {}))
    .filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .map(({ low, high }) => [dayOf(Math.floor(low)), dayOf(Math.ceil(high) - 1)] as const),
  isTopical: times.some(({ value }) => isRelative(value)),
})
