import type { RoleFact } from '../../facts/fact.ts'
import { isTitle } from '../../mentions/names/words.ts'
import { keysOf, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Day, dayOf, yearOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { textBefore } from '../antecedent.ts'
import type { Scope } from '../scope.ts'
import type { Handover } from './handover.ts'
import { isNamed, isOn, isSlipOf, type Step } from './steps.ts'

/**
 * Whether a day is that of a step, or that of another year or of another month of its year; any where the office is told, and
 * who had it before, or where it is told of as held now.
 */
export function isMeant(handover: Handover, step: Step, days: readonly Interval[]): boolean {
  const [told, ...others] = days
  if (!told || others.length > 0) return false
  const isTold = handover.title !== undefined || isNamed(handover, step.fact)
  return (
    isOn(step, days) ||
    isSlipOf(step.since, told, step.before) ||
    (isTold && step.before !== undefined) ||
    isHeldNow(handover, step) ||
    (handover.isTaking === true && isOfYear(step.since, told) && isPlain(handover, step.fact))
  )
}

/** `has been in the post since 2013`, `has led the Marsh Union since 2013`: of who has one office, and has it now. */
const isHeldNow = (handover: Handover, { fact, next }: Step): boolean =>
  next.until === undefined &&
  ((handover.isPost === true && isPlain(handover, fact)) ||
    (handover.isStill === true && (isNamed(handover, fact) || isChaired(handover, fact))))

const longestMonth = 31

/** `took charge in May 2028`, of September 2028. */
const isOfYear = (day: Day, { low, high }: Interval): boolean =>
  high - low <= longestMonth && yearOf(dayOf(Math.floor(low))) === yearOf(day)

/** Whether no other office is told of, in which somebody may be: `Ida Holm, a professor, has been in the post since 2013`. */
function isPlain({ sentence, by, verb, told: time, isTaking }: Handover, { title, aka }: RoleFact): boolean {
  const own = [title, ...aka].flatMap(keysOf)
  const { block, start, end } = sentence
  const isPronoun = by !== undefined && pronoun.test(block.text.slice(by.start, by.end))
  // `Ida Holm, a teacher, has been in the post since 2013`
  if (!isTaking && by && /^,\san?\s/.test(block.text.slice(by.end, end))) return false
  const told = words((isPronoun ? textBefore(sentence) : '') + block.text.slice(start, time?.end ?? end))
  // A barrister who took the job over has another one now.
  const isOfJob = isTaking === true && verb.includes(' the ')
  return told.every(({ key }) => own.includes(key) || !(standing.has(key) || (!isOfJob && isTitle(key))))
}

const pronoun = /^s?he$/i

const standing = wordSet('deputy acting interim caretaker temporary assistant former')

const boards = wordSet('board council committee')

/** `has chaired the board since 2013` */
const isChaired = ({ verb, led }: Handover, { title }: RoleFact): boolean =>
  /\schaired\s/.test(verb) && led?.length === 1 && boards.has(led[0]!) && isChair(title)

const isChair = (title: string): boolean =>
  /^chair/i.test(title) && keysOf(title).some(key => boards.has(key))

/** `the Norland board`, where the facts tell of Norland, as `the board`. */
export function withOwnBody(handover: Handover, { roles }: Scope): Handover {
  const { led = [], verb } = handover
  const [last = '', ...house] = led.toReversed()
  if (house.length === 0 || !/\schaired\s/.test(verb) || !boards.has(last)) return handover
  const known = roles.facts.flatMap(({ title }) => keysOf(title))
  return house.every(key => known.includes(key)) ? { ...handover, led: [last] } : handover
}
