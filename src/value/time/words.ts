import { flatLetters } from '../../text/flat.ts'
import { cardinalNames, ordinalNames } from '../../text/number-names.ts'

/** The words of dates: as patterns (sources, for flat texts in small letters), as what forms begin with, and as look-ups. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const units = cardinalNames.slice(1, 10)
const teens = cardinalNames.slice(10, 20)
const tens = cardinalNames.slice(20)
const small = [...units, ...teens]

const ordinalUnits = ordinalNames.slice(1, 10)
const ordinalTeens = ordinalNames.slice(10, 20)
const ordinals = [
  ...ordinalNames.slice(1, 21),
  ...ordinalUnits.map(unit => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
]

const wordEnd = `(?![${flatLetters}])`

/** A month by its name or its usual abbreviation, with or without a dot. */
export const monthPattern =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june|jun\\.?|july|jul\\.?|aug(?:ust|\\.)?|' +
  `sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)${wordEnd}`

/** What every name of a month begins with. */
export const monthBegins = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/

/** A weekday in full. */
export const weekdayPattern = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** A weekday cut short, with its dot if there is one: only safe beside a date. */
export const shortWeekdayPattern = `(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)${wordEnd}\\.?`

/** `fifteenth`, `twenty-first`, `thirty first`. */
export const ordinalPattern = `(?:${ordinals.toReversed().join('|').replaceAll('-', '[- ]')})${wordEnd}`

/** A number below ten in words. */
export const unitPattern = `(?:${units.join('|')})`

/** `twenty-nine`, as a day is spoken after its month. */
export const cardinalDayPattern = `(?:twenty[- ]${unitPattern}|thirty[- ]one)${wordEnd}`

/** An hour of the clock in words. */
export const hourPattern = `(?:${small.slice(0, 12).join('|')})${wordEnd}`

/** A number of minutes in words. */
export const minutesPattern = `(?:(?:${tens.slice(0, 4).join('|')})(?:[- ]${unitPattern})?|${small.toReversed().join('|')})${wordEnd}`

/** The second half of a year in words (`ninety-six`, `oh five`, `fifteen`). */
export const yearTailPattern = `(?:(?:${tens.join('|')})(?:[- ]${unitPattern})?|oh[- ]${unitPattern}|${teens.join('|')})${wordEnd}`

/** The words with which these patterns begin. */
export const starts = {
  month:
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
      ' ',
    ),
  weekday: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  shortWeekday: 'mon tue tues wed thu thur thurs fri sat sun'.split(' '),
  ordinal: [...ordinalUnits, ...ordinalTeens, 'twentieth', 'twenty', 'thirtieth', 'thirty'],
  hour: small.slice(0, 12),
  minutes: [...small, ...tens.slice(0, 4)],
} as const

/** 1-12 of what {@link monthPattern} matched. */
export const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** 1-7 of what {@link weekdayPattern} or {@link shortWeekdayPattern} matched. */
export const weekdayIn = (word: string): number => weekdays.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** 1-31 of an ordinal in words or figures (`3rd`), or what {@link smallNumber} gives. */
export function ordinalOf(word: string): number {
  const place = ordinals.indexOf(word.toLowerCase().replace(' ', '-'))
  if (place >= 0) return place + 1
  return /^\d/.test(word) ? Number.parseInt(word, 10) : smallNumber(word)
}

/** The number that figures or words below a hundred say (`7`, `twenty-seven`, `oh five`); 0 for other words. */
export function smallNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  const [head = '', tail] = word.toLowerCase().split(/[- ]/)
  const ten = tens.indexOf(head)
  const unit = tail === undefined ? 0 : units.indexOf(tail) + 1
  if (head === 'oh') return unit
  return ten < 0 ? small.indexOf(head) + 1 : (ten + 2) * 10 + unit
}
