import type { SourceIndex } from '../../facts/index/source-index.ts'
import { covers } from '../../value/interval.ts'
import { compareQuantities } from '../../value/quantity/compare.ts'
import type { Quantity } from '../../value/value.ts'
import { isNear } from '../align/open-end.ts'
import { amountKey } from './amounts.ts'

/** True where one of the sources has a number or implies it, whatever it counts there. */
export function hasNumber(sources: readonly SourceIndex[], claim: Quantity): boolean {
  const written = writtenForms(claim)
  return sources.some(
    ({ amounts, running }) =>
      amounts.said.some(known => isBorneOut(claim, known)) ||
      written.some(digits => running.includes(digits)) ||
      (claim.dimension === 'number' && amounts.joined.has(claim.amount)) ||
      (claim.dimension === 'percent' && amounts.shares.has(claim.amount)) ||
      (amounts.reckoned.has(amountKey(claim, claim.amount)) && claim.amount > mostCounted) ||
      isCounted(claim, amounts.longestList),
  )
}

/** As it stands, and a bare one in figures: `six` goals are the first figure of `6-3`. */
const writtenForms = ({ text, dimension, amount }: Quantity): string[] =>
  [text.toLowerCase(), ...(dimension === 'number' ? [`${amount}`] : [])].map(form => ` ${form} `)

/** A bare number may be anything: a percentage, or money whose sign stands elsewhere. A hedge may be dropped. */
function isBorneOut(claim: Quantity, fact: Quantity): boolean {
  if (claim.amount === fact.amount && claim.unit === fact.unit) return true
  if (claim.dimension === fact.dimension) return isNear(claim, fact) && isCovered(claim, fact)
  const isBare = claim.dimension === 'number' || fact.dimension === 'number'
  return isBare && claim.amount === fact.amount
}

/** What is `an estimated 35.8` may be told as `more than 35`. */
const isCovered = (claim: Quantity, fact: Quantity): boolean =>
  compareQuantities(claim, fact) === 'supported' ||
  (fact.vague && claim.unit === fact.unit && covers(claim.interval, { low: fact.amount, high: fact.amount }))

/** Small sums are met by chance. */
const mostCounted = 12

/** Up to so many things are counted by a reader of a list. */
const longestList = 6

const isCounted = ({ amount, dimension }: Quantity, listed: number): boolean =>
  dimension === 'number' && Number.isInteger(amount) && amount >= 2 && amount <= Math.min(longestList, listed)
