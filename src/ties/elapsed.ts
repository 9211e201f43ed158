import { type Day, dayNumber } from '../value/day.ts'
import type { Quantity } from '../value/value.ts'

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
