import { inMonthOf, isBareDay } from './bare-days.ts'
import type { Atom, Reading } from './form.ts'
import { isClockOnly, isWeekdayAlone, type TimeFields } from './time.ts'

type Join = (left: Atom, right: Atom, around: Around) => Reading | undefined

/** The text between two neighbours, and up to 12 units on their outer sides. */
interface Around {
  readonly before: string
  readonly between: string
  readonly after: string
}

const sideLength = 12
const longestGlue = 24

/**
 * Neighbours that make one time, joined: `Tuesday` + `Dec. 2`, `2 December` + `19:40`, `May 2` + `June 5`. Atoms come
 * in order and do not overlap, and so does the result.
 */
export const joinAtoms = (text: string, atoms: readonly Atom[]): readonly Atom[] =>
  [joinYear, joinDaypart, joinWeekday, joinWeek, joinClock, joinRange].reduce(
    (joined, join) => joinWith(text, joined, join),
    atoms,
  )

function joinWith(text: string, atoms: readonly Atom[], join: Join): readonly Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const left = joined.at(-1)
    const reading =
      left && atom.start - left.end <= longestGlue ? join(left, atom, aroundOf(text, left, atom)) : undefined
    if (left && reading) joined[joined.length - 1] = { ...reading, start: left.start, end: atom.end }
    else joined.push(atom)
  }
  return joined
}

const aroundOf = (text: string, left: Atom, right: Atom): Around => ({
  before: text.slice(Math.max(0, left.start - sideLength), left.start),
  between: text.slice(left.end, right.start),
  after: text.slice(right.end, right.end + sideLength),
})

const isDated = ({ day, month }: TimeFields): boolean => day !== undefined && month !== undefined
const isDay = (fields: TimeFields): boolean =>
  fields.day !== undefined || fields.dayOffset !== undefined || fields.weekday !== undefined

/** True for `morning` or `week of` alone, which are no time unless they are joined to a day. */
export const isIncomplete = (fields: TimeFields): boolean =>
  (fields.daypart ?? fields.weekOf) !== undefined && Object.keys(fields).length === 1

const isDaypartOnly = (fields: TimeFields): boolean => isIncomplete(fields) && fields.daypart !== undefined

/** `November of last year`, `March 3 this year`, `the first quarter of next year`. */
function joinYear(left: Atom, right: Atom, { between }: Around): Reading | undefined {
  const { year, month, quarter, half } = left.fields
  const isOpen = year === undefined && (month ?? quarter ?? half) !== undefined && !left.until
  const isYear = right.fields.relative?.unit === 'year' && right.fields.part === undefined
  return isOpen && isYear && /^,?\s(?:of\s)?$/.test(between)
    ? { fields: { ...left.fields, ...right.fields } }
    : undefined
}

/** `Tuesday night`, `yesterday in the morning`, `the evening of Dec. 2`. */
function joinDaypart(left: Atom, right: Atom, { between }: Around): Reading | undefined {
  const isSuffix = isDaypartOnly(right.fields) && isDay(left.fields) && !left.until && /^,?\s$/.test(between)
  const isPrefix = isDaypartOnly(left.fields) && isDay(right.fields) && /^\s(?:of|on)\s$/.test(between)
  return isSuffix || isPrefix ? { ...right, fields: { ...right.fields, ...left.fields } } : undefined
}

/**
 * `Tuesday, Dec. 2`, `Dec. 2 (a Tuesday)`. In `Monday and Tuesday, Dec. 1 and 2` it is open which day goes with which
 * date, so that nothing is joined. `Tuesday, Dec. 1, and 28 people` is one day.
 */
function joinWeekday(left: Atom, right: Atom, { before, between, after }: Around): Reading | undefined {
  const leads =
    isWeekdayAlone(left.fields) &&
    isDated(right.fields) &&
    /^(?:\.?,?\s{1,3}(?:the\s)?|\s?\(|,)$/.test(between)
  const trails =
    isDated(left.fields) &&
    isWeekdayAlone(right.fields) &&
    /^(?:\s\((?:a\s)?|(?:,|\s[–—])\sa\s)$/.test(between)
  if ((!leads && !trails) || (leads ? right : left).until) return undefined
  const isOneOfSeveral =
    leads &&
    (/day,?\s?(?:-|–|&|and|or|to|through)\s?$/i.test(before) ||
      /^,?\s(?:and|or|&)\s\d{1,2}(?!\d|:|\s[a-z])/.test(after))
  if (isOneOfSeveral) return undefined
  const [day, date] = leads ? [left.fields, right.fields] : [right.fields, left.fields]
  const { relative: _, part: __, ...named } = day
  return { fields: { ...date, ...named } }
}

/** `the week of May 11`. */
const joinWeek = (left: Atom, right: Atom, { between }: Around): Reading | undefined =>
  left.fields.weekOf && isDated(right.fields) && !right.until && /^\s(?:the\s)?$/.test(between)
    ? { fields: { ...right.fields, weekOf: true } }
    : undefined

const dayThenClock =
  /^(?:,?\s(?:(?:at|around|about|for|by|from)\s)?(?:exactly\s|precisely\s|approximately\s)?|,|\s?[-–—]\s?)$/
const clockThenDay =
  /^(?:,?\s(?:(?:[A-Z]{1,4}T|GMT|UTC|ET|PT|CT|MT|\([A-Z]{2,4}\)|local time|time)\s)?(?:(?:on|of)\s)?(?:the\s)?|,\s)$/

/** `2 December at 19:40`, `11:30 a.m. on Tuesday`. */
function joinClock(left: Atom, right: Atom, { between }: Around): Reading | undefined {
  const isClock = (atom: Atom): boolean => atom.fields.hour !== undefined && !isDay(atom.fields)
  const isFree = (atom: Atom): boolean => isDay(atom.fields) && atom.fields.hour === undefined && !atom.until
  if (isFree(left) && isClock(right) && dayThenClock.test(between)) return withClock(left, right)
  if (isClock(left) && isFree(right) && clockThenDay.test(between)) return withClock(right, left)
  return undefined
}

function withClock(day: Atom, clock: Atom): Reading {
  const fields = { ...day.fields, ...inDaypart(clock.fields, day.fields) }
  return { fields, ...(clock.until && { until: { ...day.fields, ...clock.until } }) }
}

/** `evening at 10` is 22:00: the part of the day settles the half that the hour left open. */
function inDaypart(clock: TimeFields, { daypart }: TimeFields): TimeFields {
  const { twelveHour, ...rest } = clock
  if (!twelveHour || daypart === undefined || daypart === 'night') return clock
  const hour = clock.hour! % 12
  // Midnight, of which day is not said.
  if (daypart === 'evening' && hour === 0) return clock
  return { ...rest, hour: daypart === 'morning' ? hour : hour + 12 }
}

const spanGlue = /^(?:\s?[-–—]\s?|,?\s(?:to|through|thru|until|till)\s)$/

/** `May 2 to June 5, 2020`, `from 19:40 to 21:00`, `between March and May`, and with `from` also unlike ends. */
function joinRange(left: Atom, right: Atom, { before, between }: Around): Reading | undefined {
  const glue = isBareDay(right.fields) ? between.replace(/(?<=\s)the\s$/, '') : between
  const isBetween = /between\s(?:the\s)?$/i.test(before) && /^,?\sand\s$/.test(glue)
  if (left.until || right.until || !(isBetween || spanGlue.test(glue))) return undefined
  const isAnnounced = isBetween || /from\s(?:the\s)?$/i.test(before)
  if (!isAnnounced && !isAlike(left.fields, right.fields)) return undefined
  const [fields, until] = completed(left.fields, right.fields)
  return { fields, until, vague: left.vague ?? right.vague ?? false }
}

const isAlike = (left: TimeFields, right: TimeFields): boolean =>
  shapeOf(left) === shapeOf(right) || (isClockOnly(left) && right.hour !== undefined)

/** What names a time, so that two of a kind can be told from `Tuesday - 2019`. */
function shapeOf(fields: TimeFields): string {
  if (isDated(fields)) return 'date'
  if (isDay(fields)) return 'day'
  if (fields.hour !== undefined) return 'clock'
  return ['relative', 'quarter', 'half', 'month', 'year'].find(key => key in fields) ?? ''
}

/** Either end of a range may leave its year, or its day, to the other. */
function completed(from: TimeFields, until: TimeFields): [TimeFields, TimeFields] {
  if (from.hour !== undefined && !isDay(from) && isDay(until)) return [{ ...until, ...from }, until]
  if (until.hour !== undefined && !isDay(until) && isDay(from)) return [from, { ...from, ...until }]
  if (isBareDay(until) && isDated(from))
    return [from, until.day! > from.day! ? inMonthOf(from, until) : until]
  return from.month === undefined || until.month === undefined ? [from, until] : inYears(from, until)
}

function inYears(from: TimeFields, until: TimeFields): [TimeFields, TimeFields] {
  const over = from.month! > until.month! ? 1 : 0
  if (from.year === undefined && until.year !== undefined)
    return [{ ...from, year: until.year - over }, until]
  if (until.year === undefined && from.year !== undefined) return [from, { ...until, year: from.year + over }]
  return [from, until]
}
