import type { Block } from '../document/document.ts'
import { groupBy } from '../text/group-by.ts'
import { once } from '../text/once.ts'
import { type Day, dayNumber, dayOf, daysFromCivil, daysInMonth, weekdayOf, yearOf } from '../value/day.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Mentions, Sentence, TimeMention } from './mention.ts'
import { yearsByBlock, yearsSoFar, yearsTold } from './named-years.ts'

/** Gives the years of which a date without one may be, the likeliest first. */
export type YearsOf = (mention: TimeMention, fields: TimeFields) => number[]

/**
 * A date without a year that lies near the article's own, or near others of which the article tells the weekdays, is of their
 * year, or of one that the article named before; another is looked for in the years beside the article's and in those its own
 * paragraph names. `isOwn`: whether the day is the article's own, and not one that stands for many articles.
 */
export function openYears(
  { sentences, times }: Pick<Mentions, 'sentences' | 'times'>,
  published: Day,
  isOwn: boolean,
): YearsOf {
  const named = yearsByBlock(sentences, times)
  const before = yearsSoFar(named)
  const settled = once(() => settledYear(times, published))
  const listed = once(() => yearsOfLists(times, published))
  const retells = once(() => sentences.filter(isRetold))
  const yearsBeside = (mention: TimeMention, nearest: number): readonly number[] => {
    const { sentence } = mention
    const { block } = sentence
    const own = [...(named.get(block) ?? [])]
    const { all, recent } = before.get(block)!
    if (isOwn && isToCome(mention, nearest, published)) {
      const beside = times.filter(time => time.sentence === sentence).flatMap(yearsTold)
      return [...beside, ...yearsAhead(recent, nearest)]
    }
    if (block.item && listed().get(block.item.introduction) === nearest) return own
    if (retells().length > 0 || isOfOtherYear(mention)) return [...nearby(published), ...own]
    // A calendar in cells retells nothing.
    return block.cell ? own : all
  }
  return (mention, fields) => {
    const { relative } = fields
    if (isOwn && relative?.unit === 'year') return [yearOf(published) + relative.count]
    const nearest = isOwn ? nearestYear(fields, published) : settled()(fields)
    return nearest === undefined
      ? [...nearby(published), ...(named.get(mention.sentence.block) ?? [])]
      : [nearest, ...yearsBeside(mention, nearest)]
  }
}

/** The years to come of which an article may tell, unless it came back to that year since it named them. */
const yearsAhead = (recent: readonly number[], nearest: number): number[] =>
  recent.findLast(year => year >= nearest) === nearest ? [] : recent.filter(year => year > nearest)

// Who means a day of another year so close to the article's own says so.
const nearDays = 120

/** The year in which a date without one lies nearest to the article's, if that is near. */
export function nearestYear(fields: TimeFields, published: Day): number | undefined {
  const today = dayNumber(published)
  return nearby(published).find(year =>
    dayIn(year, fields).some(each => Math.abs(dayNumber(each) - today) <= nearDays),
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
  return fields =>
    days.length >= fewestSettled &&
    dayIn(year, fields).some(own =>
      days.some(other => Math.abs(dayNumber(own) - dayNumber(other)) <= besideDays),
    )
      ? year
      : undefined
}

/** The years of lists, by what they stand under, whose dates settle theirs: a list of days to come is of one year. */
function yearsOfLists(times: readonly TimeMention[], published: Day): Map<Block | undefined, number> {
  const dated = times.filter(({ sentence: { block, start } }) => block.item && start <= block.item.start)
  const lists = groupBy(dated, ({ sentence }) => sentence.block.item!.introduction)
  const settled = [...lists].flatMap(([introduction, list]) => {
    const agreed = nearby(published).filter(year => daysAgreed(list, year).length >= fewestSettled)
    return introduction && agreed.length === 1 ? [[introduction, agreed[0]!] as const] : []
  })
  return new Map(settled)
}

/** The days of a year that a document tells with the weekdays they fall on. */
function daysAgreed(times: readonly TimeMention[], inYear: number): Day[] {
  const days = times.flatMap(({ value: { fields } }) => {
    const { weekday, year = inYear } = fields
    if (weekday === undefined || year !== inYear) return []
    return dayIn(year, fields).filter(each => weekdayOf(dayNumber(each)) === weekday)
  })
  return [...new Set(days)]
}

// What happened on a day of years past is told on that day again. `118 five years ago` compares figures alone.
const retold = /\banniversary\b|(?<!\d\s(?:(?:a|just|only|some)\s)?\p{L}+\s)\byears?\s+ago\b/iu

const isRetold = ({ block: { text }, start, end }: Sentence): boolean => retold.test(text.slice(start, end))

const coming = new RegExp(
  '(?<!\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|free|good|last|own)\\s)\\bwill\\b|\\bshall\\b|\\bevery\\s\\p{Lu}\\p{Ll}+day\\b|' +
    '\\b(?:is|are)\\s(?:(?:also|now|then|not)\\s)?(?:(?:(?:due|set|expected|scheduled|planned|likely|about)\\s)?to\\s(?!the\\b|an?\\b|date\\b|have\\b)|(?:due|scheduled|planned|set)\\s(?:on|for)\\b)',
  'u',
)

// `In his diary he notes that they will meet on Tuesday, 4 May`: to come then, in whatever year that was.
const written = /\b(?:diary|diaries|letters?|notes?|writes?|wrote|memoirs?|minutes|telegram|log)\b/i

/** `She will be heard on Monday, 20 October`: a day that is to come is of no year that has been, unless the sentence names another one. */
function isToCome(
  { value, sentence: { block, start, end } }: TimeMention,
  year: number,
  published: Day,
): boolean {
  const told = block.text.slice(start, end)
  return (
    dayIn(year, value.fields).some(day => day >= published) &&
    coming.test(told) &&
    !written.test(told) &&
    !otherYear.test(told) &&
    !yearToCome.test(block.text.slice(Math.max(0, start - reach), start))
  )
}

const yearToCome =
  /\b(?:next|following|every|each)\s+year\b|\byears?\s+(?:later|on|from\s+now)\b|\byears['’]\s+time\b/i

/** Whether the day of a known event that has been comes again: `On 2 May, two years after it opened, the bridge will close`. */
export function isComingAgain(mention: TimeMention, year: number, published: Day | undefined): boolean {
  const { sentence, value } = mention
  // `On Monday, 2 May, last year` names its year itself.
  if (value.fields.relative?.unit === 'year') return false
  const told = sentence.block.text.slice(sentence.start, sentence.end)
  const isAhead = published !== undefined && dayIn(year, value.fields).some(own => own >= published)
  return isOfOtherYear(mention) || isRetold(sentence) || (!isAhead && coming.test(told))
}

const otherYear =
  /\b(?:(?:last|previous|next|following|every|each)\s+year|years?\s+(?:earlier|later|before|after|since))\b/i
const yearly = /\bannual/i
const reach = 400

/** `Last year the fair came on Monday, 2 May`: told in the sentence, or in one before it. */
function isOfOtherYear({ sentence: { block, start, end } }: TimeMention): boolean {
  const told = block.text.slice(Math.max(0, start - reach), end)
  return otherYear.test(told) || yearly.test(told)
}

/** The day of a year that fields name, if there is one. */
export function dayIn(year: number, { month = 0, day = 0 }: Pick<TimeFields, 'month' | 'day'>): Day[] {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? [dayOf(daysFromCivil(year, month, day))] : []
}

function nearby(published: Day): number[] {
  const year = yearOf(published)
  return [year, year - 1, year + 1]
}
