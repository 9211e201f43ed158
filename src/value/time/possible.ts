import { daysInMonth } from '../day.ts'
import type { TimeFields } from './time.ts'

/** A leap year: `Feb. 29` without a year is possible. */
const anyYear = 2000

/** True where every field names something that exists: no `Feb. 30`, no 13th month, no `25:10`. */
export const isPossible = (fields: TimeFields): boolean => isDate(fields) && isClock(fields)

function isDate({ year = anyYear, month, day }: TimeFields): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day === undefined) return true
  return day >= 1 && day <= (month === undefined ? 31 : daysInMonth(year, month))
}

const isClock = ({ hour = 0, minute = 0, second = 0 }: TimeFields): boolean =>
  (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60
