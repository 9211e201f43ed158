import { flatLetters } from '../../text/flat.ts'
import { calendarOf, figuresOf, partPattern, partStarts } from './fields.ts'
import { type Form, type FormMatch, form, type Reading } from './form.ts'
import { cardinalDayPattern, monthPattern, ordinalOf, ordinalPattern, starts } from './words.ts'

const year = '(?<year>[12]\\d{3})'
const month = `(?<month>${monthPattern})`
const dayFigure = `\\d{1,2}(?:st|nd|rd|th)?(?![\\d${flatLetters}])`
const day = `(?<day>${dayFigure}|${ordinalPattern})`
const lastDay = `(?:\\s?[-–—]\\s?|\\s(?:to|through)\\s)(?<toDay>${dayFigure})`
const beforeYear = '(?:\\s?,\\s{0,3}|\\s{1,3}(?:(?:of|in)\\s{1,3})?)'

const which = '(?:(?:last|next|this)\\s{1,3})?'
const dayStarts = ['9', '99', ...starts.ordinal]
const feast = "(?<feast>christmas\\s(?:eve|day)|new\\syear['’]?s\\s(?:eve|day))"

/** Dates with a month in words or figures. The first that matches at a place is not preferred: the longest is. */
export const dateForms: readonly Form[] = [
  form(
    `${which}${month}\\s{1,3}(?:the\\s)?${day}(?:${lastDay}(?!\\s{1,3}(?:of\\s)?${monthPattern}))?(?:${beforeYear}${year})?`,
    ['last', 'next', 'this', ...starts.month],
    readDay,
  ),
  form(`${month}\\s(?<day>${cardinalDayPattern})`, starts.month, readSpokenDay),
  form(`${month}[-/]${day}(?:[-/]${year})?`, starts.month, readDay),
  form(
    `${which}${day}(?:\\s{1,3}day)?\\s{1,3}(?:of\\s)?${month}(?:${beforeYear}${year})?`,
    ['last', 'next', 'this', ...dayStarts],
    readDay,
  ),
  form(
    `(?<!${monthPattern}\\s)${day}${lastDay}\\s{1,3}(?:of\\s)?${month}(?:${beforeYear}${year})?`,
    dayStarts,
    readDay,
  ),
  form(`${day}[-/]${month}[-/]${year}`, dayStarts, readDay),
  form(`${year}(?:[-/]|,?\\s)${month}(?:[-/]|\\s)${day}`, ['9999'], readDay),
  form(
    `${partPattern}${month}(?:[-/]|'|\\s?['’]|${beforeYear})(?<year>[12]\\d{3}|(?<=['’])\\d\\d)`,
    [...partStarts, ...starts.month],
    readMonth,
  ),
  form(
    `(?<lead>(?:last|next|this)\\s{1,3})?${partPattern}${month}`,
    ['last', 'next', 'this', ...partStarts, ...starts.month],
    readMonthAlone,
  ),
  form(`${feast}(?:${beforeYear}${year})?`, ['christmas', 'new'], readFeast),
  form(`${year}(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`, ['9999'], readFigures),
  form(
    '(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})',
    ['9', '99'],
    readSwappable,
  ),
  form('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d\\d)', ['9', '99'], readSwappable),
]

// `may`, `march` and short forms in small letters are other words, unless a year or an ordinal stands by.
const isOtherWord = (word: string): boolean => /^(?:may|march|mar|sep|sept|jan|dec|jun|oct|nov)$/.test(word)

function readDay({ groups, text, before, after }: FormMatch): Reading | undefined {
  const sure = groups['year'] !== undefined || /\d(?:st|nd|rd|th)|[-/]/.test(text)
  if (isOtherWord(groups['month'] ?? '') && !sure) return undefined
  if (groups['year'] === undefined && isCounted(text, before, after)) return undefined
  if (!sure && !isDayNumber(groups['day'])) return undefined
  const fields = calendarOf(groups)
  const { toDay } = groups
  return toDay === undefined ? { fields } : { fields, until: { ...fields, day: Number.parseInt(toDay, 10) } }
}

/** `May twenty-nine`, before a pause: in `by May twenty-nine cities had joined` it counts. */
function readSpokenDay(match: FormMatch): Reading | undefined {
  return /^\s*(?:[.,;:)!?]|$)/.test(match.after) ? { fields: calendarOf(match.groups) } : undefined
}

// `March 45` is no day that was mistaken; `March 45th` and `March 45, 2020` are.
const isDayNumber = (day = ''): boolean => ordinalOf(day) >= 1 && ordinalOf(day) <= 31

// `Theresa May in 2017`: a name, unless a word that goes with a time stands before.
const isName = (text: string, before: string): boolean =>
  /^\p{L}+\sin\s/u.test(text) && /\p{Lu}\p{Ll}+\s$/u.test(before) && !timely.test(before)

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
const timely =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|during|from|before|after|through|between|of|to|this|last|next|every)\s$/iu

function readMonthAlone({ groups, before, after }: FormMatch): Reading | undefined {
  const { month = '', lead, part, edge } = groups
  if (month[0] === month[0]?.toLowerCase() || isFollowedByFigure(before, after)) return undefined
  const placed = lead !== undefined || part !== undefined || edge !== undefined || timely.test(before)
  if (!placed && !plainMonth.test(month)) return undefined
  if (!plainMonth.test(month) && isNameAfter(month, after)) return undefined
  return { fields: calendarOf(groups) }
}

const isFollowedByFigure = (before: string, after: string): boolean =>
  /^['’-]?\s?\d/.test(after) && !/(?:^|\s)in\s$/i.test(before)

// `by April Smith`, `of March Madness`, `from Jan Novak`; `May` before a verb of the sentence's subject stays a month.
const isNameAfter = (month: string, after: string): boolean =>
  /^\s\p{Lu}\p{Ll}/u.test(after) || (month.length === 3 && month !== 'May')

function readFigures({ groups }: FormMatch): Reading {
  return { fields: calendarOf(groups) }
}

const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'new years eve': [12, 31],
  'new years day': [1, 1],
}

function readFeast({ groups }: FormMatch): Reading | undefined {
  const date = feasts[(groups['feast'] ?? '').toLowerCase().replace(/['’]/, '').replace(/\s/g, ' ')]
  return date && { fields: { ...calendarOf(groups), month: date[0], day: date[1] } }
}

function readSwappable({ groups }: FormMatch): Reading {
  const { year = '' } = groups
  return { fields: { ...figuresOf(groups), year: year.length === 2 ? inFullYear(year) : Number(year) } }
}

// POSIX reads two figures below 69 as of this century (strptime, %y).
const inFullYear = (figures: string): number => Number(figures) + (Number(figures) < 69 ? 2000 : 1900)
