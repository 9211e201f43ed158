import { type Day, dayNumber, dayOf, daysFromCivil, partsOf, weekdayOf } from '../day.ts'
import type { Interval } from '../interval.ts'
import type { Daypart, Part, Season, TimeFields } from './time.ts'

/** Days `[start, end)`, in days since 1970-01-01. */
const days = (low: number, high: number): Interval => ({ low, high, highOpen: true })

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
const oneDay = (number: number): Interval => days(number, number + 1)

/** So many months from the first day of a month (1 is January; 0 and 13 lie in the years beside). */
const months = (year: number, month: number, count: number): Interval =>
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
function inPart({ low, high }: Interval, part: Part | undefined): Interval {
  if (part === undefined) return days(low, high)
  const [from, to] = shares[part]
  return days(Math.floor(low + from * (high - low)), Math.ceil(low + to * (high - low)))
}

const daySeconds = 86_400

/** From and to, in hours from the day's midnight: wide, since nobody says where an evening begins. */
const dayparts: Readonly<Record<Daypart, readonly [number, number]>> = {
  morning: [0, 13],
  afternoon: [11, 19],
  evening: [16, 25],
  night: [17, 30],
}

/** The stretches of an hour or a part of a day on a day (days since 1970-01-01): two where the hour may be of either half. */
export function clockStretches(day: number, fields: TimeFields): readonly Interval[] {
  const { hour, minute, second = 0, daypart } = fields
  if (hour === undefined) return [hours(day, dayparts[daypart!])]
  return startHours(fields).map(start => {
    // An hour without minutes is rounded, a minute or a second is as long as it is.
    if (minute === undefined) return hours(day, [start - 0.5, start + 0.5])
    const at = start * 3600 + minute * 60 + second
    return seconds(day, at, at + (fields.second === undefined ? 60 : 1))
  })
}

function startHours({ hour = 0, twelveHour, daypart }: TimeFields): readonly number[] {
  if (twelveHour) return [hour % 12, (hour % 12) + 12]
  if (hour === 24) return [0, 24]
  // `tonight at 1 a.m.` is said of the coming night.
  return daypart === 'night' && hour < 7 ? [hour, hour + 24] : [hour]
}

const hours = (day: number, [from, to]: readonly [number, number]): Interval =>
  seconds(day, from * 3600, to * 3600)

// Reckoned in whole seconds, so that the same moment is the same number however it was written.
const seconds = (day: number, from: number, to: number): Interval => ({
  low: (day * daySeconds + from) / daySeconds,
  high: (day * daySeconds + to) / daySeconds,
  highOpen: true,
})

/** The stretches of a time that is reckoned from the article's own day: several for a weekday, else one. */
export function relativeStretches(fields: TimeFields, published: Day): readonly Interval[] {
  const today = dayNumber(published)
  if (fields.dayOffset !== undefined) return [oneDay(today + fields.dayOffset)]
  if ((fields.weekday ?? fields.day) !== undefined) return daysAround(fields, today)
  return fields.relative ? [inPart(unitStretch(fields.relative, today), fields.part)] : []
}

/** How far, in days, a weekday may lie from the article: a week either way, two behind `last` and `next`. */
function weekdayReach({ day, relative }: TimeFields): readonly [number, number] {
  if (day !== undefined) return [-31, 31]
  if (!relative || relative.count === 0) return [-7, 7]
  return relative.count < 0 ? [-13, -1] : [1, 13]
}

/** `Saturday the 7th`: one that is near, or else those that are. */
function daysAround(fields: TimeFields, today: number): readonly Interval[] {
  const near = daysWithin(weekdayReach(fields), fields, today)
  return near.length > 0 || fields.day === undefined ? near : daysWithin([-mostDays, mostDays], fields, today)
}

// Any day of the month falls on any weekday within so many days.
const mostDays = 400

function daysWithin(
  [first, last]: readonly [number, number],
  fields: TimeFields,
  today: number,
): readonly Interval[] {
  return Array.from({ length: last - first + 1 }, (_, index) => today + first + index)
    .filter(number => fields.weekday === undefined || weekdayOf(number) === fields.weekday)
    .filter(number => fields.day === undefined || Number(dayOf(number).slice(8)) === fields.day)
    .map(oneDay)
}

function unitStretch({ unit, count }: NonNullable<TimeFields['relative']>, today: number): Interval {
  const [year, month] = partsOf(dayOf(today))
  if (unit === 'year') return months(year + count, 1, 12)
  if (unit === 'month') return months(year, month + count, 1)
  if (unit === 'quarter') return months(year, month - ((month - 1) % 3) + 3 * count, 3)
  // From Sunday to Sunday: a week begins on the one in some countries and ends on it in others.
  const monday = today - weekdayOf(today) + 1 + 7 * count
  return days(monday - 1, monday + 7)
}
