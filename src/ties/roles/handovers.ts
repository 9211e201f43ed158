import type { Holder } from '../../facts/fact.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import type { Handover } from './handover.ts'
import { holdersNamed } from './holders.ts'
import { isBegunIn, isLately } from './late-terms.ts'
import { isMeant, withOwnBody } from './meant.ts'
import { readHandovers } from './read-handovers.ts'
import {
  isLed,
  isNamed,
  isOf,
  isOn,
  isSlipOf,
  officesOf,
  onlyOne,
  type Step,
  stepsIn,
  stepsOf,
  unlessStoodIn,
} from './steps.ts'
import { isNear } from './tenure.ts'
import { type Beside, matchTitles, peopleOf } from './titles.ts'
import { daysOf, isOfAnyYear, lateDays } from './told-days.ts'

/**
 * Ties what a sentence tells of who took an office from whom and when. Nothing is held against one who may speak of another
 * office: without its title, who took over from whom is wrong only beside one of whom the facts know who came before or next
 * in their only office, and on no other day; a day alone only if it is the right one but for the year.
 */
export function tieHandovers(sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] {
  if (scope.roles.offices.size === 0) return []
  if (peopleOf(beside).length === 0 && !speaksOfOther(sentence)) return []
  const titles = matchTitles(sentence, scope.roles).filter(({ form: { fact } }) => isInForce(fact, scope))
  return readHandovers(sentence, { ...beside, titles }).flatMap(
    handover => judge(withOwnBody(handover, scope), scope) ?? [],
  )
}

/** `Her predecessor, ...`, of one who is named before. */
const speaksOfOther = ({ block, start, end }: Sentence): boolean =>
  /(?<!\p{L})(?:his|her)\s(?:predecessor|successor),\s/iu.test(block.text.slice(start, end))

function judge(handover: Handover, scope: Scope): RoleTie | undefined {
  const { by, from, told, title } = handover
  const days = told ? daysOf(told.value.fields, scope.published) : []
  if (handover.isEnd) return judgeEnd(handover, days, scope)
  const isTold = ({ fact }: Step): boolean => !title || fact === title.form.fact
  const taken = stepsOf(by, scope).filter(step => isTold(step) && isOf(step.next, by))
  const left = stepsOf(from, scope).filter(step => isTold(step) && isOf(step.before, from))
  const shared = taken.find(({ next }) => left.some(step => step.next === next))
  if (shared) return judgeMonth(handover, shared, scope) ?? judgeDay(handover, shared, days)
  const own = unlessStoodIn(onlyOne(by, taken, handover, scope), from, scope)
  const others = unlessStoodIn(onlyOne(from, left, handover, scope), by, scope)
  if (by && from)
    return (
      judgeTurned(handover, stepsOf(from, scope).filter(isTold)) ?? judgeBoth(handover, { own, others, days })
    )
  const step = own ?? others
  if (step && isMeant(handover, step, days)) return judgeDay(handover, step, days)
  return from ? judgeUnled(handover, from, days, scope) : by && judgeUntaken(handover, by, days, scope)
}

interface Known {
  readonly own: Step | undefined
  readonly others: Step | undefined
  readonly days: readonly Interval[]
}

/** One of two who are said to have come before and next, where it is known who did. */
function judgeBoth(handover: Handover, { own, others, days }: Known): RoleTie | undefined {
  const { by, from, title, verb, isOfUnknown } = handover
  if (others && (verb === 'successor' || title || isOn(others, days)))
    return isSpelledOtherwise(by, others.next) ? undefined : wrong(handover, others, [by!, others.next])
  // A stranger may have come before in any other office.
  const isSure = !isOfUnknown || (verb === 'predecessor' && own?.next.until === undefined)
  return own?.before &&
    (title || (isSure && days.length === 0) || isOn(own, days)) &&
    !isSpelledOtherwise(from, own.before)
    ? wrong(handover, own, [from!, own.before])
    : undefined
}

/** `Vic Berg` for `Viktor Berg`: a name in other words, or misspelled. */
const isSpelledOtherwise = (person: NameMention | undefined, { name }: Holder): boolean =>
  person !== undefined && keysOf(person.fact.name).at(-1) === keysOf(name).at(-1)

const wrong = (
  handover: Handover,
  step: Pick<Step, 'fact'>,
  [told, right]: readonly [NameMention, Holder],
): RoleTie => ({
  ...tieOf(handover, step),
  ...placeOf(told),
  expected: [right.name],
  outcome: 'contradicted',
})

/** `Strand's successor, Vik`, of him who came before. */
function judgeTurned(handover: Handover, steps: readonly Step[]): RoleTie | undefined {
  const { by, from, told, title, led, verb } = handover
  // At the wheel, anyone takes over from anyone.
  if (!(told || title || led || /^(?:predecessor|successor)$/.test(verb))) return undefined
  const step = steps.find(({ next, before }) => isOf(next, from) && isOf(before, by))
  return (
    step && {
      ...tieOf(handover, step),
      ...placeOf(from!),
      expected: [`${step.before!.name} before ${step.next.name}`],
      isTerm: true,
      outcome: 'contradicted',
    }
  )
}

/** `in April 2027, when she took over from Ada Lund`, who left none then, on the very day on which one was handed on. */
function judgeUnled(
  handover: Handover,
  from: NameMention,
  days: readonly Interval[],
  scope: Scope,
): RoleTie | undefined {
  const step = onlyOn(handover, from, days, scope)
  return step?.before && !isOf(step.before, from) ? wrong(handover, step, [from, step.before]) : undefined
}

/** `Ada Lund, who has led the company since April 2027`, as somebody else has. */
function judgeUntaken(
  handover: Handover,
  by: NameMention,
  days: readonly Interval[],
  scope: Scope,
): RoleTie | undefined {
  const step = onlyOn(handover, by, days, scope)
  return step && handover.led && !isOf(step.next, by)
    ? wrong(handover, step, [by, step.next])
    : judgeReplaced(handover, by, scope)
}

/** `Bo Finch, who has been in charge since May`, when he made way for another. */
function judgeReplaced(handover: Handover, by: NameMention, scope: Scope): RoleTie | undefined {
  const { verb, told, led } = handover
  const day = told && lateDays(told.value.fields, scope.published)
  const [office, ...others] = officesOf(by, scope)
  if (!/^has\s/.test(verb) || led || !day || !office || others.length > 0 || !isInForce(office, scope))
    return undefined
  const step = stepsIn(office).find(({ since, before }) => isOf(before, by) && isVeryDay(since, day))
  return step && { ...wrong(handover, step, [by, step.next]), hasHeld: true }
}

/** The one office that was taken up in the month that is told of somebody who is known in some office. */
function onlyOn(
  handover: Handover,
  person: NameMention,
  days: readonly Interval[],
  scope: Scope,
): Step | undefined {
  const [day, ...others] = days
  // `will succeed her in September`
  if (!day || others.length > 0 || day.high - day.low > longestMonth) return undefined
  if (officesOf(person, scope).length === 0) return undefined
  const facts = handover.title ? [handover.title.form.fact] : scope.roles.facts
  const [step, ...more] = facts
    .filter(fact => isInForce(fact, scope))
    .flatMap(stepsIn)
    .filter(each => isLed(handover, each) && isVeryDay(each.since, day))
  return more.length === 0 ? step : undefined
}

const isVeryDay = (day: Day, { low, high }: Interval): boolean =>
  low - 1 <= dayNumber(day) && dayNumber(day) <= high

const longestMonth = 31

/** `Vik led the company until March 2024` */
function judgeEnd(handover: Handover, days: readonly Interval[], scope: Scope): RoleTie | undefined {
  const { by, told } = handover
  const [day, ...others] = days
  const held = (by ? officesOf(by, scope) : [])
    .filter(fact => isInForce(fact, scope) && isLed(handover, { fact }))
    .flatMap(fact => holdersNamed(fact.holders, by!.fact.name).map(holder => ({ fact, ...holder })))
  const [own, ...more] = held
  if (!day || others.length > 0 || own?.until === undefined || more.length > 0 || !told) return undefined
  const { fact, until } = own
  const isRight = isNear(until, day)
  if (!isRight && !isSlipOf(until, day) && !isNamed(handover, fact)) return undefined
  const outcome = isRight ? 'supported' : 'contradicted'
  return {
    ...tieOf(handover, { fact }),
    ...placeOf(told),
    expected: [`until ${until}`],
    isTerm: true,
    outcome,
  }
}

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

/** `took over in April from Vik`, which was in May of the same year. */
function judgeMonth(handover: Handover, step: Step, { published }: Scope): RoleTie | undefined {
  const { told, verb } = handover
  const day = told && isOfAnyYear(told.value.fields) && lateDays(told.value.fields, published)
  if (!day || !verb.startsWith('took') || !isLately(step.since, published)) return undefined
  const { since, before } = step
  const isThen = isBegunIn(since, day, 0) || (before?.until !== undefined && isVeryDay(before.until, day))
  const outcome = isThen ? 'supported' : 'contradicted'
  return { ...judgeDay(handover, step, [day]), outcome }
}

const tieOf = (
  { sentence, verb }: Handover,
  { fact }: Pick<Step, 'fact'>,
): Pick<RoleTie, 'sentence' | 'fact' | 'title'> => ({
  sentence,
  fact,
  title: verb,
})

const placeOf = ({ start, end }: Span): Span => ({ start, end })
