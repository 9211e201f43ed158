import { dayNumber, dayOf } from '../day.ts'
import { covers, type Interval, meets } from '../interval.ts'
import type { Outcome } from '../value.ts'
import { isBareDay } from './bare-days.ts'
import { intervalsOf } from './interval.ts'
import { type Anchor, isClockOnly, isRelative, type Time } from './time.ts'

/** How many days from the article a weekday or `yesterday` may speak of: a week, and a week for `last` and `next`. */
const fortnight = 14

/** And so many a day of the month. */
const mostDays = 31

/**
 * How a claimed time stands to a fact's. Supported where a reading of the claim covers the fact (or is one day of a fact
 * that lasts several), contradicted where none meets it, unsupported where they only meet: the claim says more.
 * `undefined` where they cannot be compared: one of them cannot be resolved, a time of day is held against a fact
 * that has none, a weekday speaks of the days around the article and the fact lies elsewhere, or `yesterday` is wrong on
 * a day that is only assumed, but not on one beside it.
 */
export function compareTimes(claim: Time, fact: Time, anchor: Anchor): Outcome | undefined {
  const outcome = compareOnDay(claim, fact, anchor)
  // Of which month it is, is not sure.
  const isOpen = isBareDay(claim.fields) && claim.fields.weekday === undefined
  if (isOpen) return outcome === 'supported' ? outcome : undefined
  if (outcome !== 'contradicted' || !isRelative(claim)) return outcome
  return daysBeside(anchor).every(day => compareOnDay(claim, fact, day) === outcome) ? outcome : undefined
}

/** `Today` in a text that may be of the morning after. */
const daysBeside = ({ published, isAssumed, ...anchor }: Anchor): readonly Anchor[] =>
  isAssumed && published !== undefined
    ? [-1, 1].map(days => ({ ...anchor, published: dayOf(dayNumber(published) + days) }))
    : []

function compareOnDay(claim: Time, fact: Time, anchor: Anchor): Outcome | undefined {
  const facts = intervalsOf(fact, anchor)
  const near = hull(facts)
  if (!near || !isComparable(claim, fact, { ...anchor, near })) return undefined
  const claims = nearestOfSide(inPrecisionOf(fact, claim), { ...anchor, near })
  return claims.length === 0
    ? undefined
    : outcomeOf(claims, facts, fact.until !== undefined && claim.until === undefined)
}

/** Whether a time from a day to a day goes on beyond a fact's by one of its ends: `from 16 to 20 July` for 16 to 19 July. */
export function isLongerAtOneEnd(claim: Time, fact: Time, anchor: Anchor): boolean {
  const [known] = intervalsOf(fact, anchor)
  if (!known || !(isOfDays(claim) && isOfDays(fact))) return false
  const around = intervalsOf(claim, { ...anchor, near: known }).filter(each => covers(each, known))
  return around.length > 0 && around.every(({ low, high }) => (low === known.low) !== (high === known.high))
}

const isOfDays = ({ fields, until, vague }: Time): boolean =>
  !vague && [fields, until].every(end => end?.day !== undefined && end.hour === undefined)

/** `Until 18 February`: of the years that it may be of, the one nearest to the fact. Later ones would cover everything. */
function nearestOfSide(claim: Time, anchor: Anchor & { near: Interval }): readonly Interval[] {
  const all = intervalsOf(claim, anchor)
  if (claim.side === undefined || all.length < 2) return all
  const { side: _, ...named } = claim
  const gaps = intervalsOf(named, anchor).map(({ low }) => Math.abs(low - anchor.near.low))
  return all.slice(gaps.indexOf(Math.min(...gaps)), gaps.indexOf(Math.min(...gaps)) + 1)
}

function isComparable(claim: Time, fact: Time, { published, near }: Anchor & { near: Interval }): boolean {
  if (isClockOnly(claim.fields) && fact.fields.hour === undefined) return false
  const { dayOffset, weekday, day, month } = claim.fields
  const isNearby = dayOffset !== undefined || (month === undefined && (weekday ?? day) !== undefined)
  if (!isRelative(claim) || !isNearby) return true
  if (published === undefined) return false
  const today = dayNumber(published)
  const reach = day === undefined ? fortnight : mostDays
  return near.low - today <= reach && today - near.high <= reach
}

/** `Tuesday night` says no more than `Tuesday` where the fact knows no time of day. */
function inPrecisionOf(fact: Time, claim: Time): Time {
  if (fact.fields.hour !== undefined || claim.fields.hour !== undefined) return claim
  const { daypart: _, ...fields } = claim.fields
  return { ...claim, fields }
}

/** `anyDay`: an event of several days was on each of them, so that to meet it is enough. */
function outcomeOf(claims: readonly Interval[], facts: readonly Interval[], anyDay: boolean): Outcome {
  const some = (relation: typeof covers): boolean =>
    claims.some(claim => facts.some(fact => relation(claim, fact)))
  if (some(covers)) return 'supported'
  if (!some(meets)) return 'contradicted'
  return anyDay ? 'supported' : 'unsupported'
}

function hull(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  }
}
