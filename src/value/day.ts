/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`: compares as a string, has no time zone. */
export type Day = string

const millisecondsPerDay = 86_400_000

/** The year of a day; NaN where no day is known. */
export const yearOf = (day: Day | undefined): number => Number(day?.slice(0, 4))

/** The year, the month (1-12) and the day of the month. */
export const partsOf = (day: Day): readonly [year: number, month: number, date: number] =>
  day.split('-').map(Number) as [number, number, number]

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => daysFromCivil(...partsOf(day))

/** Days since 1970-01-01 of a year, month (1-12) and day of the month; a day past the month's end runs on. */
export function daysFromCivil(year: number, month: number, date: number): number {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, date)
  return moment.getTime() / millisecondsPerDay
}

/** The day that is so many days after 1970-01-01. */
export const dayOf = (number: number): Day => new Date(number * millisecondsPerDay).toISOString().slice(0, 10)

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** How many days a month (1-12) has. */
export const daysInMonth = (year: number, month: number): number =>
  daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1)

/** The day, if `YYYY-MM-DD` names one that exists. */
export function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  return exists ? text : undefined
}
