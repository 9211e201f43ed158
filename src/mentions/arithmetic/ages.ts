import { daysFromCivil } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { TimeFields } from '../../value/time/time.ts'
import { about, quantityOf, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Found, findIn, pattern, type Skeleton } from './skeleton.ts'

const age =
  '(?:,? aged?|,? at(?: the)? age(?: of)?|,? at(?= ))(?: of)? {hedge}(?<age>{number}|{duration})(?=[,.;:)]|$| (?:in|and|after|from|on)\\b)'
const own = "(?:[ ,]+(?!her\\b|his\\b|their\\b|whose\\b|born\\b)[\\p{L}’']+){0,5}?"

const ages = [
  // `born on 7 November 1867 …, died on 4 July 1934 aged 66`
  `\\bborn${own} (?<from>{date})${own},?(?: and)?${own} (?:died|passed away)${own} (?<to>{date})${own}${age}`,
  // `(1867–1934), who lived to 66`
  `\\((?<range>{dates})\\),? (?:who )?(?:died|lived|passed away)(?:{0..4})(?: to(?: be)?| aged?| at(?: the age of)?| at age) {hedge}(?<age>{number}|{duration})(?=[,.;:)]|$| (?:in|and|after)\\b)`,
].map(pattern)

/** Ages at death beside the dates of birth and death. */
export const agesAtDeath = (skeleton: Skeleton): Reckoning[] =>
  /\b(?:born|died|lived|passed)\b/.test(skeleton.text)
    ? ages.flatMap(each => findIn(skeleton, each)).flatMap(judge)
    : []

function judge({ figures }: Found): Reckoning[] {
  const given = figures['age']!
  const { amount, vague, unit, text } = quantityOf(given)
  const ends = endsOf(figures)
  if (!ends || vague || !Number.isInteger(amount) || (unit !== '' && unit !== 'year') || /-/.test(text))
    return []
  const { low, high } = agesBetween(...ends)
  return [
    about(given, {
      agrees: amount >= low && amount <= high,
      expected: low === high ? String(low) : `${low} or ${high}`,
      reason: (figures['range'] ? [figures['range']] : [figures['from']!, figures['to']!])
        .map(textOf)
        .join(' to '),
    }),
  ]
}

function endsOf({ from, to, range }: Found['figures']): [TimeFields, TimeFields] | undefined {
  const [first, last] = range ? [range, range] : [from, to]
  if (first?.value.kind !== 'time' || last?.value.kind !== 'time' || first.value.vague || last.value.vague)
    return undefined
  const ends = [first.value.fields, range ? first.value.until : last.value.fields] as const
  if (ends.some(end => end?.year === undefined || end.years !== undefined || end.swappable)) return undefined
  return [ends[0], ends[1]!]
}

// Dates of both calendars stand side by side in lives of the past: they are thirteen days apart at most.
const calendars = 13

/** The whole years that may have been lived between two dates that may lack month and day. */
function agesBetween(from: TimeFields, to: TimeFields): Interval {
  const years = to.year! - from.year!
  if (from.month === undefined || to.month === undefined || from.day === undefined || to.day === undefined)
    return { low: years - 1, high: years }
  const birthday = daysFromCivil(to.year!, from.month, from.day)
  const death = daysFromCivil(to.year!, to.month, to.day)
  const isNear = to.year! <= 1923 && Math.abs(death - birthday) <= calendars
  if (isNear) return { low: years - 1, high: years }
  const lived = death < birthday ? years - 1 : years
  return { low: lived, high: lived }
}
