import { type Day, dayNumber } from '../../value/day.ts'
import type { Quantity } from '../../value/value.ts'

const secondsPerDay = 86_400
const secondsPerYear = 365.2425 * secondsPerDay

/** The length of time from a day to the article's, as a fact to hold a claim against. */
export function elapsedQuantity(since: Day, published: Day): Quantity {
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
export function asElapsed(claim: Quantity): Quantity {
  const { interval, amount, vague } = claim
  if (vague || amount <= 0 || !Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return claim
  const size = (interval.low + interval.high) / 2 / amount
  return {
    ...claim,
    interval: { low: interval.low, high: Math.max(interval.high, (amount + 1) * size), highOpen: true },
  }
}
