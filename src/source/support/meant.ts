import type { Quantity } from '../../value/value.ts'

/** What is `more than` an amount is so by no more than half. */
const mostAbove = 1.5
/** What floating point adds, as a part. */
const slack = 1e-9

/** Whether a claim tells of an amount, in the unit of its interval: exactly, rounded as it is, or a little more or less where it says so. */
export function isMeant({ interval: { low, high } }: Pick<Quantity, 'interval'>, amount: number): boolean {
  const most = high === Number.POSITIVE_INFINITY ? low * mostAbove : high
  const least = low > 0 ? low : high / mostAbove
  const off = slack * Math.abs(amount)
  return amount >= least - off && amount <= most + off
}

/** A table has more; what may be worked out of all of it is anything. */
const mostPaired = 40

/** Amounts each once, in order; none of a table. */
export function pairable(amounts: readonly number[]): readonly number[] {
  const each = [...new Set(amounts)]
  return each.length > mostPaired ? [] : each.sort((a, b) => a - b)
}

/** Whether two of some amounts pass a test, the lesser first. Asked for every number of an article, so that no pairs are made. */
export function somePair(amounts: readonly number[], test: (a: number, b: number) => boolean): boolean {
  for (let second = 1; second < amounts.length; second++)
    for (let first = 0; first < second; first++) if (test(amounts[first]!, amounts[second]!)) return true
  return false
}
