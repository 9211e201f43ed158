import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import type { Time } from './time.ts'

/**
 * Whether a day may have become another one by a slip in one of its parts: the year, the month, the tens of the day, or its
 * two digits exchanged. A date without a year is of either's.
 */
export function isDateSlip(told: Time, known: Time): boolean {
  if (told.until || known.until) return false
  const [a, b] = [told.fields, known.fields]
  if (a.month === undefined || a.day === undefined || b.day === undefined) return false
  const isOfYear = a.year === undefined || a.year === b.year
  if (a.month === b.month && isOfYear) return isDaySlip(a.day, b.day)
  const isOfOnePart = isOfYear || a.month === b.month
  return isOfOnePart && a.day === b.day && !roundDays.has(a.day)
}

// On which much begins and ends.
const roundDays = new Set([1, 15, 30, 31])

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

/** `18 May` and `28 May`, `12` and `21`: the days right before and after an event are days of their own. */
function isDaySlip(told: number, known: number): boolean {
  const [a, b] = [String(told).padStart(2, '0'), String(known).padStart(2, '0')]
  return (
    a !== b &&
    (a.slice(1) === b.slice(1) || (a === `${b[1]}${b[0]}` && told > lastOfOne && known > lastOfOne))
  )
}

const lastOfOne = 9
