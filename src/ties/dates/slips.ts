import type { TimeMention } from '../../mentions/mention.ts'
import { once } from '../../text/once.ts'
import { type Day, dayOf } from '../../value/day.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import { isDateSlip, isFarYear } from '../../value/time/slip.ts'
import { isRelative, type Time, type TimeFields } from '../../value/time/time.ts'
import type { Refusal } from '../refusal.ts'

/** The days and months that an article gives. Few articles ask for them. */
export type Days = () => ReadonlySet<string>

export const readDays = (times: readonly TimeMention[], published: Day | undefined): Days =>
  once(() => new Set(times.flatMap(({ value }) => keysOf(value, published))))

function keysOf(value: Time, published: Day | undefined): string[] {
  if (!isRelative(value)) return [value.fields, ...(value.until ? [value.until] : [])].map(keyOf)
  const anchor = published === undefined ? {} : { published }
  return intervalsOf(value, anchor).flatMap(({ low }) => (Number.isFinite(low) ? dayOf(Math.floor(low)) : []))
}

/** `2025-03-14`, `-03-14` without its year, `2025-03-` for a month. */
const keyOf = ({ year, month, day }: TimeFields): string => [year, month, day].map(twoDigits).join('-')

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0')

/** Whether an article gives a date, with its year or without, or at least its month. */
export function isGiven(days: Days, { fields }: Time): boolean {
  const { year: _, ...ofAnyYear } = fields
  const { day: __, ...month } = fields
  const told = fields.month === undefined ? [fields] : [fields, ofAnyYear, month]
  return told.some(each => days().has(keyOf(each)))
}

interface Pair {
  readonly told: Time
  readonly known: Time
}

/** Whether a date is surely that of another event: its year can be no slip, and the article gives the event's own, too. */
export const isFarOff = ({ told: { fields }, known }: Pair, days: Days): boolean =>
  [known.fields, known.until ?? known.fields].every(
    ({ year }) => fields.year !== undefined && year !== undefined && isFarYear(fields.year, year),
  ) && isGiven(days, known)

// What makes it doubtful whether the event is meant. What is nearer to another date, or no date of an event, is none.
const doubts: ReadonlySet<Refusal> = new Set<Refusal>([
  'other-object',
  'other-clause',
  'other-year',
  'not-asserted',
])

/**
 * Whether a date beside an event's words is so much a slip of the event's that it outweighs a reason against their tie: in one
 * part of it, and the article nowhere gives the right one. In true articles such a date hardly is another one's.
 */
export const isSlipOfMissing = (why: Refusal, { told, known }: Pair, days: Days): boolean =>
  doubts.has(why) && isDateSlip(told, known) && !isGiven(days, known)
