import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import type { Time, TimeFields } from './time.ts'

/**
 * Whether a calendar date may have become another one by a slip in one of its parts: the year, the month, or a digit of the
 * day, or its two exchanged. A date without a year is of either's.
 */
export function isDateSlip(told: Time, known: Time): boolean {
  if (told.until || known.until) return false
  const [a, b] = [told.fields, known.fields]
  if (a.month === undefined || (a.day === undefined) !== (b.day === undefined)) return false
  const isOfYear = a.year === undefined || a.year === b.year
  if (a.month !== b.month) return isOfYear && a.day === b.day
  return isOfYear ? isDaySlip(a, b) : a.day === b.day
}

/**
 * Whether a year can be no slip of another one: more than two years off, not with one digit other (`1989` for `1999`) and not
 * with two exchanged.
 */
export function isFarYear(told: number, known: number): boolean {
  const [a, b] = [String(told), String(known)]
  const isExchanged = [...a].sort().join('') === [...b].sort().join('')
  return Math.abs(told - known) > mostYears && levenshteinDistance(a, b) > 1 && !isExchanged
}

const mostYears = 2

/** `18 May` and `28 May`, `12` and `21`; any day of one digit is one digit apart from any other. */
function isDaySlip({ day: told }: TimeFields, { day: known }: TimeFields): boolean {
  if (told === undefined || known === undefined || told === known) return false
  const [a, b] = [String(told), String(known)]
  const isExchanged = a.length > 1 && a === `${b[1]}${b[0]}`
  return isExchanged || (a.length + b.length > 2 && levenshteinDistance(a, b) === 1)
}
