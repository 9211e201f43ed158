import { atOnce, clockBefore, inTheHalfPattern, readClock } from './clock.ts'
import { hourOf } from './fields.ts'
import type { Form, FormMatch, Reading } from './form.ts'
import { hourPattern, minutesPattern, smallNumber, starts } from './words.ts'

const hour = `(?<hour>\\d{1,2}|${hourPattern})`
const hourStarts = ['9', '99', ...starts.hour]
const oclock = "\\so['’]?clock"
const minutes = `(?<minute>(?:a\\s)?(?:half|quarter)|\\d{1,2}|${minutesPattern})(?:\\smin(?:ute)?s?)?`

/** Times of day as they are spoken. */
export const spokenForms: readonly Form[] = [
  {
    near: /clock/,
    starts: hourStarts,
    pattern: `${hour}(?::(?<minute>\\d\\d))?${oclock}(?:${inTheHalfPattern})?`,
    read: readClock,
  },
  {
    near: /in\sthe|night/,
    starts: hourStarts,
    pattern: `${hour}(?:[:.](?<minute>\\d\\d))?${inTheHalfPattern}`,
    read: readHourInHalf,
  },
  {
    starts: ['morning', 'afternoon', 'evening'],
    pattern: `(?<part>morning|afternoon|evening)\\sat\\s${hour}`,
    read: readHourOfPart,
  },
  {
    near: new RegExp(`\\s(?:past|to)\\s(?:\\d|${hourPattern})`),
    starts: ['a', 'half', 'quarter', '9', '99', ...starts.minutes],
    pattern: `${minutes}\\s(?<side>past|to)\\s${hour}(?:${oclock})?(?:${inTheHalfPattern})?`,
    read: readPast,
  },
  {
    starts: starts.hour,
    pattern: `(?<hour>${hourPattern})\\s(?<minute>${minutesPattern})(?:\\sminutes)?`,
    read: readPair,
  },
]

/** `seven in the morning`, `2.50 at night`: after a preposition, since `killed two in the evening` counts. */
function readHourInHalf(match: FormMatch): Reading | undefined {
  return clockBefore.test(match.before) || match.text.includes(':') ? readClock(match) : undefined
}

/** `in the evening at 7`, before a pause or another time: `in the evening at two schools` counts. */
function readHourOfPart(match: FormMatch): Reading | undefined {
  return /^\s*(?:[.,;)!?]|$)|^\s(?:on|and|to|until)\s/.test(match.after) ? readClock(match) : undefined
}

const shares: Readonly<Record<string, number>> = { half: 30, quarter: 15 }

/** `half past five`, `quarter to nine`, `at ten to three in the morning`; `ten to four` alone may be odds. */
function readPast({ groups, text, before }: FormMatch): Reading | undefined {
  const { minute = '', hour = '', part, night } = groups
  const word = minute.replace(/^a\s/, '')
  const past = groups['side'] === 'past'
  const number = shares[word] ?? smallNumber(word)
  const isNamed = shares[word] !== undefined || /clock|min/i.test(text)
  const isOfHalf = part !== undefined || night !== undefined
  const isSure =
    isNamed || (past && (isOfHalf || clockBefore.test(before))) || (isOfHalf && atOnce.test(before))
  if (!isSure || number < 1 || number > 59 || smallNumber(hour) > 12) return undefined
  const fields = hourOf(hour, part ?? night)
  return {
    fields: past ? { ...fields, minute: number } : { ...fields, hour: fields.hour! - 1, minute: 60 - number },
  }
}

/** `at seven thirty`: after a preposition and before a pause, since `by seven thirty men` counts. */
function readPair(match: FormMatch): Reading | undefined {
  const isClosed = /^\s*(?:[.,;:)!?]|$)|^\s(?:on|to|until)\s/.test(match.after)
  const isTime = smallNumber(match.groups['minute'] ?? '') >= 10 && clockBefore.test(match.before)
  const isEnd = /\sto\s$/i.test(match.before)
  return isClosed && (isTime || isEnd) ? readClock(match) : undefined
}
