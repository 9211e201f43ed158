import type { Dimension } from '../value.ts'
import type { NumberReading } from './number-shape.ts'

/** Roundings a desk lets pass, as parts of the value: of a coarse figure, and of trailing zeros. */
const coarsest = 0.125
const zeros = 0.05

/** From here up a count with trailing zeros is taken for a round one. */
const roundCounts = 1000

/**
 * How far to either side of a written number the truth may lie for it to be right, in the unit it was written in.
 * Half a unit of the last digit where a decimal, a multiplier or a unit shows that it was rounded; counts below a
 * thousand are exact; above, and for measures, trailing zeros are read as rounding too.
 */
export function roundingOf(number: NumberReading, dimension: Dimension): number {
  const size = Math.abs(number.value)
  if (number.share) return size * zeros
  const written = number.step / 2
  const round = Math.min(trailingUnit(number.value) / 2, size * zeros)
  if (dimension === 'percent' || dimension === 'temperature') return written
  if (dimension === 'number' && (number.plain || (number.multiplier > 1 && number.multiplier < roundCounts)))
    return size < roundCounts ? 0 : round
  const digits = Math.min(written, size * coarsest)
  const price = dimension === 'money' && size < roundCounts
  return price ? digits : Math.max(digits, round)
}

/** The size of one unit of the last digit that is not zero, of whole numbers that end in zeros; else 0. */
export function trailingUnit(value: number): number {
  if (!Number.isInteger(value) || value === 0 || value % 10 !== 0) return 0
  let unit = 10
  while (value % (unit * 10) === 0) unit *= 10
  return unit
}
