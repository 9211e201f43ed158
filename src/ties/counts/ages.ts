import type { NameFact } from '../../facts/fact.ts'
import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { type Day, dayNumber, dayOf, yearOf } from '../../value/day.ts'
import { isOfFamily, type LifeEvent, lifeEvents } from '../dates/life-events.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { Meant } from '../somebody.ts'
import type { AgeTie } from '../tie.ts'
import { type Age, type AgeContext, readAges } from './age-readings.ts'

interface AgeOfMeant extends AgeContext {
  readonly meant?: Meant
  /** `Berg was held in 2022. The 53-year-old had a guitar.` */
  readonly timesBefore: readonly TimeMention[]
  /** What heads the entry of a chronicle that the sentence stands in. */
  readonly entry?: TimeMention
}

/**
 * Holds the ages a sentence gives known people against the day they were born, on the article's day or the day they
 * died: `the 52-year-old Name`, `Name, 52,`, `Name, aged 52`, `Name's 50th birthday`, `Name died aged 92`. Silent where
 * the day is unknown, and where the sentence tells of a year that the age may be of.
 */
export function tieAges(
  sentence: Sentence,
  { meant, timesBefore, entry, ...context }: AgeOfMeant,
  scope: Scope,
): AgeTie[] {
  const people = (meant ? [meant.mention, ...context.people] : context.people).toSorted(
    (a, b) => a.start - b.start,
  )
  if (!people.some(({ fact }) => fact.born !== undefined || scope.ages.has(fact))) return []
  const deaths = deathsIn(sentence, people)
  // `Roe died on Tuesday. He was 90.`
  const told = meant?.before[0]?.sentence
  const [before] = told ? deathsIn(told, meant.before) : []
  return readAges(sentence, { ...context, people }, deaths)
    .filter(({ bearer }) => !isOfFamily(bearer))
    .map(age => (before && age.isPast && age.bearer === meant?.mention ? { ...age, death: before } : age))
    .flatMap(age => {
      const before = age.bearer === meant?.mention ? timesBefore : []
      const times = [...context.times, ...before, ...(entry ? [entry] : [])]
      return judgeAge(sentence, age, { times, scope })
    })
}

const deathsIn = (sentence: Sentence, people: readonly NameMention[]): LifeEvent[] =>
  lifeEvents(sentence, people).filter(({ what }) => what === 'died')

function judgeAge(
  sentence: Sentence,
  age: Age,
  { times, scope }: { readonly times: readonly TimeMention[]; readonly scope: Scope },
): AgeTie[] {
  const { years, start, end, death, bearer } = age
  const known = expectedAge(age, scope)
  if (!known) return []
  const { fact, expected, also, day } = known
  const isRight = years === expected || years === also
  const isFar = age.isUnsure && Math.abs(years - expected) > nearest && !isSlip(years, expected)
  if (!isRight && (isFar || isEarlier(age, expected, day) || isOfYear(age, known, times))) return []
  const died = death && bearer.fact.died !== undefined ? { died: bearer.fact.died } : {}
  return [
    { sentence, fact, start, end, years, expected, ...died, outcome: isRight ? 'supported' : 'contradicted' },
  ]
}

/** How old someone is, by which fact; `also` is right as well. */
interface KnownAge extends Pick<AgeTie, 'fact' | 'expected'> {
  readonly also: number
  /** The day it is reckoned at, if that is known. */
  readonly day?: Day
  /** The first and the last year that the birth may have been in. */
  readonly bornIn?: readonly [number, number]
}

function expectedAge(age: Age, scope: Scope): KnownAge | undefined {
  const person = age.bearer.fact
  const day = dayOfAge(person, age, scope.published)
  if (person.born !== undefined) return day === undefined ? undefined : ageOn(day, person.born, age)
  const told = scope.ages.get(person)
  if (!told?.value || !isInForce(told, scope)) return undefined
  const expected = told.value.amount
  const own = { fact: told, expected, also: age.nth ? expected + 1 : expected }
  if (day === undefined) return own
  const year = yearOf(day) - expected
  return { ...own, day, bornIn: [year - 1, year] }
}

function ageOn(day: Day, born: Day, { nth, bearer: { fact } }: Age): KnownAge {
  const expected = fullYears(born, day)
  // What was written the day before the birthday is still right on it; a birthday may be the next one.
  const also = nth ? expected + 1 : fullYears(born, dayOf(dayNumber(day) - 2))
  return { fact, expected, also, day, bornIn: [yearOf(born), yearOf(born)] }
}

// What stands in brackets may be anything; an age that is out of date, or a slip, is no farther off.
const nearest = 5

/** `93` for `39`: with one digit alone that is another, it is too often somebody else's. */
const isSlip = (told: number, known: number): boolean =>
  [...String(told)].reverse().join('') === String(known)

/** The day an age is reckoned at: nobody grows older after death. */
const dayOfAge = ({ died }: NameFact, { death }: Age, published: Day | undefined): Day | undefined =>
  died !== undefined && (death || published === undefined || died < published) ? died : published

/** Whole years between two days. */
function fullYears(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from)
  return to.slice(4) < from.slice(4) ? years - 1 : years
}

/** Whether an age may be one of earlier days: that of someone dead, or of one who died on a day that is not known. */
function isEarlier({ years, bearer: { fact }, death, isPast }: Age, expected: number, day?: Day): boolean {
  if (years > expected) return false
  const isOfDeath = death !== undefined && (fact.died !== undefined || death.isNews)
  return !isOfDeath && (isPast === true || death !== undefined || (day !== undefined && fact.died === day))
}

/** Whether the sentence tells of a year in which someone was, or may have been, as old: `In 1990 Name, 20, left`. */
const isOfYear = ({ years, death }: Age, { bornIn }: KnownAge, times: readonly TimeMention[]): boolean =>
  death === undefined &&
  times.some(({ value: { fields, until } }) => {
    if (fields.year === undefined) return false
    const last = until?.year ?? fields.year
    return !bornIn || (fields.year - bornIn[1] - 1 <= years && years <= last - bornIn[0])
  })
