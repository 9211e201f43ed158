import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import { compareQuantities } from '../../value/quantity/compare.ts'
import { digitsOfSlip } from '../../value/quantity/slip.ts'
import type { Outcome, Quantity } from '../../value/value.ts'
import type { Refusal } from '../refusal.ts'
import type { CountTie } from '../tie.ts'
import { bound, isLimit, isWithinLimit } from './limit.ts'

/** How a number stands to what a fact gives on the article's day, or why the two cannot be compared. */
export function judgeCount(
  mention: QuantityMention,
  fact: CountFact,
  published: Day | undefined,
): Pick<CountTie, 'expected' | 'outcome' | 'agrees'> | Refusal {
  const { value, isNth } = mention
  const expected = expectedOf(fact, published)
  if (!expected) return 'no-day'
  const claim = fact.elapsed === undefined || isNth ? value : asElapsed(value)
  if (isWithinLimit(mention, fact)) return 'subset'
  const asTold = isLimit(fact) || isSlipOfMost(claim, expected) ? bound : asItIs
  const outcomes = [expected, fact.was].map(known => known && compareQuantities(asTold(claim), asTold(known)))
  const outcome = kindest(outcomes)
  if (!outcome) return 'incomparable'
  if (outcome !== 'supported') return { expected, outcome }
  return { expected, outcome, agrees: outcomes[0] === 'supported' ? 'value' : 'was' }
}

/** `up to 521 readers`, of 512: what leaves room for all that is less tells the most with the fact's digits exchanged. */
const isSlipOfMost = (claim: Quantity, known: Quantity): boolean =>
  claim.interval.low <= 0 && claim.amount > 0 && (digitsOfSlip(claim, known) ?? 0) >= fewestOfSlip

const fewestOfSlip = 3

const asItIs = (told: Quantity): Quantity => told

/** What a fact gives on the article's day, where that takes one; nothing has lasted before it began. */
function expectedOf({ elapsed, value }: CountFact, published: Day | undefined): Quantity | undefined {
  if (elapsed === undefined) return value
  return published === undefined || published < elapsed ? undefined : elapsedQuantity(elapsed, published)
}

/** A number may agree with what the fact gives now or with what it gave before. */
const kindest = (outcomes: readonly (Outcome | undefined)[]): Outcome | undefined =>
  (['supported', 'unsupported', 'contradicted'] as const).find(outcome => outcomes.includes(outcome))

const secondsPerDay = 86_400
const secondsPerYear = 365.2425 * secondsPerDay

/** The length of time from a day to the article's, as a fact to hold a claim against. */
function elapsedQuantity(since: Day, published: Day): Quantity {
  const days = dayNumber(published) - dayNumber(since)
  const years = (days * secondsPerDay) / secondsPerYear
  return {
    kind: 'quantity',
    text: `${years.toFixed(1)} years`,
    dimension: 'duration',
    unit: 'year',
    amount: years,
    interval: { low: days * secondsPerDay, high: (days + 1) * secondsPerDay },
    vague: false,
  }
}

/** A claim of how long something has lasted: people round, and they count full units (`three years` is up to four). */
function asElapsed(claim: Quantity): Quantity {
  const { interval, amount, vague } = claim
  if (vague || amount <= 0 || !Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return claim
  const size = (interval.low + interval.high) / 2 / amount
  return {
    ...claim,
    interval: { low: interval.low, high: Math.max(interval.high, (amount + 1) * size), highOpen: true },
  }
}
