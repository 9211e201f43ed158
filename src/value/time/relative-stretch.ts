import { type Day, dayNumber, dayOf, weekdayOf } from '../day.ts'
import type { Interval } from '../interval.ts'
import { days, inPart, months, oneDay } from './calendar-stretch.ts'
import type { TimeFields } from './time.ts'

/** The stretches of a time that is reckoned from the article's own day: several for a weekday, else one. */
export function relativeStretches(fields: TimeFields, published: Day): readonly Interval[] {
  const today = dayNumber(published)
  if (fields.dayOffset !== undefined) return [oneDay(today + fields.dayOffset)]
  if (fields.weekday !== undefined) return weekdays(fields, today)
  return fields.relative ? [inPart(unitStretch(fields.relative, today), fields.part)] : []
}

/** How far, in days, a weekday may lie from the article: a week either way, two behind `last` and `next`. */
function weekdayReach({ day, relative }: TimeFields): readonly [number, number] {
  if (day !== undefined) return [-31, 31]
  if (!relative || relative.count === 0) return [-7, 7]
  return relative.count < 0 ? [-13, -1] : [1, 13]
}

function weekdays(fields: TimeFields, today: number): readonly Interval[] {
  const [first, last] = weekdayReach(fields)
  return Array.from({ length: last - first + 1 }, (_, index) => today + first + index)
    .filter(number => weekdayOf(number) === fields.weekday)
    .filter(number => fields.day === undefined || Number(dayOf(number).slice(8)) === fields.day)
    .map(oneDay)
}

function unitStretch({ unit, count }: NonNullable<TimeFields['relative']>, today: number): Interval {
  const [year, month] = dayOf(today).split('-').map(Number) as [number, number]
  if (unit === 'year') return months(year + count, 1, 12)
  if (unit === 'month') return months(year, month + count, 1)
  if (unit === 'quarter') return months(year, month - ((month - 1) % 3) + 3 * count, 3)
  // From Sunday to Sunday: a week begins on the one in some countries and ends on it in others.
  const monday = today - weekdayOf(today) + 1 + 7 * count
  return days(monday - 1, monday + 7)
}
