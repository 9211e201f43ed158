import type { Moments, ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { type Day, daysFromCivil, yearOf } from '../../value/day.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import type { TimeFields } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import { isMeant, pairable, somePair } from './meant.ts'

/**
 * Whether a length of time has passed between two times of a source and of a sentence: `23 minutes later` of what happened at
 * 9:42 and at 10:05 or in a match's 11th minute and its 34th, `six weeks away` of two days.
 */
export function hasLapsed(
  { moments, published }: SourceIndex,
  sentence: ReadSentence,
  claim: Quantity,
): boolean {
  if (claim.dimension !== 'duration') return false
  const own = momentsIn(
    sentence.times.map(({ value }) => value.fields),
    published,
  )
  return scales.some(({ of, size, around }) => {
    if (of === 'ranks' && claim.unit !== 'minute') return false
    return somePair(pairable([...moments[of], ...own[of]]), (a, b) => {
      const lapse = (b - a) * size
      return isMeant(claim, lapse) || (around !== undefined && isMeant(claim, around - lapse))
    })
  })
}

/** The times of a source as numbers, of each kind each once; none where it has more than a story. */
export function momentsOf(
  times: readonly TimeFields[],
  { published, keys }: { readonly published: Day | undefined; readonly keys: ReadonlySet<string> },
): Moments {
  const { clocks, days, months, years } = momentsIn(times, published)
  return {
    ranks: pairable(Array.from(keys).flatMap(rankOf)),
    clocks: pairable(clocks),
    days: pairable(days),
    months: pairable(months),
    years: pairable(years),
  }
}

const momentsIn = (times: readonly TimeFields[], published: Day | undefined): Moments => ({
  ranks: [],
  clocks: times.flatMap(minutesOf),
  days: times.flatMap(fields => daysOf(fields, published)),
  months: times.flatMap(fields => monthsOf(fields, published)),
  years: times.flatMap(({ year: ofYear }) => ofYear ?? []),
})

const minute = 60
const minutesPerDay = 1440
const day = minutesPerDay * minute
const year = 365.2425 * day

/** How many seconds one of each is; a time of day may be of the day before. */
const scales: readonly { readonly of: keyof Moments; readonly size: number; readonly around?: number }[] = [
  { of: 'ranks', size: minute },
  { of: 'clocks', size: minute, around: day },
  { of: 'days', size: day },
  { of: 'months', size: year / 12 },
  { of: 'years', size: year },
]

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
