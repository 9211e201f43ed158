import type { Holder } from '../../facts/fact.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { Term } from './terms.ts'

// A month alone is hardly told of what was a year ago.
const lately = 330

/** Whether a month alone (`in July`) may be held against the terms of those it is told of: they have changed of late. */
export const isOfLateChange = (
  { begun, ended }: Term,
  own: readonly Holder[],
  published: Day | undefined,
): boolean => {
  return own.some(
    ({ since, until }) => (begun && isLately(since, published)) || (ended && isLately(until, published)),
  )
}

/** Whether a day is less than a year before an article's. */
export const isLately = (day: Day | undefined, published: Day | undefined): boolean =>
  day !== undefined && published !== undefined && dayNumber(published) - dayNumber(day) < lately

// What is not long ago is told to the month; who came on a first may have taken over the night before.
const margin = 3
const longestTraining = 10
const shortestMonth = 28

/** Whether somebody came in a month that is told alone, or so many days later. */
export const isBegunIn = (day: Day, told: Interval, lead: number): boolean =>
  isInOneOf(day, told, {
    before: longestTraining,
    after: lead + (told.high - told.low < shortestMonth ? margin : 0),
  })

/** Whether somebody left in a month that is told alone, or so many days later. */
export const isEndedIn = (day: Day, told: Interval, notice: number): boolean =>
  isInOneOf(day, told, { before: margin, after: margin + notice })

interface Around {
  readonly before: number
  readonly after: number
}

// `last May` in May may be that of the year before.
const shifts = [0, 365]

const isInOneOf = (day: Day, { low, high }: Interval, { before, after }: Around): boolean =>
  shifts.some(shift => low - shift - before <= dayNumber(day) && dayNumber(day) < high - shift + after)
