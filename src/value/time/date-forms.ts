import { isCapitalAt, isSmallLetterAt } from '../../text/characters.ts'
import { flat, flatLetters } from '../../text/flat.ts'
import { calendarOf, figuresOf, partPattern, partStarts } from './fields.ts'
import type { Form, FormMatch, Reading } from './form.ts'
import { cardinalDayPattern, monthBegins, monthPattern, ordinalOf, ordinalPattern, starts } from './words.ts'

const year = '(?<year>[12]\\d{3})'
const month = `(?<month>${monthPattern})`
const dayFigure = `\\d{1,2}(?:st|nd|rd|th)?(?![\\d${flatLetters}])`
const day = `(?<day>${dayFigure}|${ordinalPattern})`
const lastDay = `(?:\\s?[-–—]\\s?|\\s(?:to|through)\\s|(?<=between\\s[a-z.]{3,10}\\s\\d{1,2})\\sand\\s)(?<toDay>${dayFigure})`
const beforeYear = '(?:\\s?,\\s{0,3}|\\s{1,3}(?:(?:of|in)\\s{1,3})?)'

const which = '(?:(?:last|next|this)\\s{1,3})?'
const dayStarts = ['9', '99', ...starts.ordinal]
const feast = "(?<feast>christmas\\s(?:eve|day)|new\\syear['’]?s\\s(?:eve|day))"

/** Dates with a month in words or figures. The first that matches at a place is not preferred: the longest is. */
export const dateForms: readonly Form[] = [
  {
    near: monthBegins,
    starts: ['last', 'next', 'this', ...starts.month],
    pattern: `${which}${month}\\s{1,3}(?:the\\s)?${day}(?:${lastDay}(?!\\s{1,3}(?:of\\s)?${monthPattern}))?(?:${beforeYear}${year})?`,
    read: readDay,
  },
  {
    near: /twenty|thirty/,
    starts: starts.month,
    pattern: `${month}\\s(?<day>${cardinalDayPattern})`,
    read: readSpokenDay,
  },
  { near: /[-/]/, starts: starts.month, pattern: `${month}[-/]${day}(?:[-/]${year})?`, read: readDay },
  {
    near: monthBegins,
    starts: ['last', 'next', 'this', ...dayStarts],
    pattern: `${which}${day}(?:\\s{1,3}day)?\\s{1,3}(?:of\\s)?${month}(?:${beforeYear}${year})?`,
    read: readDay,
  },
  {
    near: monthBegins,
    starts: dayStarts,
    pattern: `${day}${lastDay}\\s{1,3}(?:of\\s)?${month}(?:${beforeYear}${year})?`,
    read: readDays,
  },
  { near: /[-/][a-z]/, starts: dayStarts, pattern: `${day}[-/]${month}[-/]${year}`, read: readDay },
  {
    near: monthBegins,
    starts: ['9999'],
    pattern: `${year}(?:[-/]|,?\\s)${month}(?:[-/]|\\s)${day}`,
    read: readDay,
  },
  {
    near: /\d\d/,
    starts: [...partStarts, ...starts.month],
    pattern: `${partPattern}${month}(?:[-/]|'|\\s?['’]|${beforeYear})(?<year>[12]\\d{3}|(?<=['’])\\d\\d)`,
    read: readMonth,
  },
  {
    near: monthBegins,
    starts: ['last', 'next', 'this', ...partStarts, ...starts.month],
    pattern: `(?<lead>(?:last|next|this)\\s{1,3})?${partPattern}${month}`,
    read: readMonthAlone,
  },
  { starts: ['christmas', 'new'], pattern: `${feast}(?:${beforeYear}${year})?`, read: readFeast },
  {
    near: /\d[-/]\d/,
    starts: ['9999'],
    pattern: `${year}(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
    read: readFigures,
  },
  {
    near: /\d[-/.]\d/,
    starts: ['9', '99'],
    pattern: '(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})',
    read: readSwappable,
  },
  {
    near: /\d\/\d/,
    starts: ['9', '99'],
    pattern: '(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d\\d)',
    read: readSwappable,
  },
]

// `may`, `march` and short forms in small letters are other words, unless a year or an ordinal stands by.
const isOtherWord = (word: string): boolean => /^(?:may|march|mar|sep|sept|jan|dec|jun|oct|nov)$/.test(word)

function readDay(match: FormMatch): Reading | undefined {
  const { groups, text, before, after } = match
  const sure = groups['year'] !== undefined || /\d(?:st|nd|rd|th)|[-/]/.test(text)
  if (isOtherWord(writtenMonth(match)) && !sure) return undefined
  if (groups['year'] === undefined && isCounted(text, before, after)) return undefined
  if (!sure && !isDayNumber(groups['day'])) return undefined
  const fields = calendarOf(groups)
  const first = between.exec(before)?.[1]
  if (first !== undefined) return { fields: { ...fields, day: Number(first) }, until: fields }
  const { toDay } = groups
  return toDay === undefined ? { fields } : { fields, until: { ...fields, day: Number.parseInt(toDay, 10) } }
}

// `between 14 and 16 June`
const between = /between\s(\d{1,2})\sand\s$/i

// `May 3 to 5 June`: the first figure is the day of the month before it.
const dayOfMonthBefore = new RegExp(`${monthPattern}\\s$`)

function readDays(match: FormMatch): Reading | undefined {
  const { before } = match
  const follows = monthBegins.test(before.toLowerCase()) && dayOfMonthBefore.test(flat(before).toLowerCase())
  return follows ? undefined : readDay(match)
}

/** The month as the article has it: no letter of a match is beyond ASCII, and nothing before its month looks like that. */
function writtenMonth({ groups, text }: FormMatch): string {
  const month = groups['month'] ?? ''
  const start = text.toLowerCase().indexOf(month)
  return text.slice(start, start + month.length)
}

/** `May twenty-nine`, before a pause: in `by May twenty-nine cities had joined` it counts. */
function readSpokenDay(match: FormMatch): Reading | undefined {
  return /^\s*(?:[.,;:)!?]|$)/.test(match.after) ? { fields: calendarOf(match.groups) } : undefined
}

// `March 45` is no day that was mistaken; `March 45th` and `March 45, 2020` are.
const isDayNumber = (day = ''): boolean => ordinalOf(day) >= 1 && ordinalOf(day) <= 31

// `Theresa May in 2017`: a name, unless a word that goes with a time stands before.
const isName = (text: string, before: string): boolean =>
  /^\p{L}+\sin\s/u.test(text) && /\p{Lu}\p{Ll}+\s$/u.test(before) && !isTimely(before)

// `in May 12 percent left`: the figure belongs to what follows; `version 2 May`: to what goes before.
const isCounted = (text: string, before: string, after: string): boolean =>
  (/\d$/.test(text) &&
    (/(?:^|\s)in\s$/i.test(before) ||
      /^\s(?:percent|per\s|million|billion|thousand|people|points)/.test(after))) ||
  (/^\d/.test(text) && /(?:version|chapter|page|figure|table|no\.|number|step|phase|part)\s$/i.test(before))

function readMonth({ groups, text, before }: FormMatch): Reading | undefined {
  if (isName(text, before)) return undefined
  const { year = '' } = groups
  const fields = calendarOf(groups)
  return { fields: year.length === 2 ? { ...fields, year: inFullYear(year) } : fields }
}

// A month's name that is nothing else in prose may stand alone; the others need a word that goes with a time.
const plainMonth = /^(?:January|February|July|September|October|November|December)$/
const timely = new RegExp(
  `(?:^|[^${flatLetters}])(?:in|since|until|till|by|during|from|before|after|through|between|of|to|this|last|next|every)\\s$`,
)
const isTimely = (before: string): boolean => timely.test(flat(before).toLowerCase())

function readMonthAlone(match: FormMatch): Reading | undefined {
  const { groups, before, after } = match
  const { lead, part, edge } = groups
  const month = writtenMonth(match)
  if (month[0] === month[0]?.toLowerCase() || isFollowedByFigure(before, after)) return undefined
  const placed = lead !== undefined || part !== undefined || edge !== undefined || isTimely(before)
  if (!placed && !plainMonth.test(month)) return undefined
  if (!plainMonth.test(month) && isNameAfter(month, after)) return undefined
  return { fields: calendarOf(groups) }
}

const isFollowedByFigure = (before: string, after: string): boolean =>
  /^['’-]?\s?\d/.test(after) && !/(?:^|\s)in\s$/i.test(before)

// `by April Smith`, `of March Madness`, `from Jan Novak`; `May` before a verb of the sentence's subject stays a month.
const isNameAfter = (month: string, after: string): boolean =>
  (/^\s/.test(after) && isCapitalAt(after, 1) && isSmallLetterAt(after, 2)) ||
  (month.length === 3 && month !== 'May')

/** `2026-05-12`; in `2026-05-12-road-to-five` it is the name of a file. */
function readFigures({ groups, after }: FormMatch): Reading | undefined {
  return /^-\p{L}/u.test(after) ? undefined : { fields: calendarOf(groups) }
}

const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'new years eve': [12, 31],
  'new years day': [1, 1],
}

function readFeast({ groups }: FormMatch): Reading | undefined {
  const date = feasts[(groups['feast'] ?? '').replace(/['’]/, '').replace(/\s/g, ' ')]
  return date && { fields: { ...calendarOf(groups), month: date[0], day: date[1] } }
}

function readSwappable({ groups }: FormMatch): Reading {
  const { year = '' } = groups
  return { fields: { ...figuresOf(groups), year: year.length === 2 ? inFullYear(year) : Number(year) } }
}

// Two figures from 30 on are of the last century, as spreadsheets have it: articles tell what has been. POSIX takes those
// up to 68 for years to come (strptime, %y).
const inFullYear = (figures: string): number => Number(figures) + (Number(figures) < 30 ? 2000 : 1900)
