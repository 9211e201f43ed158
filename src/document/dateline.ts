import { type Day, dayNumber, readDay } from '../value/day.ts'
import { scanTimes } from '../value/time/scan.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Block } from './document.ts'

// A dateline stands at the top, and is short.
const topBlocks = 10
const longest = 160

const published = /\b(?:published|posted)\b/i
const updated = /\b(?:updated|modified)\b/i
const beside =
  /^(?:[\s()[\]:,.|/·•–—-]|(?:first|published|posted|last|updated|modified|date|on|at|\d\d?\.\d\d(?=\s)|(?:UTC|GMT|BST|CES?T|EES?T|MSK|[ECMP][SD]?T)\b))*$/i
// `By Ida Holm in Larsborg`: no verb, which would be longer.
const byline = /(?<!\p{L})[Bb]y\s+\p{Lu}[\p{L}\s.,'’&|/·•–—-]*$/u
const longWord = /\s\p{Ll}{4}/u
// `CITY, Region, ` or `City, ` before it, ` (AGENCY)` behind it.
const place =
  /^\(?(?:\p{Lu}[\p{Lu}\s.'’-]+(?:,\s?[\p{L}\s.'’-]{1,40}){0,3},?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},)\s?$/u
const agency = /^\s?(?:\([\p{L}\s/]{1,40}\)|\))?\s?$/u
const dash = /\s?[—–]|\s--?\s/

/**
 * The day an article says it was published, from its first lines: a line that is only a date, with a byline at the most
 * (`Published Dec. 3, 2025, 10:30 GMT`), or a dateline (`KYIV, Ukraine, Dec. 3, 2025 (AP) —`). Only whole dates count, and in a
 * dateline those without a year, where a day is given that they are near to.
 * Lines that call themselves published go before those that say nothing, and those before updates; two that disagree
 * say nothing.
 */
export function publishedInText(blocks: readonly Block[], near?: Day): Day | undefined {
  const top = blocks.filter(({ kind, quoted }) => kind !== 'metadata' && !quoted).slice(0, topBlocks)
  const found = top.flatMap(block => claimsOf(block, near))
  const best = Math.min(...found.map(({ rank }) => rank))
  const days = new Set(found.filter(({ rank }) => rank === best).map(({ day }) => day))
  return days.size === 1 ? [...days][0] : undefined
}

interface Claim {
  readonly day: Day
  readonly rank: number
}

function claimsOf({ text, kind, item }: Block, near: Day | undefined): Claim[] {
  const line = text.length <= longest ? dateLine(text) : undefined
  // A heading that is a bare date heads a day of a chronicle.
  if (line && (kind !== 'heading' || line.rank !== 1)) return [line]
  // A list tells where something was on which day.
  const head = item ? undefined : datelineHead(text.slice(0, longest), near)
  return head ? [{ day: head, rank: 1 }] : []
}

/** Only a date, with the words and marks that go with one. */
function dateLine(text: string): Claim | undefined {
  const times = scanTimes(text)
  const rest = times.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  const days = times.flatMap(({ value }) => dayOf(value.fields) ?? [])
  const from = times[0]?.start ?? 0
  if (days.length === 0 || !isBeside(rest.slice(0, from)) || !isBeside(rest.slice(from))) return undefined
  return { day: days[0]!, rank: published.test(rest) ? 0 : updated.test(rest) ? 2 : 1 }
}

const isBeside = (text: string): boolean =>
  beside.test(text.replace(byline, by => (longWord.test(by.slice('By'.length)) ? by : ' ')))

function datelineHead(text: string, near: Day | undefined): Day | undefined {
  const end = text.search(dash)
  const times = end < 0 ? [] : scanTimes(text.slice(0, end))
  const [time] = times
  if (!time || times.length > 1) return undefined
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
  const year = Number(near.slice(0, 4))
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
