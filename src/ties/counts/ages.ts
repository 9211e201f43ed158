import type { NameFact } from '../../facts/fact.ts'
import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { type Day, dayNumber, dayOf } from '../../value/day.ts'
import { isOfFamily, type LifeEvent, lifeEvents } from '../dates/life-events.ts'
import type { Meant } from '../pronouns.ts'
import type { AgeTie } from '../tie.ts'
import { type Age, type AgeContext, readAges } from './age-readings.ts'

/**
 * Holds the ages a sentence gives known people against the day they were born, on the article's day or the day they
 * died: `the 52-year-old Name`, `Name, 52,`, `Name, aged 52`, `Name's 50th birthday`, `Name died aged 92`. Silent where
 * the day is unknown, and where the sentence tells of a year that the age may be of.
 */
export function tieAges(
  sentence: Sentence,
  { meant, ...context }: AgeContext & { readonly meant?: Meant },
  published: Day | undefined,
): AgeTie[] {
  const people = meant ? [meant.mention, ...context.people] : context.people
  if (!people.some(({ fact }) => fact.born !== undefined)) return []
  const deaths = deathsIn(sentence, people)
  // `Roe died on Tuesday. He was 90.`
  const told = meant?.before[0]?.sentence
  const [before] = told ? deathsIn(told, meant.before) : []
  return readAges(sentence, { ...context, people }, deaths)
    .filter(({ bearer }) => !isOfFamily(bearer))
    .map(age => (before && age.isPast && age.bearer === meant?.mention ? { ...age, death: before } : age))
    .flatMap(age => judgeAge(sentence, age, { ...context, published }))
}

const deathsIn = (sentence: Sentence, people: readonly NameMention[]): LifeEvent[] =>
  lifeEvents(sentence, people).filter(({ what }) => what === 'died')

function judgeAge(
  sentence: Sentence,
  age: Age,
  { times, published }: { readonly times: readonly TimeMention[]; readonly published: Day | undefined },
): AgeTie[] {
  const { years, start, end, death } = age
  const { fact } = age.bearer
  const day = dayOfAge(fact, age, published)
  if (!fact.born || day === undefined) return []
  const expected = fullYears(fact.born, day)
  // What was written the day before the birthday is still right on it; a birthday may be the next one.
  const also = age.nth ? expected + 1 : fullYears(fact.born, dayOf(dayNumber(day) - 2))
  const isRight = years === expected || years === also
  const isFar = age.isBracketed && Math.abs(years - expected) > nearest
  if (!isRight && (isFar || isEarlier(age, expected, day) || isOfYear(age, times))) return []
  const died = death && fact.died !== undefined ? { died: fact.died } : {}
  return [
    { sentence, fact, start, end, years, expected, ...died, outcome: isRight ? 'supported' : 'contradicted' },
  ]
}

// What stands in brackets may be anything; an age there that is out of date, or a slip, is no farther off.
const nearest = 5

/** The day an age is reckoned at: nobody grows older after death. */
const dayOfAge = ({ died }: NameFact, { death }: Age, published: Day | undefined): Day | undefined =>
  died !== undefined && (death || published === undefined || died < published) ? died : published

/** Whole years between two days. */
function fullYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(4) < from.slice(4) ? years - 1 : years
}

/** Whether an age may be one of earlier days: that of someone dead, or of one who died on a day that is not known. */
function isEarlier({ years, bearer: { fact }, death, isPast }: Age, expected: number, day: Day): boolean {
  if (years > expected) return false
  const isOfDeath = death !== undefined && (fact.died !== undefined || death.isNews)
  return !isOfDeath && (isPast === true || death !== undefined || fact.died === day)
}

/** Whether the sentence tells of a year in which someone was as old: `In 1990 Name, 20, left`. */
const isOfYear = ({ years, bearer: { fact }, death }: Age, times: readonly TimeMention[]): boolean =>
  death === undefined &&
  times.some(({ value: { fields } }) => {
    const since = (fields.year ?? Number.NaN) - Number(fact.born?.slice(0, 4))
    return since === years || since === years + 1
  })
