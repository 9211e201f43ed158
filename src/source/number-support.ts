import type { SourceIndex } from '../facts/index/source-index.ts'
import { compareQuantities } from '../value/quantity/compare.ts'
import type { Quantity } from '../value/value.ts'
import { amountKey } from './amounts.ts'
import { isNear } from './open-end.ts'

/** True where one of the sources has a number or implies it, whatever it counts there. */
export function hasNumber(sources: readonly SourceIndex[], claim: Quantity): boolean {
  const digits = ` ${claim.text.toLowerCase()} `
  return sources.some(
    ({ amounts, running }) =>
      amounts.said.some(known => isBorneOut(claim, known)) ||
      running.includes(digits) ||
      (amounts.reckoned.has(amountKey(claim, claim.amount)) && claim.amount > mostCounted) ||
      isCounted(claim, amounts.longestList),
  )
}

/** A bare number may be anything: a percentage, or money whose sign stands elsewhere. A hedge may be dropped. */
function isBorneOut(claim: Quantity, fact: Quantity): boolean {
  if (claim.amount === fact.amount && claim.unit === fact.unit) return true
  if (claim.dimension === fact.dimension)
    return isNear(claim, fact) && compareQuantities(claim, fact) === 'supported'
  const isBare = claim.dimension === 'number' || fact.dimension === 'number'
  return isBare && claim.amount === fact.amount
}

/** Small sums are met by chance. */
const mostCounted = 12

/** Up to so many things are counted by a reader of a list. */
const longestList = 6

const isCounted = ({ amount, dimension }: Quantity, listed: number): boolean =>
  dimension === 'number' && Number.isInteger(amount) && amount >= 2 && amount <= Math.min(longestList, listed)
