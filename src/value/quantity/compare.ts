import { covers, type Interval, meets, rescale } from '../interval.ts'
import type { Outcome, Quantity } from '../value.ts'

/** How much of its own rounding a fact may use to meet a claim, as a part of its value. */
const factSlack = 0.05

/** Two ways to the same value in floating point differ by less than this part of it. */
const noise = 1e-9

/**
 * How a claim stands to a fact: supported if it covers what the fact says, or vaguely meets it; unsupported if it
 * meets the fact and says more; else contradicted. Undefined for what cannot be compared: other dimensions, other
 * currencies, percentages and percentage points.
 */
export function compareQuantities(claim: Quantity, fact: Quantity): Outcome | undefined {
  if (claim.dimension !== fact.dimension) return undefined
  const fixed = claim.dimension === 'money' || claim.dimension === 'percent'
  if (fixed && claim.unit !== fact.unit) return isOtherCurrency(claim, fact) ? 'contradicted' : undefined
  const core = fact.core ?? fact.interval
  if (isOtherScale(claim, core)) return 'contradicted'
  if (covers(loosened(claim.interval), core) || isInBinary(claim, fact)) return 'supported'
  if (!meets(claim.interval, tightened(fact)) || isOtherFigure(claim, fact)) return 'contradicted'
  // `900` of what is `about 900`
  return claim.vague || (fact.vague && claim.amount === fact.amount) ? 'supported' : 'unsupported'
}

/** `2048 MB` against `2 GB`: a multiple of 1024 is told in the next unit as one of 1000. */
const isInBinary = ({ dimension, unit, amount, interval }: Quantity, fact: Quantity): boolean =>
  dimension === 'data' &&
  unit !== fact.unit &&
  amount % 1024 === 0 &&
  covers(loosened(rescale(interval, 1000 / 1024)), fact.core ?? fact.interval)

/** `more than 90 million` against `90 billion`: what leaves room for the fact has its digits, and another scale. */
function isOtherScale({ interval: { low, high }, vague }: Quantity, fact: Interval): boolean {
  if (Number.isFinite(high) || vague) return false
  const digits = Math.log10(fact.low / low)
  const isPower = Math.abs(digits - Math.round(digits)) < noise
  // `More than 100` of 1,000 may be meant; a slip of a word is one of thousands.
  return isPower && Math.round(digits) >= (/^10*$/.test(String(low)) ? slipOfWord : 1)
}

const slipOfWord = 3

/** `3.3 million` against `3.2 million`: rounded alike, and not the same. What they cover meets only where both end. */
function isOtherFigure(claim: Quantity, fact: Quantity): boolean {
  if (claim.vague || fact.vague || !claim.core || !fact.core) return false
  const [a, b] = [claim.core, fact.core].map(({ low, high }) => (low === high ? low : Number.NaN)) as [
    number,
    number,
  ]
  const grain = claim.interval.high - claim.interval.low
  const isAlike = Math.abs(grain - (fact.interval.high - fact.interval.low)) <= grain * noise
  return isAlike && Math.abs(a - b) >= grain * ownGrain
}

// Where a length of time may be cut, one of its last unit is two thirds of what it covers; else it is all of that.
const ownGrain = 0.6

/** The same figure in another currency is no conversion. */
const isOtherCurrency = (claim: Quantity, fact: Quantity): boolean =>
  claim.dimension === 'money' && claim.amount === fact.amount && claim.amount >= 1000

// A fact's rounding counts only so far, and only for whether the two meet.
function tightened({ core, interval }: Quantity): Interval {
  if (!core) return interval
  const slack = (end: number): number => Math.abs(end) * factSlack
  const low = Math.max(interval.low, core.low - slack(core.low))
  const high = Math.min(interval.high, core.high + slack(core.high))
  return { low, high }
}

// An open end stays shut against its own value.
function loosened(interval: Interval): Interval {
  const { low, high, lowOpen, highOpen } = interval
  return {
    ...interval,
    low: lowOpen ? low : low - Math.abs(low) * noise,
    high: highOpen ? high : high + Math.abs(high) * noise,
  }
}
