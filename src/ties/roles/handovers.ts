import type { Holder, RoleFact } from '../../facts/fact.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { present } from '../../text/present.ts'
import type { Span } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Day, dayNumber, dayOf, yearOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import { holdersNamed } from './holders.ts'
import { type Handover, readHandovers } from './read-handovers.ts'
import { isNear } from './tenure.ts'
import { daysOf } from './terms.ts'
import type { Beside } from './titles.ts'

/**
 * Ties what a sentence tells, without a title, of who took an office from whom and when. Nothing is held against one who may
 * speak of another office: who took over from whom is wrong only beside one of whom the facts know who came before or next
 * in their only office, and on no other day; a day alone only if it is the right one but for the year.
 */
export const tieHandovers = (sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] =>
  scope.roles.offices.size === 0
    ? []
    : readHandovers(sentence, beside).flatMap(handover => judge(handover, scope) ?? [])

/** One who took an office up, and who had it before. */
interface Step {
  readonly fact: RoleFact
  readonly since: Day
  readonly next: Holder
  readonly before?: Holder
}

function judge(handover: Handover, scope: Scope): RoleTie | undefined {
  const { by, from, told } = handover
  const taken = stepsOf(by, scope).filter(({ next }) => isOf(next, by))
  const left = stepsOf(from, scope).filter(({ before }) => isOf(before, from))
  const days = told ? daysOf(told.value.fields, scope.published) : []
  const shared = taken.find(({ next }) => left.some(step => step.next === next))
  if (shared) return judgeDay(handover, shared, days)
  const own = onlyOne(by, taken, scope)
  const others = onlyOne(from, left, scope)
  if (!by || !from) {
    const step = own ?? others
    return step && isLed(handover, step) && isMeant(step, days) ? judgeDay(handover, step, days) : undefined
  }
  if (own?.before && (days.length === 0 || isOn(own, days)))
    return { ...tieOf(handover, own), ...placeOf(from), expected: [own.before.name], outcome: 'contradicted' }
  return others && isOn(others, days)
    ? { ...tieOf(handover, others), ...placeOf(by), expected: [others.next.name], outcome: 'contradicted' }
    : undefined
}

const officesOf = ({ fact: { name } }: NameMention, { roles }: Scope): readonly RoleFact[] => [
  ...new Set(roles.offices.get(name)),
]

const isOf = (holder: Holder | undefined, person: NameMention | undefined): boolean =>
  holder !== undefined && person !== undefined && holdersNamed([holder], person.fact.name).length > 0

/** Who took up the offices of somebody, and who had them before. */
const stepsOf = (person: NameMention | undefined, scope: Scope): Step[] =>
  (person ? officesOf(person, scope) : [])
    .filter(fact => isInForce(fact, scope))
    .flatMap(fact =>
      fact.holders.flatMap(next => {
        const { since } = next
        if (since === undefined) return []
        const before = fact.holders.find(({ until }) => until !== undefined && isRightBefore(until, since))
        return [{ fact, since, next, ...present({ before }) }]
      }),
    )

// An office may be vacant for a while.
const longestVacancy = 366

const isRightBefore = (until: Day, since: Day): boolean =>
  until <= since && dayNumber(since) - dayNumber(until) <= longestVacancy

/** The one step of somebody who is known in no other office. */
const onlyOne = (person: NameMention | undefined, steps: readonly Step[], scope: Scope): Step | undefined =>
  person && steps.length === 1 && officesOf(person, scope).length === 1 ? steps[0] : undefined

const isOn = ({ since, before }: Step, days: readonly Interval[]): boolean =>
  days.some(day => isNear(since, day) || (before?.until !== undefined && isNear(before.until, day)))

// `April 2024` for that of 2027; whoever is chosen anew every few years was so in the same month.
const longestSlip = 3

/** Whether a day is that of a step, or that of another year. */
function isMeant(step: Step, days: readonly Interval[]): boolean {
  const [told, ...others] = days
  if (!told || others.length > 0) return false
  const day = dayOf(Math.floor(told.low))
  const isMonth = dayOf(Math.ceil(told.high) - 1).slice(0, 7) === day.slice(0, 7)
  const isSame = isMonth && day.slice(5, 7) === step.since.slice(5, 7)
  return isOn(step, days) || (isSame && Math.abs(yearOf(day) - yearOf(step.since)) <= longestSlip)
}

/** Whether what is led is what the office is of: the company, or what its title names. */
const isLed = ({ led }: Handover, { fact: { title, aka } }: Step): boolean =>
  led === undefined || bodies.has(led) || [title, ...aka].flatMap(keysOf).includes(led)

const bodies = wordSet(
  'company firm group business corporation agency bank lender insurer union party ministry department institute council ' +
    'university college school museum theatre hospital charity trust board authority service office organisation organization ' +
    'association federation league airline railway carrier operator newspaper observatory',
)

function judgeDay(handover: Handover, step: Step, days: readonly Interval[]): RoleTie {
  const isWrong = days.length === 1 && !isOn(step, days)
  const place = handover.told ?? handover.from ?? handover.by!
  const outcome = isWrong ? 'contradicted' : 'supported'
  return {
    ...tieOf(handover, step),
    ...placeOf(place),
    expected: [`since ${step.since}`],
    isTerm: true,
    outcome,
  }
}

const tieOf = (
  { sentence, verb }: Handover,
  { fact }: Step,
): Pick<RoleTie, 'sentence' | 'fact' | 'title'> => ({
  sentence,
  fact,
  title: verb,
})

const placeOf = ({ start, end }: Span): Span => ({ start, end })
