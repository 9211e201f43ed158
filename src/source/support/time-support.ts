import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { type Day, dayNumber, dayOf, daysFromCivil, partsOf, weekdayOf, yearOf } from '../../value/day.ts'
import { isWeekdayAlone, type Time, type TimeFields } from '../../value/time/time.ts'
import { withWeekday } from '../align/same-time.ts'
import { feastsIn } from '../words/feasts.ts'

/** What of a date no source has, if anything. Relative days and times of day that depend on the reader are left alone. */
export function unsupportedFields(
  sources: readonly SourceIndex[],
  claim: Time,
): readonly (keyof TimeFields)[] {
  const { fields } = claim
  const known = sources.flatMap(({ times }) => times)
  const missing: (keyof TimeFields)[] = []
  if (fields.year !== undefined && !hasYear(sources, known, fields) && !isYearsAgo(sources, claim))
    missing.push('year')
  if (
    fields.month !== undefined &&
    !known.some(time => hasMonth(time, fields) || endsQuarter(time, claim)) &&
    !isNamed(sources, claim) &&
    !isDayBeside(sources, claim)
  )
    missing.push('month')
  if (isWeekdayAlone(fields) && !known.some(time => withWeekday(time).weekday === fields.weekday))
    missing.push('weekday')
  return missing
}

/** `since 2014`, of what is the first `in 17 years` in 2031. */
const isYearsAgo = (sources: readonly SourceIndex[], { fields }: Time): boolean =>
  isYearOnly(fields) &&
  sources.some(
    ({ published, amounts }) =>
      published !== undefined && amounts.exact.has(`${yearOf(published) - fields.year!} year`),
  )

const isYearOnly = (fields: TimeFields): boolean => fields.year !== undefined && fields.month === undefined

/** `the end of March`, of the first quarter. */
const endsQuarter = ({ quarter, year }: TimeFields, { text, fields }: Time): boolean =>
  quarter !== undefined &&
  fields.month === quarter * 3 &&
  fields.day === undefined &&
  (fields.part === 'late' || /\bend\b/i.test(text)) &&
  (fields.year === undefined || year === undefined || fields.year === year)

/** `Thursday, July 9`, of the day before July 10: its weekday shows that it was reckoned. */
const isDayBeside = (sources: readonly SourceIndex[], { fields }: Time): boolean => {
  const { weekday, month, day } = fields
  if (weekday === undefined || month === undefined || day === undefined) return false
  return sources.some(({ published, times }) => {
    const year = fields.year ?? yearOf(published)
    const own = daysFromCivil(year, month, day)
    return (
      weekdayOf(own) === weekday &&
      times.some(
        known =>
          known.month !== undefined &&
          known.day !== undefined &&
          Math.abs(daysFromCivil(known.year ?? year, known.month, known.day) - own) === 1,
      )
    )
  })
}

/** A month alone may stand where no date was read: `until at least March`. */
const isNamed = (sources: readonly SourceIndex[], { text, fields }: Time): boolean =>
  fields.year === undefined &&
  fields.day === undefined &&
  sources.some(({ keys }) => keys.has(text.toLowerCase()))

/** The dates of a source, each once, and those that its own day gives. */
export const timesIn = (sentences: readonly ReadSentence[], published?: Day): TimeFields[] => [
  ...new Map(
    sentences
      .flatMap(({ times }) => times.map(({ value }) => value))
      .flatMap(({ fields, until, onWeekday }) => [
        onWeekday === undefined ? fields : { ...fields, weekday: onWeekday },
        ...(until ? [until] : []),
      ])
      .map(fields => [JSON.stringify(fields), fields]),
  ).values(),
  ...feastsIn(sentences),
  ...publishedFields(sentences, published),
]

/** The day of publication, and the days, months and years right around it, which `yesterday` and `last year` speak of. */
function publishedFields(sentences: readonly ReadSentence[], published?: Day): readonly TimeFields[] {
  if (published === undefined) return []
  const [year, month, day] = partsOf(published)
  const offsets = sentences.flatMap(({ times }) =>
    times.flatMap(({ value: { fields } }) => (fields.relative ? [fields.relative] : [])),
  )
  const weekdays = sentences.flatMap(({ times }) =>
    times.flatMap(({ value: { fields } }) => (isWeekdayAlone(fields) ? [fields.weekday!] : [])),
  )
  return [
    { year, month, day, weekday: weekdayOf(dayNumber(published)) },
    ...weekdays.flatMap(weekday => daysNear(published, weekday)),
    ...offsets.flatMap(({ unit, count }) => {
      if (unit === 'year') return [{ year: year + count }]
      return unit === 'month' ? [monthOf(year * 12 + month - 1 + count)] : []
    }),
  ]
}

/** The days that a weekday may be of: the last one up to a day, and the next one. */
function daysNear(published: Day, weekday: number): TimeFields[] {
  const today = dayNumber(published)
  const back = (weekdayOf(today) - weekday + 7) % 7
  return [today - back, today - back + 7].map(number => {
    const [year, month, day] = partsOf(dayOf(number))
    return { year, month, day, weekday }
  })
}

/** A month of a year, out of the number of months since the year 0. */
const monthOf = (months: number): TimeFields => ({ year: Math.floor(months / 12), month: (months % 12) + 1 })

/** A month of one year is not that of another, though the source has both. */
const hasMonth = (known: TimeFields, claim: TimeFields): boolean =>
  agree(known, claim, ['month', 'day']) && (known.year === undefined || agree(known, claim, ['year']))

const agree = (known: TimeFields, claim: TimeFields, keys: readonly (keyof TimeFields)[]): boolean =>
  keys.every(key => claim[key] === undefined || known[key] === claim[key]) ||
  (known.swappable === true && known.month === claim.day && known.day === claim.month)

function hasYear(sources: readonly SourceIndex[], known: readonly TimeFields[], claim: TimeFields): boolean {
  const { year = 0, years } = claim
  if (years !== undefined)
    return known.some(time => time.year !== undefined && time.year >= year && time.year < year + years)
  return (
    known.some(time => time.year === year) || sources.some(({ running }) => running.includes(` ${year} `))
  )
}
