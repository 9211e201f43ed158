import { daysInMonth } from '../value/day.ts'
import type { Time, TimeFields } from '../value/time.ts'

// ISO 8601 in the forms that a facts file has: year, month, day, moment. No time zone: an article has none either.
const moment = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?)?)?$/

/** A year, month, day or moment in ISO form, or a span of two with a slash between; undefined where it is none that exists. */
export function readIsoTime(text: string): Time | undefined {
  const [first, second, ...rest] = text.split('/').map(part => readMoment(part.trim()))
  if (!first || rest.length > 0) return undefined
  const time: Time = { kind: 'time', text, fields: first, vague: false }
  if (!text.includes('/')) return time
  return second ? { ...time, until: second } : undefined
}

function readMoment(text: string): TimeFields | undefined {
  const parts = moment.exec(text)?.slice(1)
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.map(part =>
    part === undefined ? undefined : Number(part),
  )
  const fields = { year: year!, month, day, hour, minute, second }
  return exists(fields) ? withoutGaps(fields) : undefined
}

type Fields = { year: number } & { [K in 'month' | 'day' | 'hour' | 'minute' | 'second']: number | undefined }

function exists({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: Fields): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false
  return hour < 24 && minute < 60 && second < 60
}

const withoutGaps = (fields: Fields): TimeFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
