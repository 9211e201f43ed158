import type { TimeFields } from './time.ts'
import { clockOf, hourOf } from './time-fields.ts'
import { type Form, type FormMatch, form, type Reading } from './time-form.ts'
import { hourPattern, minutesPattern, smallNumber } from './time-words.ts'

const digits = '(?<hour>\\d{1,2})'
const half = '(?<half>[ap](?:\\.\\s?m\\.?|m)(?!\\p{L}))'
const inTheHalf = '(?:\\s(?:in\\sthe\\s(?<half>morning|afternoon|evening)|at\\s(?<night>night)))'
const hour = `(?<hour>\\d{1,2}|${hourPattern})`

/** Times of day. */
export const clockForms: readonly Form[] = [
  form(`${digits}(?:[:.](?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?\\s?${half}`, readClock),
  form(`${digits}:(?<minute>\\d\\d)(?::(?<second>\\d\\d))?`, readBareClock),
  form(`${hour}(?::(?<minute>\\d\\d))?\\so['’]?clock${inTheHalf}?`, readClock),
  form(`${hour}(?::(?<minute>\\d\\d))?${inTheHalf}`, readSpokenHour),
  form(
    `(?<minute>(?:a\\s)?(?:half|quarter)|\\d{1,2}|${minutesPattern})(?:\\smin(?:ute)?s?)?\\s(?<side>past|to)\\s${hour}(?:\\so['’]?clock)?${inTheHalf}?`,
    readPast,
  ),
  form(
    `(?<from>\\d{1,2})(?:[:.](?<fromMinute>\\d\\d))?(?:\\s?[-–—]\\s?|\\s(?:to|and|until)\\s)${digits}(?:[:.](?<minute>\\d\\d))?\\s?${half}`,
    readHours,
  ),
  form('noon|midnight', readNamed),
]

const halfOf = ({ half, night }: FormMatch['groups']): string | undefined => half ?? night

const withHalf = (groups: FormMatch['groups']): TimeFields => {
  const half = halfOf(groups)
  return clockOf(half === undefined ? groups : { ...groups, half })
}

function readClock({ groups }: FormMatch): Reading {
  return { fields: withHalf(groups) }
}

const clockBefore = /(?:^|[\s(])(?:at|by|until|till|from|before|after|around|about|between|since|to|and)\s$/i
const dateBefore = /(?:day|\d|tomorrow|yesterday|today|tonight|\p{L}{3}\.?)(?:,|\sat)?\s$/iu
const dateAfter = /^,?\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)/i

/** `19:40`; but not `John 3:16`, `won 21:15`, `2:30 minutes`. */
function readBareClock({ groups, before, after }: FormMatch): Reading | undefined {
  const number = Number(groups['hour'])
  const expected = clockBefore.test(before) || dateAfter.test(after)
  const exists = number < 24 && Number(groups['minute']) < 60
  if (/^\s?(?:min|sec|hour\s|m\s|ratio|aspect|odds|split)/i.test(after)) return undefined
  if (!expected && (!exists || !isClockLike(before))) return undefined
  return { fields: withHalf(groups) }
}

// After a name (a book's verse), a verb or a noun of sport or proportion a pair of figures is something else.
const isClockLike = (before: string): boolean =>
  before.trim() === '' ||
  /[.;:|([]\s*$/.test(before) ||
  (dateBefore.test(before.slice(-12)) && isDateWord(before))

const isDateWord = (before: string): boolean =>
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|yesterday|today|tonight|[12]\d{3}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s\d{1,2}(?:st|nd|rd|th)?|\d\s\p{L}{3,9}|second|week\s\d+)(?:,|\sat)?\s$/iu.test(
    before,
  )

/** `seven in the morning`: a figure, or a word after a preposition, since `killed two in the evening` counts. */
function readSpokenHour({ groups, before }: FormMatch): Reading | undefined {
  const sure = clockBefore.test(before) || groups['minute'] !== undefined
  return sure ? { fields: withHalf(groups) } : undefined
}

const parts: Readonly<Record<string, number>> = { half: 30, quarter: 15 }

function readPast({ groups, text, before }: FormMatch): Reading | undefined {
  const { minute = '', side = '', hour = '' } = groups
  const word = minute.toLowerCase().replace(/^a\s/, '')
  const minutes = parts[word] ?? smallNumber(word)
  const sure = parts[word] !== undefined || halfOf(groups) !== undefined || /clock|min/i.test(text)
  if (!(minutes > 0 && minutes < 60) || (!sure && !(side === 'past' && clockBefore.test(before))))
    return undefined
  if (side !== 'past' && (word === 'half' || smallNumber(hour) > 12)) return undefined
  const fields = hourOf(hour, halfOf(groups))
  return {
    fields:
      side === 'past'
        ? { ...fields, minute: minutes }
        : { ...fields, hour: (fields.hour ?? 0) - 1, minute: 60 - minutes },
  }
}

/** `5 to 6 p.m.`: what stands behind the second holds for both. */
function readHours({ groups }: FormMatch): Reading | undefined {
  const { from = '', fromMinute, half } = groups
  const until = clockOf(groups)
  const start = clockOf({ hour: from, minute: fromMinute, half })
  const isAcrossNoon = (start.hour ?? 0) > (until.hour ?? 0)
  return { fields: isAcrossNoon ? clockOf({ hour: from, minute: fromMinute, half: 'am' }) : start, until }
}

const named: Readonly<Record<string, TimeFields>> = {
  noon: { hour: 12, minute: 0 },
  midnight: { hour: 24, minute: 0 },
}

/** After a preposition, or with a day behind: `midnight blue` and `High Noon` are none. */
function readNamed({ text, before, after }: FormMatch): Reading | undefined {
  const fields = named[text]
  return fields && (clockBefore.test(before) || dateAfter.test(after)) ? { fields } : undefined
}
