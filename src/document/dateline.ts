import { type Day, dayNumber, readDay, yearOf } from '../value/day.ts'
import { scanTimes } from '../value/time/scan.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Block } from './document.ts'
import { isHeadLine, isKind, released } from './head-line.ts'

// A dateline stands at the top, and is short.
const topBlocks = 10
const longest = 160

const published = /\b(?:published|posted)\b/i
const updated = /\b(?:updated|modified|changed|reviewed|revised)\b/i
const beside = new RegExp(
  `^(?:[\\s()[\\]:,.|/·•–—-]|(?:${released}|(?:press|news|media)\\s(?:release|statement|notice)|(?:this\\s)?(?:page|article|story|post)(?:\\swas)?|first|published|posted|issued|last|updated|modified|changed|reviewed|revised|date|on|at|hours|hrs|\\d+\\smin(?:ute)?s?\\sread|local\\stime|\\d\\d?\\.\\d\\d(?=\\s|$)|(?:UTC|GMT|BST|CES?T|EES?T|MSK|[ECMP][SD]?T)\\b))*$`,
  'i',
)
// `By Ida Holm in Larsborg`: no verb, which would be longer.
const byline = /(?<!\p{L})[Bb]y\s+\p{Lu}[\p{L}\s.,'’&|/·•–—-]*$/u
// `Posted on 3 December 2025 in Talk of the Town`
const category = /^\s+in\s\p{Lu}[\p{L}\s&]{1,40}(?=[,|]|$)/u
const longWord = /\s\p{Ll}{4}/u
// `CITY, Region, `, `City, ` or `CITY (AGENCY) — ` before it, ` (AGENCY)` behind it.
const place =
  /^\(?(?:\p{Lu}[\p{Lu}\s.'’-]+(?:,\s?[\p{L}\s.'’-]{1,40}){0,3},?(?:\s?\([\p{L}\p{N}\s/.&'’-]{1,40}\)\s?[—–-]+)?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},)\s?\(?$/u
const agency = /^\s?(?:\([\p{L}\p{N}\s/.&'’-]{1,40}\)|\))?\s?$/u
const dash = /\s?[—–]|\s--?\s/

/**
 * The day an article says it was published, from its first lines: a line that is only a date, with a byline at the most
 * (`Published Dec. 3, 2025, 10:30 GMT`), or a dateline (`KYIV, Ukraine, Dec. 3, 2025 (AP) —`). Only whole dates count, and in a
 * dateline those without a year, where a day is given that they are near to.
 * Lines that call themselves published go before those that say nothing, and those before updates; two that disagree
 * say nothing.
 */
export function publishedInText(
  blocks: readonly Block[],
  { text, near }: { readonly text: string; readonly near: Day | undefined },
): Day | undefined {
  const top = blocks.filter(({ kind, quoted }) => kind !== 'metadata' && !quoted).slice(0, topBlocks)
  const prose = top.findIndex(({ text }) => text.length > longest)
  const found = [
    ...letterhead(text),
    ...top.flatMap((block, at) => claimsOf(block, { near, isHead: prose < 0 || at < prose })),
  ]
  const best = Math.min(...found.map(({ rank }) => rank))
  const days = new Set(found.filter(({ rank }) => rank === best).map(({ day }) => day))
  return days.size === 1 ? [...days][0] : undefined
}

interface Claim {
  readonly day: Day
  readonly rank: number
}

interface Place {
  readonly near: Day | undefined
  /** Whether no prose stands before it. */
  readonly isHead: boolean
}

// The name of a house, what kind of text it is, the day.
const mostHeadLines = 5
const widestHeadLine = 80

/** The day in the lines that open a text, as press offices set them: each stands in a line of its own, and none is a sentence. */
function letterhead(text: string): Claim[] {
  const lines =
    /^\s*(?:\S.*\n)+?(?=\s*\n|$)/
      .exec(text.slice(0, mostHeadLines * widestHeadLine))?.[0]
      .trim()
      .split(/\s*\n\s*/) ?? []
  const isHead = lines.length > 1 && lines.length <= mostHeadLines && lines.every(isHeading)
  return isHead && lines.some(isOfHouse) ? lines.flatMap(line => dateLine(line) ?? headClaim(line)) : []
}

// `SPRING FAIR` over a day tells when that is.
const isOfHouse = (line: string): boolean => isKind(line) || (/^[^\p{Ll}]+$/u.test(line) && house.test(line))

const house =
  /\b(?:OFFICE|PRESS|COUNCIL|DEPARTMENT|POLICE|MINISTRY|AGENCY|AUTHORITY|UNIVERSITY|COLLEGE|MUSEUM|HOSPITAL|INSTITUTE|COMMISSION|COURT|BANK|BOARD|SERVICE|UNION|FOUNDATION|SOCIETY|RELEASE|STATEMENT)\b/

const isHeading = (line: string): boolean =>
  line.length <= widestHeadLine && /^\p{Lu}.*[^.!?:;,]$/u.test(line)

function headClaim(line: string): Claim[] {
  const day = headDay(line)
  return day ? [{ day, rank: 1 }] : []
}

function claimsOf({ text, kind, item }: Block, { near, isHead }: Place): Claim[] {
  const line = text.length <= longest ? dateLine(text) : undefined
  // A heading that is a bare date heads a day of a chronicle, and a cell may have the day of anything.
  if (line && ((kind !== 'heading' && kind !== 'cell') || line.rank !== 1)) return [line]
  // A list tells where something was on which day.
  if (item || kind === 'cell') return []
  const own = isHead ? headClaim(text) : []
  if (own.length > 0) return own
  const day = datelineHead(text.slice(0, longest), near)
  return day ? [{ day, rank: 1 }] : []
}

/** The day of a line that tells what kind of text it heads. */
function headDay(text: string): Day | undefined {
  if (text.length > longest) return undefined
  const dated = scanTimes(text).filter(({ value: { fields } }) => fields.month !== undefined)
  return dated.length === 1 && isHeadLine(text, dated[0]!) ? dayOf(dated[0]!.value.fields) : undefined
}

/** Only a date, with the words and marks that go with one. */
function dateLine(text: string): Claim | undefined {
  const times = scanTimes(text)
  const rest = times.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const days = times.flatMap(({ value }) => dayOf(value.fields) ?? [])
  const from = times[0]?.start ?? 0
  const lead = rest.slice(0, from)
  const more = /\bposted\b/i.test(lead) ? rest.slice(from).replace(category, '') : rest.slice(from)
  if (days.length === 0 || !isBeside(lead) || !isBeside(more)) return undefined
  return { day: days[0]!, rank: published.test(rest) ? 0 : updated.test(rest) ? 2 : 1 }
}

const isBeside = (text: string): boolean =>
  beside.test(text.replace(byline, by => (longWord.test(by.slice('By'.length)) ? by : ' ')))

function datelineHead(text: string, near: Day | undefined): Day | undefined {
  const [time, next] = scanTimes(text)
  const end = time ? time.end + text.slice(time.end).search(dash) : -1
  if (!time || end < time.end || (next && next.start < end)) return undefined
  const fits = place.test(text.slice(0, time.start)) && agency.test(text.slice(time.end, end))
  return fits ? (dayOf(time.value.fields) ?? nearestOf(time.value.fields, near)) : undefined
}

/** The day that a text gives in full: `2025-12-03`, with or without a time of day, or `December 3, 2025`. */
export function fullDay(text: string): Day | undefined {
  const [, year, month = '', date = ''] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? []
  if (year) return readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return text.length <= longest ? dateLine(text)?.day : undefined
}

/** `KYIV, Dec. 3 —`: of the year that brings it nearest to a day. */
function nearestOf(fields: TimeFields, near: Day | undefined): Day | undefined {
  if (near === undefined || fields.year !== undefined || fields.relative) return undefined
  const year = yearOf(near)
  const days = [year - 1, year, year + 1].flatMap(each => dayOf({ ...fields, year: each }) ?? [])
  const [nearest] = days.sort((a, b) => distance(a, near) - distance(b, near))
  return nearest
}

const distance = (a: Day, b: Day): number => Math.abs(dayNumber(a) - dayNumber(b))

function dayOf({ year, month, day, swappable, part }: TimeFields): Day | undefined {
  if (year === undefined || month === undefined || day === undefined || swappable || part) return undefined
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ]
  return readDay(`${y}-${m}-${d}`)
}
