import { flat, flatLetters } from '../../text/flat.ts'
import { clockOf } from './fields.ts'
import type { FormMatch, Reading } from './form.ts'
import { monthBegins, weekdayPattern } from './words.ts'

/** `a.m.`, `PM`, and with the spaces that some put into it. */
export const halfPattern = `[ap](?:\\s?\\.\\s?m(?:\\s?\\.)?|m)(?![${flatLetters}])`

/** `in the morning`, `at night`: the half of the day in words, as the groups `part` and `night`. */
export const inTheHalfPattern = '\\s(?:in\\sthe\\s(?<part>morning|afternoon|evening)|at\\s(?<night>night))'

/** What a time of day follows, so that figures or words without more are one. */
export const clockBefore =
  /(?:^|[\s(])(?:at|by|until|till|from|before|after|around|about|between|since|approximately|exactly)\s$|(?:\d|m\.?|noon|midnight)\s(?:to|and)\s$/i

/** What one time of day follows, and no stretch of hours. */
export const atOnce = /(?:^|[\s(])at\s(?:about\s|around\s)?$/i

const weekdayOrMonthDay =
  `${weekdayPattern}|tomorrow|yesterday|today|tonight|week\\s\\d+|[12]\\d{3}|second|` +
  `(?:${monthBegins.source})[${flatLetters}]*\\.?\\s\\d{1,2}(?:st|nd|rd|th)?`

const dateBefore = new RegExp(`(?:${weekdayOrMonthDay})(?:,|\\sat)?\\s$`, 'i')

/** Whether a date stands right before, at the end of a text. */
export const endsWithDate = (before: string): boolean => dateBefore.test(flat(before))

/** A day right behind. */
export const dateAfter = new RegExp(`^,?\\s(?:on\\s)?(?:${weekdayPattern}|yesterday|today|tomorrow)`, 'i')

/** What says where the clock stands that shows a time. */
export const zoneAfter = /^\s(?:GMT|UTC|[BEI]ST|CES?T|EES?T|E[DS]T|[CMP][DS]T|MSK|ET|local\stime)\b/

/** A time of day from the groups `hour`, `minute`, `second`, and `half`, `part` or `night`. */
export function readClock({ groups }: FormMatch): Reading {
  return { fields: clockOf({ ...groups, half: groups['half'] ?? groups['part'] ?? groups['night'] }) }
}
