import type { Block } from '../document/document.ts'
import { firstWhere } from '../text/bisect.ts'
import { groupBy } from '../text/group-by.ts'
import { contains, type Span } from '../text/span.ts'
import { type Day, dayNumber, partsOf, weekdayOf, yearOf } from '../value/day.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Mentions, QuotationMention, TimeMention } from './mention.ts'
import { dayIn, isComingAgain, nearestYear, openYears } from './open-years.ts'

/** A date that carries its weekday, and the days that it may be. */
export interface WeekdayClaim {
  readonly mention: TimeMention
  /** Where the weekday and its date stand. */
  readonly span: Span
  /** 1 for Monday to 7 for Sunday, as the article has it. */
  readonly weekday: number
  /** What the date may be, one for each year and order of day and month that are open: the likeliest first. */
  readonly days: readonly Day[]
  readonly agrees: boolean
}

// The last country to give up the Julian calendar for civil dates (Greece) did so in 1923.
const lastJulianYear = 1923

/**
 * The dates of a document that name their weekday, each with whether some day it may mean falls on it. A date without a year
 * in an article without a date, or in a quotation, which may be of any year, is left out.
 * `isOwn`: whether the day is the article's own, and not one that stands for many articles. `knownYears`: those of dates
 * that tell of a known event.
 */
export function weekdayClaims(
  { sentences, times, quotations }: Mentions,
  published: Day | undefined,
  {
    isOwn = true,
    knownYears,
  }: { readonly isOwn?: boolean; readonly knownYears?: ReadonlyMap<TimeMention, number> } = {},
): WeekdayClaim[] {
  const quoted = quotedSpans(quotations)
  const yearsOf = published === undefined ? undefined : openYears({ sentences, times }, published, isOwn)
  return times.filter(isWhole).flatMap(mention => {
    const { block } = mention.sentence
    const isOpen = yearsOf !== undefined && !block.quoted && !isWithin(quoted.get(block) ?? [], mention)
    const told = knownYears?.get(mention)
    const known = told !== undefined && isComingAgain(mention, told, published) ? undefined : told
    // `The show opens on Saturday, 8 June, a century to the day`: the day may be that of the article's own year.
    const open = ({ fields }: Dated): number[] =>
      known === undefined ? yearsOf!(mention, fields) : [known, nearestYear(fields, published!) ?? known]
    return endsOf(mention).flatMap(end => claimOf(mention, end, isOpen ? open(end) : []))
  })
}

function quotedSpans(quotations: readonly QuotationMention[]): Map<Block, Span[]> {
  const spans: Map<Block, Span[]> = groupBy(
    quotations.flatMap(({ pieces }) => pieces),
    ({ block }) => block,
  )
  for (const list of spans.values()) list.sort((a, b) => a.end - b.end)
  return spans
}

function isWithin(spans: readonly Span[], inner: Span): boolean {
  const span = spans[firstWhere(spans, ({ end }) => end >= inner.end)]
  return span !== undefined && contains(span, inner)
}

/** Both ends of a range of days; one for a range of hours on a day. */
function endsOf({ value: { fields, until }, sentence: { block }, start, end }: TimeMention): Dated[] {
  if (until && (until.day !== fields.day || until.month !== fields.month))
    return [fields, until].map(each => ({ fields: each, from: start }))
  const first =
    until || fields.weekday ? undefined : firstOf.exec(block.text.slice(Math.max(0, start - reach), start))
  if (!first || goesOn.test(block.text.slice(end))) return [{ fields, from: start }]
  const weekday = weekdays.indexOf(first[1]!) + 1
  return [{ fields: { ...fields, weekday }, from: start - first[0].length }]
}

/** A date with its weekday, and where the two begin. */
interface Dated {
  readonly fields: TimeFields
  readonly from: number
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
// `every Thursday, starting on 8 January`: the first of them. `Every Sunday from 1 May` may begin on any day.
const firstOf = new RegExp(
  `(?<=\\b(?:[Ee]very|[Ee]ach)\\s)(${weekdays.join('|')})(?:\\s(?:morning|afternoon|evening|night))?,?\\s(?:starting|beginning)\\s(?:on\\s)?$`,
)
const reach = 60
const goesOn = /^(?:,?\s(?:(?:and|or)\s)?(?:until|till|to|through|ending|ends)\b|\s?[–-])/

/** A weekday behind its date must close its bracket or clause: `2 May (Monday in Asia)` says something else. */
const isWhole = ({ value: { text }, sentence: { block }, end }: TimeMention): boolean =>
  !(/[(,]/.test(text) && /(?:\(|,\s)(?:a\s)?\p{L}+\.?$/u.test(text)) ||
  /^\s?(?:[),.;:]|$)/.test(block.text.slice(end, end + 2))

function claimOf(mention: TimeMention, { fields, from }: Dated, years: readonly number[]): WeekdayClaim[] {
  const { weekday, month, day, year, weekOf } = fields
  if (weekday === undefined || month === undefined || day === undefined || weekOf) return []
  const candidates = year === undefined ? [...new Set(years)] : [year]
  const orders = fields.swappable ? [[month, day] as const, [day, month] as const] : [[month, day] as const]
  const days = candidates.flatMap(each => orders.flatMap(([m, d]) => dayIn(each, { month: m, day: d })))
  if (days.length === 0) return []
  return [
    {
      mention,
      span: { start: from, end: mention.end },
      weekday,
      days,
      agrees: days.some(each => isOn(each, weekday)),
    },
  ]
}

/** Old dates may be those of the Julian calendar: Russia's Bloody Sunday was a Sunday on 9 January 1905. */
function isOn(day: Day, weekday: number): boolean {
  const number = dayNumber(day)
  if (weekdayOf(number) === weekday) return true
  return yearOf(day) <= lastJulianYear && weekdayOf(number + julianLag(day)) === weekday
}

/** By how many days the Julian calendar is behind: 10 from 1582, one more in each century year that 400 does not divide. */
function julianLag(day: Day): number {
  const [year, month] = partsOf(day)
  const from = month > 2 ? year : year - 1
  const century = Math.floor(from / 100)
  return century - Math.floor(century / 4) - 2
}
