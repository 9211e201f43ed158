import type { ReadTime } from '../../facts/index/source-index.ts'
import { type Day, dayNumber, daysFromCivil, weekdayOf } from '../../value/day.ts'
import type { Time } from '../../value/time/time.ts'

/** A time with the weekday of a day whose year only the day of its text tells: the one that is nearest. */
export function readTime(time: Time, published: Day | undefined): ReadTime {
  const { year, month, day } = time.fields
  if (published === undefined || year !== undefined || month === undefined || day === undefined) return time
  const today = dayNumber(published)
  const [nearest] = [-1, 0, 1]
    .map(offset => daysFromCivil(Number(published.slice(0, 4)) + offset, month, day))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))
  return { ...time, onWeekday: weekdayOf(nearest!) }
}
