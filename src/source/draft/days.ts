import { type Day, dayNumber, dayOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import { isRelative, type Time, type TimeFields } from '../../value/time/time.ts'
import type { Tense } from './tense.ts'

/**
 * The calendar date that a time stands for, at its own precision, as a facts file has it: `2022-02-24`, `2022-02` or
 * `2022`. What leaves something open is resolved by the article's day and the verb's tense. Undefined where it stays open.
 */
export function calendarDate(time: Time, published: Day | undefined, tense: Tense): string | undefined {
  const { fields, vague, side, until } = time
  if (vague || side || until || isRough(fields)) return undefined
  const anchor = published === undefined ? {} : { published }
  const stretch = choose(intervalsOf(dayOnly(time), anchor), { published, tense, time })
  return stretch && isoOf(stretch)
}

// Shares of a year have no short form; what may be read in two ways is nobody's date.
const isRough = ({ part, quarter, half, years, weekOf, swappable, relative, weekday }: TimeFields): boolean =>
  part !== undefined ||
  quarter !== undefined ||
  half !== undefined ||
  years !== undefined ||
  weekOf === true ||
  swappable === true ||
  relative?.unit === 'week' ||
  relative?.unit === 'quarter' ||
  (relative !== undefined && weekday !== undefined)

function dayOnly(time: Time): Time {
  const {
    hour: _,
    minute: _minute,
    second: _second,
    daypart: _part,
    twelveHour: _half,
    ...fields
  } = time.fields
  return { ...time, fields }
}

interface Setting {
  readonly published: Day | undefined
  readonly tense: Tense
  readonly time: Time
}

/** The last stretch up to the article's day for what happened, the first from it on for what will. */
function choose(stretches: readonly Interval[], { published, tense, time }: Setting): Interval | undefined {
  const isOpen = isRelative(time) || time.fields.year === undefined
  if (!isOpen) return stretches.length === 1 ? stretches[0] : undefined
  if (published === undefined) return undefined
  const today = dayNumber(published)
  return tense === 'past'
    ? stretches.findLast(({ low }) => low <= today)
    : stretches.find(({ high }) => high > today)
}

/** A whole year, month or day; anything else has no such form. */
function isoOf({ low, high }: Interval): string | undefined {
  if (!Number.isInteger(low) || !Number.isInteger(high)) return undefined
  const [first, next] = [dayOf(low), dayOf(high)]
  if (high - low === 1) return first
  if (first.endsWith('-01-01') && next === `${Number(first.slice(0, 4)) + 1}-01-01`) return first.slice(0, 4)
  const isMonth = first.endsWith('-01') && next.endsWith('-01') && high - low <= 31
  return isMonth ? first.slice(0, 7) : undefined
}
