import type { FormMatch } from './form.ts'
import type { Part, TimeFields } from './time.ts'
import { monthOf, ordinalOf, smallNumber } from './words.ts'

type Candidate = { readonly [Key in keyof TimeFields]: TimeFields[Key] | undefined }

/** The fields that have a value; the others are left away, as their type wants it. */
export const fieldsOf = (candidate: Candidate): TimeFields =>
  Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined)) as TimeFields

/** `early`, `late in the`, `the end of`: the part of a stretch that is meant, as the named groups `part` or `edge`. */
export const partPattern =
  '(?:(?<part>early|mid|late)(?:\\s(?:in|on)(?:\\sthe)?)?(?:\\s{1,3}|-)|' +
  '(?<edge>start|beginning|middle|end)\\sof\\s(?:the\\s)?)?'

/** The words it begins with. */
export const partStarts = ['early', 'mid', 'late', 'start', 'beginning', 'middle', 'end']

const edges: Readonly<Record<string, Part>> = {
  start: 'early',
  beginning: 'early',
  middle: 'mid',
  end: 'late',
}

/** What {@link partPattern} found. */
export function partOf({ part, edge }: FormMatch['groups']): Part | undefined {
  if (part !== undefined) return part as Part
  return edge === undefined ? undefined : edges[edge]
}

/** Year, month, day and part from the groups of those names, in words or figures. */
export const calendarOf = (groups: FormMatch['groups']): TimeFields =>
  fieldsOf({
    year: groups['year'] === undefined ? undefined : Number(groups['year']),
    month: groups['month'] === undefined ? undefined : monthNumber(groups['month']),
    day: groups['day'] === undefined ? undefined : ordinalOf(groups['day']),
    part: partOf(groups),
  })

const monthNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : monthOf(text))

/**
 * Month and day from the groups `first` and `second`, whose order is the country's: American, with the other order open
 * where both are possible, and the day first where `mark` is a dot, as it is on the Continent.
 */
export function figuresOf({ first, second, mark }: FormMatch['groups']): TimeFields {
  const [one, two] = [Number(first), Number(second)]
  const dayFirst = two <= 12 && (one > 12 || mark === '.')
  return fieldsOf({
    month: dayFirst ? two : one,
    day: dayFirst ? one : two,
    swappable: (one <= 12 && two <= 12 && one !== two) || undefined,
  })
}

/** Hour, minute and second from the groups `hour`, `minute`, `second` and `half` (`a.m.`, `p.m.`). */
export function clockOf(groups: FormMatch['groups']): TimeFields {
  const { hour = '', minute, second, half } = groups
  return fieldsOf({
    ...hourOf(hour, half),
    minute: minute === undefined ? undefined : smallNumber(minute),
    second: second === undefined ? undefined : Number(second),
  })
}

/**
 * An hour with what says which half of the day it is in; without, an hour up to 12 may be in either, and so may one at night
 * that is not of its evening: `at two at night`. Twelve in the evening is hardly noon.
 */
export function hourOf(hour: string, half: string | undefined): TimeFields {
  const number = smallNumber(hour)
  const isSmall = /^night/i.test(half ?? '') && number < 6
  const isMidnight = /^(?:night|evening)/i.test(half ?? '') && number === 12
  if (half !== undefined && !isSmall && !isMidnight) {
    const late = /^(?:p|afternoon|evening|night)/i.test(half)
    return { hour: number > 12 ? number : (number % 12) + (late ? 12 : 0) }
  }
  return number >= 1 && number <= 12 && !hour.startsWith('0')
    ? { hour: number, twelveHour: true }
    : { hour: number }
}
