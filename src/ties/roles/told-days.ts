import { present } from '../../text/present.ts'
import { type Day, dayNumber, yearOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import type { TimeFields } from '../../value/time/time.ts'
import type { Beside } from './titles.ts'

/** The days of a time, whatever side of it is meant; several where it does not say of which year it is. */
export const daysOf = (fields: TimeFields, published: Day | undefined): readonly Interval[] =>
  intervalsOf({ kind: 'time', text: '', fields, vague: false }, present({ published }))

/** The days of a time that says of which year it is. */
export function knownDays(fields: TimeFields | undefined, published: Day | undefined): Interval | undefined {
  const [days, ...others] = fields ? daysOf(fields, published) : []
  return others.length > 0 ? undefined : days
}

/** The same, and of a month or a day alone those of the last one there was. */
export const lateDays = (fields: TimeFields, published: Day | undefined): Interval | undefined =>
  knownDays(fields, published) ??
  (isOfAnyYear(fields) && published !== undefined
    ? daysOf(fields, published).findLast(({ low }) => low <= dayNumber(published))
    : undefined)

/** `July`, `the end of July`, `July 3`. */
export const isOfAnyYear = ({ year, month, relative }: TimeFields): boolean =>
  month !== undefined && (year ?? relative) === undefined

interface Dated extends Pick<Beside, 'times' | 'entry' | 'narrated'> {
  readonly published: Day | undefined
}

/** Whether nothing in or before a sentence tells of other years than the article's own, and the one before. */
export const isOfLate = ({ times, entry, narrated, published }: Dated): boolean =>
  !entry &&
  [...times, ...(narrated ? [narrated] : [])].every(({ value: { fields, until } }) =>
    [fields, ...(until ? [until] : [])].every(
      ({ year, years }) => years === undefined && (year === undefined || year >= yearOf(published) - 1),
    ),
  )
