import type { Interval } from './interval.ts'

/** What a quantity measures. Quantities of different dimensions never meet and are never compared. */
export type Dimension =
  | 'number'
  | 'percent'
  | 'money'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'data'
  | 'power'
  | 'energy'

/**
 * A number with its dimension, as an interval in the dimension's base unit.
 * `vague`: the writer said so (`about 5`, `nearly four`, `dozens`).
 */
export interface Quantity {
  readonly kind: 'quantity'
  readonly text: string
  readonly dimension: Dimension
  /** The unit it was written in: '' for a bare number, else a canonical singular (`hour`, `mile`) or a currency code. */
  readonly unit: string
  /** The figure as written, in `unit`, multiplied out (`3.2 million` is 3200000); the middle of a range. */
  readonly amount: number
  /** What a reader takes it to cover, rounding and hedge included. */
  readonly interval: Interval
  /** What the words say without rounding: a point, a range or an open end. Absent where it is the same as `interval`. */
  readonly core?: Interval | undefined
  readonly vague: boolean
}

/** How a claim stands to a fact. `undefined` in the functions that give it: the two cannot be compared. */
export type Outcome = 'supported' | 'contradicted' | 'unsupported'
