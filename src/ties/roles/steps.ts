import type { Holder, RoleFact } from '../../facts/fact.ts'
import type { NameMention } from '../../mentions/mention.ts'
import { present } from '../../text/present.ts'
import { keysOf } from '../../text/word.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { isInForce, type Scope } from '../scope.ts'
import { bodies } from './bodies.ts'
import type { Handover } from './handover.ts'
import { holdersNamed } from './holders.ts'
import { isNear } from './tenure.ts'

/** One who took an office up, and who had it before. */
export interface Step {
  readonly fact: RoleFact
  readonly since: Day
  readonly next: Holder
  readonly before?: Holder
}

export const officesOf = ({ fact: { name } }: NameMention, { roles }: Scope): readonly RoleFact[] => [
  ...new Set(roles.offices.get(name)),
]

export const isOf = (holder: Holder | undefined, person: NameMention | undefined): boolean =>
  holder !== undefined && person !== undefined && holdersNamed([holder], person.fact.name).length > 0

/** Who took up the offices of somebody, and who had them before. */
export const stepsOf = (person: NameMention | undefined, scope: Scope): Step[] =>
  (person ? officesOf(person, scope) : []).filter(fact => isInForce(fact, scope)).flatMap(stepsIn)

export const stepsIn = (fact: RoleFact): Step[] =>
  fact.holders.flatMap(next => {
    const { since } = next
    if (since === undefined) return []
    const before = fact.holders.find(({ until }) => until !== undefined && isRightBefore(until, since))
    return [{ fact, since, next, ...present({ before }) }]
  })

// An office may be vacant for a while.
const longestVacancy = 366

const isRightBefore = (until: Day, since: Day): boolean =>
  until <= since && dayNumber(since) - dayNumber(until) <= longestVacancy

// Over a weekend nobody stands in.
const longestPause = 3

/** A step, but one after a vacancy for which somebody of no known office may have stood in. */
export function unlessStoodIn(
  step: Step | undefined,
  other: NameMention | undefined,
  scope: Scope,
): Step | undefined {
  const until = step?.before?.until
  const isVacant = until !== undefined && dayNumber(step!.since) - dayNumber(until) > longestPause
  return isVacant && other && officesOf(other, scope).length === 0 ? undefined : step
}

/** The one step of somebody who is known in no other office, or whose office is told. */
export function onlyOne(
  person: NameMention | undefined,
  steps: readonly Step[],
  handover: Handover,
  scope: Scope,
): Step | undefined {
  if (!person) return undefined
  const [step, ...others] = steps.filter(each => isLed(handover, each))
  if (!step || others.length > 0) return undefined
  return officesOf(person, scope).length === 1 || handover.title || isNamed(handover, step.fact)
    ? step
    : undefined
}

export const isOn = ({ since, before }: Step, days: readonly Interval[]): boolean =>
  days.some(day => isNear(since, day) || (before?.until !== undefined && isNear(before.until, day)))

/** Whether a time is a month or a season, and that of a day but for the year; for long that of nobody else who is known. */
export function isSlipOf(day: Day, { low, high }: Interval, other?: Holder): boolean {
  const years = Math.round((dayNumber(day) - low) / year)
  const shift = years * year
  return (
    high - low <= longestSeason &&
    Math.abs(years) <= (other ? longestTenure : longestSlip) &&
    low + shift - 1 <= dayNumber(day) &&
    dayNumber(day) < high + shift + 1
  )
}

const year = 365.25
// `early 2026`
const longestSeason = 160
// Whoever is chosen anew every few years was so in the same month.
const longestSlip = 3
const longestTenure = 12

/** Whether what is led is what the office is of: the company, or what its title names. */
export const isLed = (handover: Handover, { fact }: Pick<Step, 'fact'>): boolean =>
  handover.led?.every(key => bodies.has(key)) || isNamed(handover, fact) || handover.led === undefined

/** Whether what is led is named by words of a title, and is not any `union`. */
export const isNamed = ({ led }: Pick<Handover, 'led'>, { title, aka }: RoleFact): boolean => {
  const own = [title, ...aka].flatMap(keysOf)
  return led?.some(key => !bodies.has(key)) === true && led.every(key => own.includes(key))
}
