/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`: compares as a string, has no time zone. */
export type Day = string

const millisecondsPerDay = 86_400_000

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return daysFromCivil(year, month, date)
}

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
