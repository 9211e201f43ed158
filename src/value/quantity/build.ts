import { type Interval, rescale } from '../interval.ts'
import type { Quantity } from '../value.ts'
import { type Hedge, hedgedInterval, isVague } from './hedge.ts'
import type { NumberReading } from './number-shape.ts'
import { roundingOf } from './rounding.ts'
import type { UnitReading } from './unit-reading.ts'

/** A number with its unit, before hedges. `high` is the upper end of a range; `rest` a smaller unit's share of it. */
export interface Amount {
  readonly low: NumberReading
  readonly high: NumberReading | undefined
  readonly unit: UnitReading
}

/** A number with its unit where it stands. `next` is the first token after it. Offsets are UTF-16 units. */
export interface Piece extends Amount {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly next: number
}

/** The piece with another number, up to where that ends. */
export const upTo = (
  { high, unit, start, first }: Piece,
  low: NumberReading,
  { end, next }: Pick<Piece, 'end' | 'next'>,
): Piece => ({ low, high, unit, start, end, first, next })

/** The unit of a number that has none. */
export const bare: UnitReading = { dimension: 'number', unit: '', factor: 1, offset: 0, at: 0 }

/** The unit of a share (`half`, `one in five`): a percentage, so that the two can be compared. */
const share: UnitReading = { dimension: 'percent', unit: 'percent', factor: 100, offset: 0, at: 0 }

/** What is cut off is less than one of the last unit. */
const nearlyOne = 0.999

/** Builds the quantity that an amount, its hedge and its words make. */
export function buildQuantity(text: string, amount: Amount, hedge: Hedge | undefined): Quantity {
  const { low, high = low } = amount
  const unit = amount.unit === bare && low.share ? share : amount.unit
  const core = { low: Math.min(low.value, high.value), high: Math.max(low.value, high.value) }
  const below = roundingOf(low, unit.dimension)
  const above = roundingOf(high, unit.dimension)
  const rounding = Math.max(below, above)
  const toBase = (interval: Interval): Interval => rescale(interval, unit.factor, unit.offset)
  const loose = low.loose && { low: low.loose[0], high: low.loose[1], highOpen: true }
  const interval = hedge
    ? hedgedInterval(hedge, { core: loose ?? core, rounding, dimension: unit.dimension })
    : (loose ?? { low: core.low - below, high: core.high + (high.isCut ? high.step * nearlyOne : above) })
  // Cents and shares are written in another unit than the one they are given in.
  const inUnit = unit.dimension === 'money' || unit.dimension === 'percent' ? unit.factor : 1
  return {
    kind: 'quantity',
    text,
    dimension: unit.dimension,
    unit: unit.unit,
    amount: ((core.low + core.high) / 2) * inUnit,
    interval: toBase(interval),
    core: !hedge && !loose && rounding > 0 ? toBase(core) : undefined,
    vague: !!loose || (!!hedge && isVague(hedge)),
  }
}
