import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { type Day, daysFromCivil, yearOf } from '../../value/day.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import type { TimeFields } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import { differences, isMeant } from './meant.ts'

/**
 * Whether a length of time has passed between two times of a source and of a sentence: `23 minutes later` of what happened at
 * 9:42 and at 10:05, `six weeks away` of two days, or of a
 * match's 11th minute and its 34th.
 */
export function hasLapsed(
  { times, published, keys }: SourceIndex,
  sentence: ReadSentence,
  claim: Quantity,
): boolean {
  if (claim.dimension !== 'duration') return false
  const told = [...times, ...sentence.times.map(({ value }) => value.fields)]
  const clocks = differences(told.flatMap(minutesOf))
  const ranked = claim.unit === 'minute' ? differences(Array.from(keys).flatMap(rankOf)) : []
  const lapses = [
    ...ranked.map(minutes => minutes * minute),
    ...clocks.flatMap(minutes => [minutes * minute, (minutesPerDay - minutes) * minute]),
    ...differences(told.flatMap(fields => daysOf(fields, published))).map(days => days * day),
    ...differences(told.flatMap(fields => monthsOf(fields, published))).map(months => (months * year) / 12),
    ...differences(told.flatMap(({ year }) => year ?? [])).map(years => years * year),
  ]
  return lapses.some(seconds => isMeant(claim, seconds))
}

const minute = 60
const minutesPerDay = 1440
const day = minutesPerDay * minute
const year = 365.2425 * day

/** The `34th` of a minute, which may stand alone. */
const rankOf = (key: string): number[] =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(key) ? [Number.parseInt(key, 10)] : []

/** A time of day, or the two that it may be, in minutes. */
function minutesOf({ hour, minute: minutes = 0, twelveHour }: TimeFields): number[] {
  if (hour === undefined) return []
  const at = hour * 60 + minutes
  return twelveHour ? [at, (at + minutesPerDay / 2) % minutesPerDay] : [at]
}

/** A month, in months since the year 0. */
const monthsOf = ({ year: ofYear, month }: TimeFields, published: Day | undefined): number[] =>
  month === undefined || (ofYear ?? published) === undefined
    ? []
    : [(ofYear ?? yearOf(published)) * 12 + month]

// Where no year is known, any will do.
const someYear = 2001

/** The days that a date may be; of one that tells no day, none. */
function daysOf(fields: TimeFields, published: Day | undefined): number[] {
  const { year: ofYear = someYear, month, day: ofMonth } = fields
  if (published === undefined)
    return month === undefined || ofMonth === undefined ? [] : [daysFromCivil(ofYear, month, ofMonth)]
  const stretches = intervalsOf({ kind: 'time', text: '', fields, vague: false }, { published })
  return stretches.flatMap(({ low, high }) => (high - low <= 1 ? [Math.floor(low)] : []))
}
