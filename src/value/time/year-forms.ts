import { fieldsOf, partOf, partPattern, partStarts } from './fields.ts'
import type { Form, FormMatch, Reading } from './form.ts'
import type { Season } from './time.ts'
import { ordinalOf, ordinalPattern, smallNumber, starts, unitPattern, yearTailPattern } from './words.ts'
import { isYearHere } from './year-context.ts'

const year = '(?<year>[12]\\d{3})'
const season = '(?:(?<season>spring|summer|autumn|fall|winter)\\s(?:of\\s)?(?:the\\s)?)'
const quarterOrHalf = /quarter|half/
const shareStarts = ['first', 'second', 'third', 'fourth', '9']
const shareInWords = (joint: string): string =>
  `(?:(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)${joint}quarter|(?<half>first|second|1st|2nd)${joint}half)`
const hedges = '(?:about|around|circa|roughly|approximately)'

const seasonOf = (name: string): Season => (name === 'fall' ? 'autumn' : (name as Season))

/** Years and what is cut from or made of whole years. */
export const yearForms: readonly Form[] = [
  { starts: [...partStarts, '9999'], pattern: `${partPattern}${year}`, read: readYear },
  {
    near: /[12]\d{3}/,
    starts: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern: `${season}${year}`,
    read: match => ({
      fields: { year: Number(match.groups['year']), season: seasonOf(match.groups['season']!) },
      vague: true,
    }),
  },
  {
    near: /\d(?:\s?[-–—]|\/|\s(?:to|through|until)\s)/,
    starts: ['9999'],
    pattern: `${year}(?:\\s?[-–—]\\s?|/|\\s(?:to|through|until)\\s)(?<to>[12]\\d{3}|(?<=[-–—/])\\d\\d)`,
    read: readYears,
  },
  {
    near: /\d\sand\s/,
    starts: ['9999'],
    pattern: `(?<=between\\s(?:${hedges}\\s)?)${year}\\sand\\s(?<to>[12]\\d{3})`,
    read: readYears,
  },
  {
    near: /0['’]?s/,
    starts: [...partStarts, '9999'],
    pattern: `${partPattern}(?<decade>[12]\\d{2}0)['’]?s`,
    read: readDecade,
  },
  {
    near: /0s/,
    starts: [...partStarts, "'"],
    pattern: `${partPattern}['‘’](?<short>[1-9]0)s`,
    read: readDecade,
  },
  {
    near: /century/,
    starts: [...partStarts, '9', '99', ...starts.ordinal],
    pattern: `${partPattern}(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${ordinalPattern})[-\\s]century`,
    read: readCentury,
  },
  { starts: ['q'], pattern: `q(?<quarter>[1-4])[-\\s,]{1,2}(?:of\\s)?${year}`, read: readShare },
  { starts: ['h'], pattern: `h(?<half>[12])[-\\s]${year}`, read: readShare },
  {
    near: /q|h[12]/,
    starts: ['9999'],
    pattern: `${year}[-\\s](?:q(?<quarter>[1-4])|h(?<half>[12]))`,
    read: readShare,
  },
  {
    near: quarterOrHalf,
    starts: shareStarts,
    pattern: `${shareInWords('[-\\s]')}[-\\s]{1,2}(?:of\\s)?(?:the\\syear\\s)?${year}`,
    read: readShare,
  },
  {
    near: quarterOrHalf,
    starts: shareStarts,
    pattern: `${shareInWords('\\s')}(?:\\sof\\sthe\\syear|(?=\\sof\\s(?:this|last|next)\\syear))`,
    read: readShare,
  },
  {
    starts: ['nineteen', 'eighteen', 'seventeen', 'twenty'],
    pattern: `(?<century>nineteen|eighteen|seventeen|twenty)[-\\s](?<tail>${yearTailPattern})`,
    read: readSpoken,
  },
  {
    starts: ['two'],
    pattern: `two\\sthousand(?:\\s(?:and\\s)?(?<tail>${yearTailPattern}|${unitPattern}))?`,
    read: readSpoken,
  },
]

function readYear(match: FormMatch): Reading | undefined {
  const { groups } = match
  const number = Number(groups['year'])
  const part = partOf(groups)
  return isYearHere(number, match, part !== undefined)
    ? { fields: fieldsOf({ year: number, part }) }
    : undefined
}

const spanBefore = new RegExp(`(?:from|between|years?|period)\\s(?:${hedges}\\s)?$`, 'i')

/** `1996-97`, `1996/97`, `from 2019 to 2021`: the second may leave the century to the first. */
function readYears({ groups, text, before, after }: FormMatch): Reading | undefined {
  const { year: first = '', to = '' } = groups
  const from = Number(first)
  const until = to.length === 2 ? Number(first.slice(0, 2) + to) : Number(to)
  if (until <= from || until > 2100 || isNoYears(before, after)) return undefined
  // Of years farther apart a stroke says nothing.
  if (text.includes('/') && until !== from + 1) return undefined
  // Two figures after a hyphen are a month (2022-02), unless they are the next year.
  if (to.length === 2 && until !== from + 1 && Number(to) <= 12) return readIsoMonth(from, Number(to), text)
  const spoken = !/\d\s?[-–—/]\s?\d/.test(text)
  return spoken && !spanBefore.test(before) ? undefined : { fields: { year: from }, until: { year: until } }
}

const isNoYears = (before: string, after: string): boolean =>
  /(?:pp?\.|pages?|lines?|nos?\.|rooms?|verses?|art\.|articles?|sections?|\(e[cu]\)|directive|regulation|decision|resolution)\s$/i.test(
    before,
  ) ||
  /^\s?(?:%|percent|per\s|people|points|miles|km|kilomet|met(?:re|er)s|feet|dollars|euros|pounds|seats)/i.test(
    after,
  )

const readIsoMonth = (year: number, month: number, text: string): Reading | undefined =>
  /^\d{4}-\d\d$/.test(text) ? { fields: { year, month } } : undefined

function readDecade({ groups }: FormMatch): Reading {
  const { decade, short } = groups
  const start = decade === undefined ? 1900 + Number(short) : Number(decade)
  // `the 1900s` may be ten years or a hundred.
  return { fields: fieldsOf({ year: start, years: start % 100 === 0 ? 100 : 10, part: partOf(groups) }) }
}

function readCentury({ groups, after }: FormMatch): Reading | undefined {
  const number = ordinalOf(groups['ordinal'] ?? '')
  if (number > 30 || number < 2 || /^,?\sB\.?C/.test(after)) return undefined
  return { fields: fieldsOf({ year: (number - 1) * 100, years: 100, part: partOf(groups) }) }
}

function readShare({ groups }: FormMatch): Reading {
  const { year: written, quarter, half } = groups
  return {
    fields: fieldsOf({
      year: written === undefined ? undefined : Number(written),
      quarter: quarter === undefined ? undefined : ordinalOf(quarter),
      half: half === undefined ? undefined : ordinalOf(half),
    }),
  }
}

const centuries: Readonly<Record<string, number>> = {
  seventeen: 1700,
  eighteen: 1800,
  nineteen: 1900,
  twenty: 2000,
}

/** `nineteen ninety-six`, `two thousand and fifteen`: only where a year in figures would be read too. */
function readSpoken(match: FormMatch): Reading | undefined {
  const { century, tail } = match.groups
  const number = centuries[century ?? 'twenty']! + (tail === undefined ? 0 : smallNumber(tail))
  const spoken = /(?:^|\s)(?:in|since|until|by|during|early|late|year)\s$/i.test(match.before)
  return spoken && !/^[-\s]\p{Ll}+s(?!\p{L})/u.test(match.after) ? { fields: { year: number } } : undefined
}
