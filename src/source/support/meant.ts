import { exact } from '../../value/exact.ts'
import { covers } from '../../value/interval.ts'
import type { Quantity } from '../../value/value.ts'

/** What is `more than` an amount is so by no more than half. */
const mostAbove = 1.5

/** Whether a claim tells of an amount, in the unit of its interval: exactly, rounded as it is, or a little more or less where it says so. */
export function isMeant({ interval }: Pick<Quantity, 'interval'>, amount: number): boolean {
  const { low, high } = interval
  return (
    covers(interval, { low: amount, high: amount }) &&
    (high !== Number.POSITIVE_INFINITY || amount <= low * mostAbove) &&
    (low > 0 || amount >= high / mostAbove)
  )
}

/** A table has more; what may be worked out of all of it is anything. */
const mostPaired = 80

/** Each two of some amounts, the lesser first. */
export function pairsOf(amounts: readonly number[]): readonly (readonly [number, number])[] {
  const ordered = [...new Set(amounts)].slice(0, mostPaired).toSorted((a, b) => a - b)
  return ordered.flatMap((a, at) => ordered.slice(at + 1).map(b => [a, b] as const))
}

/** By how much each two differ. */
export const differences = (amounts: readonly number[]): number[] => [
  ...new Set(pairsOf(amounts).map(([a, b]) => exact(b - a))),
]
