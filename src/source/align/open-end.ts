import type { Quantity } from '../../value/value.ts'

/** What is `more than` a number is said to be so only up to this multiple of it. */
const mostAbove = 2

/** True for `more than 50`, `at least two`, `up to 9`. */
export const isOpen = ({ interval: { low, high } }: Quantity): boolean =>
  low === -Infinity || high === Infinity

/** Of what is `over 40` one may say that it is over 35, but hardly over 33, and not over 45. */
const mostWeaker = 1.2
const mostStronger = 1.05

/** False where a claim is open to one side and lies far from the fact: 900 are `at least 3`, but nobody says so. */
export function isNear(claim: Quantity, fact: Quantity): boolean {
  if (!isOpen(claim)) return true
  const ratio = claim.interval.high === Infinity ? claim.amount / fact.amount : fact.amount / claim.amount
  const [weaker, stronger] = isOpen(fact) ? [mostWeaker, mostStronger] : [mostAbove, mostAbove]
  return ratio <= stronger && ratio >= 1 / weaker
}
