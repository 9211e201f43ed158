import type { Quantity } from '../../value/value.ts'

/** What is `more than` a part or a share is said to be so only up to this multiple of it. */
const mostAbove = 2

/** True for `more than 50`, `at least two`, `up to 9`. */
export const isOpen = ({ interval: { low, high }, amount }: Quantity): boolean =>
  low === -Infinity || (low === 0 && amount > 0) || high === Infinity

/** Of what is `over 40` one may say that it is over 35, but hardly over 33, and not over 45. */
const mostWeaker = 1.2
const mostStronger = 1.05

const isWithin = (ratio: number, most: number): boolean => ratio <= most && ratio >= 1 / most

/** False where a claim is open to one side and lies far from the fact: 900 are `at least 3`, but nobody says so. */
export function isNear(claim: Quantity, fact: Quantity): boolean {
  if (!isOpen(claim)) return !isOpen(fact) || isWithin(figureOf(claim) / figureOf(fact), mostWeaker)
  const isLeast = claim.interval.high === Infinity
  const [said, known] = [figureOf(claim), figureOf(fact)]
  const ratio = isLeast ? said / known : known / said
  if (isOpen(fact)) return ratio <= mostStronger && ratio >= 1 / mostWeaker
  if (!hasOwnRounding(claim) && known >= leastRounded && ratio < 1)
    return ratio >= 1 / mostWeaker || isRounded(said, known, isLeast)
  return ratio <= mostAbove && ratio >= 1 / mostAbove
}

/** Parts and lengths of time have round figures of their own: `more than half`, `within an hour`. */
const hasOwnRounding = ({ dimension }: Quantity): boolean =>
  dimension === 'percent' || dimension === 'duration'

/** True for `half an hour` of `up to 30 minutes`: the hedge of a length may be told elsewhere. */
export const isSameFigure = (claim: Quantity, fact: Quantity): boolean =>
  claim.dimension === 'duration' && figureOf(claim) === figureOf(fact)

/** The end that is said of what is open, else the middle; in the unit of its dimension, so that hours are held against days. */
function figureOf({ interval, core }: Quantity): number {
  const { low, high } = core ?? interval
  if (high === Infinity) return low
  return low <= 0 ? high : (low + high) / 2
}

/** Smaller numbers are not rounded. */
const leastRounded = 20

/** True for what few round further than: 137 are `more than 100`, and not `more than 80`. */
function isRounded(said: number, known: number, isLeast: boolean): boolean {
  const step = 10 ** Math.floor(Math.log10(known))
  return isLeast ? said >= Math.floor(known / step) * step : said <= Math.ceil(known / step) * step
}
