import type { Quantity } from '../value/value.ts'

/** What is `more than` a number is said to be so only up to this multiple of it. */
const mostAbove = 2

/** True for `more than 50`, `at least two`, `up to 9`. */
export const isOpen = ({ interval: { low, high } }: Quantity): boolean =>
  low === -Infinity || high === Infinity

/** False where one of the two is open to one side and lies far from the other: 900 are `at least 3`, but nobody says so. */
export const isNear = (a: Quantity, b: Quantity): boolean =>
  !isOpen(a) || Math.max(a.amount, b.amount) <= mostAbove * Math.min(a.amount, b.amount)
