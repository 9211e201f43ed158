import type { Block } from '../document/document.ts'
import { firstWhere } from '../text/bisect.ts'
import { groupBy } from '../text/group-by.ts'
import { once } from '../text/once.ts'
import { contains, type Span } from '../text/span.ts'
import {
  type Day,
  dayNumber,
  dayOf,
  daysFromCivil,
  daysInMonth,
  partsOf,
  weekdayOf,
  yearOf,
} from '../value/day.ts'
import type { Time, TimeFields } from '../value/time/time.ts'
import type { Mentions, QuotationMention, Sentence, TimeMention } from './mention.ts'
import { bySentence } from './sentences.ts'

/** A date that carries its weekday, and the days that it may be. */
export interface WeekdayClaim {
  readonly mention: TimeMention
  /** 1 for Monday to 7 for Sunday, as the article has it. */
  readonly weekday: number
  /** What the date may be, one for each year and order of day and month that are open: the likeliest first. */
  readonly days: readonly Day[]
  readonly agrees: boolean
}

// The last country to give up the Julian calendar for civil dates (Greece) did so in 1923.
const lastJulianYear = 1923

/**
 * The dates of a document that name their weekday, each with whether some day it may mean falls on it. A date without a
 * year that lies near the article's, or near others of which the article tells the weekdays, is of their year, or of one that
 * the article named before; another is looked for in the years beside the article's and in those its own paragraph names. In an article without a date, or in a quotation,
 * which may be of any year, it is left out.
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
  const named = yearsByBlock(sentences, times)
  const quoted = quotedSpans(quotations)
  const before = yearsSoFar(named)
  let isRetold: boolean | undefined
  const settled = once(() => settledYear(times, published!))
  const yearNear = (fields: TimeFields): number | undefined =>
    isOwn ? nearestYear(fields, published!) : settled()(fields)
  const yearsOf = (mention: TimeMention, fields: TimeFields): number[] => {
    if (published === undefined) return []
    if (isOwn && fields.relative?.unit === 'year') return [yearOf(published) + fields.relative.count]
    const { block } = mention.sentence
    const own = named.get(block) ?? []
    const nearest = yearNear(fields)
    if (nearest !== undefined)
      isRetold ??= sentences.some(({ block: { text }, start, end }) => retold.test(text.slice(start, end)))
    if (nearest === undefined || isRetold || isOfOtherYear(mention)) return [...nearby(published), ...own]
    // A calendar in cells retells nothing.
    const years = block.cell ? own : (before.get(block) ?? [])
    return [nearest, ...years]
  }
  return times.filter(isWhole).flatMap(mention => {
    const { sentence, value } = mention
    const { block } = sentence
    const isOpen = published !== undefined && !block.quoted && !isWithin(quoted.get(block) ?? [], mention)
    const told = knownYears?.get(mention)
    const known = told !== undefined && isComingAgain(mention, told, published) ? undefined : told
    // `The show opens on Saturday, 8 June, a century to the day`: the day may be that of the article's own year.
    const open = (end: TimeFields): number[] =>
      known === undefined ? yearsOf(mention, end) : [known, nearestYear(end, published!) ?? known]
    return endsOf(value).flatMap(end => claimOf(mention, end, isOpen ? open(end) : []))
  })
}

/** The years that an article has named when it comes to the end of a block: it tells first of which year it tells. */
function yearsSoFar(named: ReadonlyMap<Block, ReadonlySet<number>>): Map<Block, readonly number[]> {
  let all: readonly number[] = []
  return new Map(
    Array.from(named, ([block, own]) => {
      const added = [...own].slice(0, mostYears - all.length).filter(year => !all.includes(year))
      if (added.length > 0) all = [...all, ...added]
      return [block, all]
    }),
  )
}

// Of so many years, some has every date on every weekday.
const mostYears = 40

// Who means a day of another year so close to the article's own says so.
const nearDays = 120

/** The year in which a date without one lies nearest to the article's, if that is near. */
function nearestYear({ month, day }: TimeFields, published: Day): number | undefined {
  if (month === undefined || day === undefined) return undefined
  const today = dayNumber(published)
  return nearby(published).find(year =>
    dayIn(year, month, day).some(each => Math.abs(dayNumber(each) - today) <= nearDays),
  )
}

// So many dates that all have their weekdays in one year are of that year, and so is one beside them.
const fewestSettled = 2
const besideDays = 31

/** Gives the year of a date without one, where it stands beside dates whose weekdays settle theirs. */
function settledYear(
  times: readonly TimeMention[],
  published: Day,
): (fields: TimeFields) => number | undefined {
  const agreed = nearby(published).map(year => ({ year, days: daysAgreed(times, year) }))
  const [best] = agreed.sort((a, b) => b.days.length - a.days.length)
  const { year, days } = best!
  return ({ month = 0, day = 0 }) =>
    days.length >= fewestSettled &&
    dayIn(year, month, day).some(own =>
      days.some(other => Math.abs(dayNumber(own) - dayNumber(other)) <= besideDays),
    )
      ? year
      : undefined
}

/** The days of a year that a document tells with the weekdays they fall on. */
function daysAgreed(times: readonly TimeMention[], inYear: number): Day[] {
  const days = times.flatMap(({ value: { fields } }) => {
    const { weekday, month, day, year = inYear } = fields
    if (weekday === undefined || month === undefined || day === undefined || year !== inYear) return []
    return dayIn(year, month, day).filter(each => weekdayOf(dayNumber(each)) === weekday)
  })
  return [...new Set(days)]
}

// What happened on a day of years past is told on that day again.
const retold = /\b(?:anniversary|years?\s+ago)\b/i

const toCome = /\b(?:will|shall|(?:is|are)\s+to)\b/i

/** `On 2 May, two years after it opened, the bridge will close`: the day of a known event that has been comes again. */
function isComingAgain(mention: TimeMention, year: number, published: Day | undefined): boolean {
  const { sentence, value } = mention
  const { month = 0, day = 0, relative } = value.fields
  // `On Monday, 2 May, last year` names its year itself.
  if (relative?.unit === 'year') return false
  const told = sentence.block.text.slice(sentence.start, sentence.end)
  const isAhead = published !== undefined && dayIn(year, month, day).some(own => own >= published)
  return isOfOtherYear(mention) || retold.test(told) || (!isAhead && toCome.test(told))
}

const otherYear =
  /\b(?:(?:last|previous|next|following|every|each)\s+year|years?\s+(?:earlier|later|before|after|since))\b|\bannual/i
const reach = 400

/** `Last year the fair came on Monday, 2 May`: told in the sentence, or in one before it. */
const isOfOtherYear = ({ sentence: { block, start, end } }: TimeMention): boolean =>
  otherYear.test(block.text.slice(Math.max(0, start - reach), end))

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
const endsOf = ({ fields, until }: Time): TimeFields[] =>
  until && (until.day !== fields.day || until.month !== fields.month) ? [fields, until] : [fields]

/** A weekday behind its date must close its bracket or clause: `2 May (Monday in Asia)` says something else. */
const isWhole = ({ value: { text }, sentence: { block }, end }: TimeMention): boolean =>
  !(/[(,]/.test(text) && /(?:\(|,\s)(?:a\s)?\p{L}+\.?$/u.test(text)) ||
  /^\s?(?:[),.;:]|$)/.test(block.text.slice(end, end + 2))

function claimOf(mention: TimeMention, fields: TimeFields, years: readonly number[]): WeekdayClaim[] {
  const { weekday, month, day, year, weekOf } = fields
  if (weekday === undefined || month === undefined || day === undefined || weekOf) return []
  const candidates = year === undefined ? [...new Set(years)] : [year]
  const orders = fields.swappable ? [[month, day] as const, [day, month] as const] : [[month, day] as const]
  const days = candidates.flatMap(each => orders.flatMap(([m, d]) => dayIn(each, m, d)))
  if (days.length === 0) return []
  return [{ mention, weekday, days, agrees: days.some(each => isOn(each, weekday)) }]
}

const dayIn = (year: number, month: number, day: number): Day[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? [dayOf(daysFromCivil(year, month, day))]
    : []

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

/** The years that each block names, and that of the entry it belongs to: a year that is a block, or begins one (`1953 On 3 May`). */
function yearsByBlock(
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): Map<Block, Set<number>> {
  const years = new Map<Block, Set<number>>()
  const timesOf = bySentence(times)
  let entry: number | undefined
  for (const sentence of sentences) {
    const { block, start } = sentence
    const year = start === 0 ? bareYear.exec(block.text)?.[0] : undefined
    if (year !== undefined) entry = Number(year)
    const own = timesOf.get(sentence)
    if (!own) continue
    const named = years.get(block) ?? new Set()
    if (entry !== undefined) named.add(entry)
    for (const year of own.flatMap(yearsTold)) named.add(year)
    years.set(block, named)
  }
  return years
}

const yearsTold = ({ value: { fields, until } }: TimeMention): number[] =>
  [fields, until ?? {}].flatMap(({ year, years }) =>
    year === undefined || years !== undefined ? [] : [year],
  )

const bareYear = /^[12]\d{3}(?=$|\s\p{Lu})/u

function nearby(published: Day | undefined): number[] {
  if (published === undefined) return []
  const year = yearOf(published)
  return [year, year - 1, year + 1]
}
