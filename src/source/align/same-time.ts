import type { ReadTime } from '../../facts/index/source-index.ts'
import { daysFromCivil, weekdayOf } from '../../value/day.ts'
import { isWeekdayAlone, type TimeFields } from '../../value/time/time.ts'

/** True where two dates may be of one time: the parts that both give agree, and they share one. */
export const isSameTime = (claim: ReadTime, known: ReadTime): boolean =>
  isOnWeekday(claim, known) ||
  isOnWeekday(known, claim) ||
  known.text.toLowerCase() === claim.text.toLowerCase() ||
  isCompatible(claim.fields, known.fields) ||
  (known.until !== undefined && isCompatible(claim.fields, known.until))

/** `On Monday` for the Monday of a source's `March 9`. */
const isOnWeekday = ({ fields }: ReadTime, { onWeekday }: ReadTime): boolean =>
  isWeekdayAlone(fields) && fields.weekday === onWeekday

const compared = ['year', 'month', 'day', 'weekday', 'dayOffset'] as const

function isCompatible(claim: TimeFields, known: TimeFields): boolean {
  // `Last week` may be any date, and any date `last week`.
  if (dependsOnReader(claim) !== dependsOnReader(known)) return true
  const [a, b] = [withWeekday(claim), withWeekday(known)]
  const isShared =
    compared.some(key => a[key] !== undefined && a[key] === b[key]) || isSameUnit(a, b) || isSameHour(a, b)
  return isShared && compared.every(key => a[key] === undefined || b[key] === undefined || a[key] === b[key])
}

const dependsOnReader = ({ dayOffset, relative, weekday }: TimeFields): boolean =>
  dayOffset !== undefined || (relative !== undefined && weekday === undefined)

const isSameUnit = ({ relative: a }: TimeFields, { relative: b }: TimeFields): boolean =>
  a !== undefined && b !== undefined && a.unit === b.unit && a.count === b.count

const isSameHour = (
  { hour: a, minute: m = 0 }: TimeFields,
  { hour: b, minute: n = 0 }: TimeFields,
): boolean => a !== undefined && b !== undefined && a % 12 === b % 12 && m === n

/** A date with its weekday, where it is told or follows. */
export function withWeekday(fields: TimeFields): TimeFields {
  const { weekday, year, month, day } = fields
  if (weekday !== undefined || year === undefined || month === undefined || day === undefined) return fields
  return { ...fields, weekday: weekdayOf(daysFromCivil(year, month, day)) }
}
