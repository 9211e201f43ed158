import { daysFromCivil } from '../day.ts'
import type { Interval } from '../interval.ts'
import type { Part, Season, TimeFields } from './time.ts'

/** Days `[start, end)`, in days since 1970-01-01. */
export const days = (low: number, high: number): Interval => ({ low, high, highOpen: true })

/** The stretch of a time whose year is known, in whole days: a day, a month, a share of a year, a year or several. */
export function calendarStretch(fields: TimeFields & { readonly year: number }): Interval {
  const { year, years = 1, month, day, quarter, half, part, weekOf } = fields
  if (month !== undefined && day !== undefined) {
    const number = daysFromCivil(year, month, day)
    return weekOf ? days(number - 6, number + 7) : oneDay(number)
  }
  if (month !== undefined) return inPart(months(year, month, 1), part)
  if (quarter !== undefined) return months(year, quarter * 3 - 2, 3)
  if (half !== undefined) return months(year, half * 6 - 5, 6)
  return inPart(months(year, 1, years * 12), part)
}

/** A day by its number. */
export const oneDay = (number: number): Interval => days(number, number + 1)

/** So many months from the first day of a month (1 is January; 0 and 13 lie in the years beside). */
export const months = (year: number, month: number, count: number): Interval =>
  days(daysFromCivil(year, month, 1), daysFromCivil(year, month + count, 1))

/** The first months of a season, north and south of the equator; that of the new year may be called by either. */
const firstMonths: Readonly<Record<Season, readonly number[]>> = {
  spring: [3, 9],
  summer: [6, 0, 12],
  autumn: [9, 3],
  winter: [0, 12, 6],
}

/**
 * The stretches that a season of a year may be, each from a month before it, when a term or a collection of its name may
 * begin, to the equinox or solstice that ends it.
 */
export const seasonStretches = (year: number, season: Season): readonly Interval[] =>
  firstMonths[season].map(month => months(year, month - 1, 5))

/** Thirds that overlap, since nobody says where early ends: shares of the whole where each begins and ends. */
const shares: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 0.45],
  mid: [0.25, 0.75],
  late: [0.55, 1],
}

/** `early`, `mid` or `late` in a stretch, rounded outwards to whole days. */
export function inPart({ low, high }: Interval, part: Part | undefined): Interval {
  if (part === undefined) return days(low, high)
  const [from, to] = shares[part]
  return days(Math.floor(low + from * (high - low)), Math.ceil(low + to * (high - low)))
}
