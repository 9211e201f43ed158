import {
  atOnce,
  clockBefore,
  dateAfter,
  endsWithDate,
  halfPattern,
  inTheHalfPattern,
  readClock,
  zoneAfter,
} from './clock.ts'
import { clockOf } from './fields.ts'
import type { Form, FormMatch, Reading } from './form.ts'
import type { TimeFields } from './time.ts'
import { hourPattern, starts } from './words.ts'

const figures = '(?:[:.](?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?'
const either = `(?:\\s?(?<half>${halfPattern})|\\so['’]?clock|${inTheHalfPattern})`
const halfBegins = /[ap]\s?\.?\s?m/
const eitherBegins = new RegExp(`${halfBegins.source}|clock|in\\sthe|night`)
const glue = '(?:\\s?[-–—]\\s?|\\s(?<glue>to|and|until)\\s)'
const firstHour = `(?<from>\\d{1,2}|${hourPattern})(?:[:.](?<fromMinute>\\d\\d))?(?:\\s?(?<fromHalf>${halfPattern}))?`

/** Times of day in figures. */
export const clockForms: readonly Form[] = [
  {
    near: halfBegins,
    starts: ['9', '99'],
    pattern: `(?<hour>\\d{1,2})${figures}\\s?(?<half>${halfPattern})`,
    read: readTwelveHours,
  },
  {
    near: halfBegins,
    starts: ['999', '9999'],
    pattern: `(?<hour>\\d{1,2})(?<minute>\\d\\d)\\s?(?<half>${halfPattern})`,
    read: readTwelveHours,
  },
  {
    near: /\d:\d/,
    starts: ['9', '99'],
    pattern: '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?',
    read: readBareClock,
  },
  // `2031 GMT`
  {
    near: /\d\s(?:gmt|utc)/,
    starts: ['9999'],
    pattern: '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?=\\s(?:gmt|utc)\\b)',
    read: readClock,
  },
  {
    near: eitherBegins,
    starts: ['9', '99', ...starts.hour],
    pattern: `${firstHour}${glue}(?<hour>\\d{1,2}|${hourPattern})(?:[:.](?<minute>\\d\\d))?${either}`,
    read: readHours,
  },
  { starts: ['noon', 'midnight'], pattern: 'noon|midnight', read: readNamed },
]

function readTwelveHours(match: FormMatch): Reading | undefined {
  return Number(match.groups['hour']) > 24 ? undefined : readClock(match)
}

/** `19:40`; but not `John 3:16`, `won 21:15`, `2:30 minutes`. */
function readBareClock(match: FormMatch): Reading | undefined {
  const { groups, before, after } = match
  const isExpected = clockBefore.test(before) || dateAfter.test(after) || zoneAfter.test(after)
  const exists = Number(groups['hour']) < 24 && Number(groups['minute']) < 60
  if (/^\s?(?:min|sec|hour\s|m\s|ratio|aspect|odds|split)/i.test(after)) return undefined
  return isExpected || (exists && isClockLike(before)) ? readClock(match) : undefined
}

// After a name (a book's verse), a verb or a noun of sport or proportion a pair of figures is something else.
const isClockLike = (before: string): boolean =>
  before.trim() === '' || /[;:|]\s*$/.test(before) || endsWithDate(before)

/** `5 to 6 p.m.`: what stands behind the second holds for both. */
function readHours({ groups, before }: FormMatch): Reading | undefined {
  const { from = '', fromMinute, fromHalf, glue, part, night } = groups
  // `at ten to three in the morning` is no stretch.
  const isOneTime =
    glue === 'to' && /^\p{L}/u.test(from) && (part ?? night) !== undefined && atOnce.test(before)
  if (isOneTime) return undefined
  if (glue === 'and' && !/between\s$/i.test(before)) return undefined
  const half = groups['half'] ?? part ?? night
  const until = clockOf({ ...groups, half })
  const start = clockOf({ hour: from, minute: fromMinute, half: fromHalf ?? half })
  const isAcrossNoon = fromHalf === undefined && night === undefined && start.hour! > until.hour!
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
