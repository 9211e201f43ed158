import { append } from '../../text/append.ts'
import { type Day, dayNumber, dayOf, yearOf } from '../day.ts'
import type { Interval } from '../interval.ts'
import { isPossible } from './possible.ts'
import { calendarStretch, clockStretches, relativeStretches, seasonStretches } from './stretches.ts'
import { type Anchor, isClockOnly, type Side, type Time, type TimeFields } from './time.ts'

/**
 * The stretches of time that a time may mean, in days since 1970-01-01 (fractions for times of day; a day is
 * `[n, n + 1)`). Several where it is open, none where it cannot be resolved or is impossible.
 */
export function intervalsOf(time: Time, anchor: Anchor): readonly Interval[] {
  if (!isPossible(time.fields) || (time.until && !isPossible(time.until))) return []
  const starts = stretches(time.fields, anchor)
  const spans = time.until ? spansBetween(starts, stretches(time.until, anchor)) : starts
  // Seasons are wide as they are.
  const isWidened = time.vague && (time.fields.season ?? time.until?.season) === undefined
  return spans.map(span => onSide(isWidened ? widened(span) : span, time.side))
}

/** Whether a time may lie less than so many days from one. */
export function mayLieWithin(days: number, time: Time, published: Day): boolean {
  const today = dayNumber(published)
  return intervalsOf(time, { published }).some(({ low, high }) => low - days < today && today < high + days)
}

/** From each start to the end that comes next. */
function spansBetween(starts: readonly Interval[], ends: readonly Interval[]): readonly Interval[] {
  return starts.flatMap(start => {
    const next = ends.filter(end => end.low >= start.low).toSorted((a, b) => a.high - b.high)[0]
    return next ? [{ ...next, low: start.low }] : []
  })
}

/** `about 2014`, `around noon`: as far again on either side as such a hedge is commonly used. */
function widened(span: Interval): Interval {
  const slack = slackOf(span.high - span.low)
  return { ...span, low: span.low - slack, high: span.high + slack }
}

// Half an hour around a time of day, three days around a day, half of it around anything longer.
function slackOf(length: number): number {
  if (length < 0.5) return 1 / 48
  return length <= 1 ? 3 : length / 2
}

/**
 * Everything on one side. The named stretch itself belongs to either, since prose also says `after Feb. 24, when it
 * began` of what happened on that day.
 */
function onSide(span: Interval, side: Side | undefined): Interval {
  if (side === undefined) return span
  return side === 'before' || side === 'until'
    ? { ...span, low: -Infinity }
    : { low: span.low, high: Infinity }
}

function stretches(fields: TimeFields, anchor: Anchor): readonly Interval[] {
  if (isClockOnly(fields)) return daysNear(anchor).flatMap(day => clockStretches(day, fields))
  const dates = dateStretches(fields, anchor)
  const hasClock = fields.hour !== undefined || fields.daypart !== undefined
  return hasClock ? dates.flatMap(date => clockStretches(date.low, fields)) : dates
}

function dateStretches(fields: TimeFields, anchor: Anchor): readonly Interval[] {
  if (isOfCalendar(fields)) return calendarStretches(fields, anchor)
  return anchor.published === undefined ? [] : relativeStretches(fields, anchor.published)
}

const isOfCalendar = ({ year, month, quarter, half }: TimeFields): boolean =>
  (year ?? month ?? quarter ?? half) !== undefined

const calendarStretches = (fields: TimeFields, anchor: Anchor): readonly Interval[] =>
  orders(fields).flatMap(each =>
    yearsOf(each, anchor)
      .map(year => ({ ...each, year }))
      .filter(isPossible)
      .flatMap(known =>
        known.season ? seasonStretches(known.year, known.season) : [calendarStretch(known)],
      ),
  )

/** `03/04/2022` as it stands, and with day and month exchanged. */
const orders = ({ swappable, day, month, ...rest }: TimeFields): readonly TimeFields[] =>
  swappable && day !== undefined && month !== undefined
    ? [
        { ...rest, day, month },
        { ...rest, day: month, month: day },
      ]
    : [{ ...rest, ...(day !== undefined && { day }), ...(month !== undefined && { month }) }]

function yearsOf({ year, relative }: TimeFields, anchor: Anchor): readonly number[] {
  if (year !== undefined) return [year]
  if (!relative) return yearsNear(anchor)
  return anchor.published === undefined ? [] : [yearOf(anchor.published) + relative.count]
}

/** Where a date without a year is looked for: the years at the fact and at the article, with those beside. */
function yearsNear({ published, near }: Anchor): readonly number[] {
  const years = published === undefined ? [] : [yearOf(published)]
  if (near && isShort(near)) append(years, range(yearAt(near.low), yearAt(near.high)))
  return [...new Set(years.flatMap(year => [year - 1, year, year + 1]))]
}

/** The days on which a time of day alone is looked for: those of the fact with those beside, or the article's. */
function daysNear({ published, near }: Anchor): readonly number[] {
  if (near && isShort(near)) return range(Math.floor(near.low) - 1, Math.floor(near.high) + 1)
  return published === undefined ? [] : [dayNumber(published)]
}

/** A stretch without an end, or of many years, is no help in finding a day. */
const isShort = ({ low, high }: Interval): boolean => high - low <= 3660

const yearAt = (day: number): number => yearOf(dayOf(Math.floor(day)))

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
