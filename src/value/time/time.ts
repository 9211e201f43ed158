import type { Day } from '../day.ts'
import type { Interval } from '../interval.ts'

/**
 * A point or stretch of time as an article gives it, with what it leaves open: `Feb. 24` has no year, `Tuesday` no
 * week. All parts are civil: no time zone. It may name a day that never was (`Feb. 30`): see `isPossible`.
 */
export interface Time {
  readonly kind: 'time'
  readonly text: string
  readonly fields: TimeFields
  /** The end of a written range (`2-5 May 2020`, `from 2019 to 2021`). */
  readonly until?: TimeFields | undefined
  /** `before 2020`, `after May 3`, `since`/`from`, `by`/`until`: the side that is meant. */
  readonly side?: Side | undefined
  readonly vague: boolean
}

export type Side = 'before' | 'after' | 'from' | 'until'

export interface TimeFields {
  readonly year?: number
  /** `the 1990s` is 10, a century 100. */
  readonly years?: number
  /** 1-12 */
  readonly month?: number
  /** 1-4 */
  readonly quarter?: number
  /** 1-2, of a year */
  readonly half?: number
  readonly day?: number
  /** 1 for Monday to 7 for Sunday */
  readonly weekday?: number
  /** Days from the article's own: `yesterday` -1, `today` 0. */
  readonly dayOffset?: number
  /** Calendar units from the article's own: `last month` { unit: 'month', count: -1 }. Beside a weekday, its week. */
  readonly relative?: { readonly unit: RelativeUnit; readonly count: number }
  /** 24 is midnight, which may be either end of its day. */
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** The hour was written without a.m. or p.m. and may be of either half of the day. */
  readonly twelveHour?: boolean
  readonly daypart?: Daypart
  /** `the week of May 11`, `week beginning May 11`: any day of a week with that day in it. */
  readonly weekOf?: boolean
  /** The figure was ambiguous: `03/04/2022` may be read with day and month exchanged. */
  readonly swappable?: boolean
  readonly part?: Part
  /** `spring 2022`, of either hemisphere. */
  readonly season?: Season
}

export type RelativeUnit = 'week' | 'month' | 'quarter' | 'year'
export type Daypart = 'morning' | 'afternoon' | 'evening' | 'night'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Part = 'early' | 'mid' | 'late'

/** True for a time that names a day by its distance from the article's (`Tuesday`, `the 7th`, `yesterday`, `last month`). */
export const isRelative = ({ fields }: Time): boolean =>
  fields.dayOffset !== undefined ||
  fields.relative !== undefined ||
  (fields.month === undefined && (fields.weekday ?? fields.day) !== undefined)

/** True for a weekday without a day of the month (`Tuesday`). */
export const isWeekdayAlone = ({ weekday, day }: TimeFields): boolean =>
  weekday !== undefined && day === undefined

/** True for a year, and no more of it (`2019`, `last year`). */
export const isYearAlone = ({ fields, until }: Time): boolean =>
  until === undefined &&
  (fields.year !== undefined || fields.relative?.unit === 'year') &&
  Object.keys(fields).every(part => part === 'year' || part === 'relative')

/** True for a time of day alone (`19:40`): it names no day, month or year. */
export const isClockOnly = (fields: TimeFields): boolean =>
  fields.hour !== undefined &&
  fields.year === undefined &&
  fields.month === undefined &&
  fields.day === undefined &&
  fields.weekday === undefined &&
  fields.dayOffset === undefined &&
  fields.relative === undefined

/** Where open parts of a time are looked for: the article's day, and the stretch (in days) of the fact it is held against. */
export interface Anchor {
  readonly published?: Day
  /** Whether the article itself has no day, so that it may be of the day before or after this one. */
  readonly isAssumed?: boolean
  readonly near?: Interval
}
