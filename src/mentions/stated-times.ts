import type { Document } from '../document/document.ts'
import { sourceSpan } from '../document/source-map.ts'
import { firstWhere } from '../text/bisect.ts'
import { groupBy } from '../text/group-by.ts'
import { contains } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { dayNumber, dayOf, readDay, weekdayOf } from '../value/day.ts'
import { readTime } from '../value/time/read.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Mentions, TimeMention } from './mention.ts'

/** A time in a `<time>` element, and what its `datetime` says. */
export interface StatedClaim {
  readonly mention: TimeMention
  readonly datetime: string
  readonly agrees: boolean
}

/**
 * The times of a document whose markup says what they mean, each with whether it can mean that. What is relative, a
 * range, or beside another time in its element is left out. A moment with a time zone may fall on the day before or
 * after where the reader is.
 */
export function statedClaims(
  { stated }: Pick<Document, 'stated'>,
  { times }: Pick<Mentions, 'times'>,
): StatedClaim[] {
  if (stated.length === 0) return []
  const ordered = stated.toSorted((a, b) => a.start - b.start)
  const placed = times.flatMap(mention => {
    const span = sourceSpan(mention.sentence.block.map, mention)
    const around = ordered[firstWhere(ordered, ({ start }) => start > span.start) - 1]
    return around && contains(around, span) ? [{ around, mention }] : []
  })
  return [...groupBy(placed, ({ around }) => around)].flatMap(([{ datetime }, [first, ...others]]) => {
    const readings = others.length > 0 ? [] : readingsOf(datetime.trim())
    const { fields, until, side, vague } = first!.mention.value
    if (readings.length === 0 || until || side || vague || !isPlain(fields)) return []
    const agrees = readings.some(reading => isSame(fields, reading))
    return [{ mention: first!.mention, datetime: datetime.trim(), agrees }]
  })
}

const moment = /^(\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d)?)?)?)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/

/** What a `datetime` may mean to a reader: a year, a month, a day or a moment (HTML, 4.5.14); nothing else is read. */
function readingsOf(datetime: string): TimeFields[] {
  const [, text, zone] = moment.exec(datetime) ?? []
  const fields = text === undefined ? undefined : readTime(text.replace(' ', 'T'))?.fields
  if (!fields) return []
  if (fields.hour === undefined || zone === undefined) return [withWeekday(fields)]
  const number = dayNumber(text!.slice(0, 10))
  return [-1, 0, 1].map(by => {
    const [year, month, day] = dayOf(number + by)
      .split('-')
      .map(Number) as [number, number, number]
    return withWeekday({ year, month, day })
  })
}

function withWeekday(fields: TimeFields): TimeFields {
  const { year, month, day } = fields
  if (year === undefined || month === undefined || day === undefined) return fields
  const pad = (part: number, length: number): string => String(part).padStart(length, '0')
  const known = readDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  return known ? { ...fields, weekday: weekdayOf(dayNumber(known)) } : fields
}

const plain = wordSet('year month day weekday hour minute second twelveHour daypart swappable')

const isPlain = (fields: TimeFields): boolean => Object.keys(fields).every(key => plain.has(key))

/** Whether what both say is the same. */
function isSame(claim: TimeFields, stated: TimeFields): boolean {
  const fits = (fields: TimeFields): boolean =>
    (['year', 'month', 'day', 'weekday'] as const).every(key => isEqual(fields[key], stated[key]))
  const { month, day } = claim
  const isDay = fits(claim) || (claim.swappable === true && fits({ ...claim, month: day!, day: month! }))
  const half = claim.twelveHour ? 12 : 24
  return (
    isDay &&
    isEqual(claim.hour && claim.hour % half, stated.hour && stated.hour % half) &&
    isEqual(claim.minute, stated.minute)
  )
}

const isEqual = (claim: number | undefined, stated: number | undefined): boolean =>
  claim === undefined || stated === undefined || claim === stated
