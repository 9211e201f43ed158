import { exact } from './exact.ts'

/** A range of numbers; `-Infinity` and `Infinity` are open ends. A bound belongs to it unless it is marked open. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
}

/** True where the two intervals share a point. */
export function meets(a: Interval, b: Interval): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a)
}

/** True where `outer` holds every point of `inner`. */
export function covers(outer: Interval, inner: Interval): boolean {
  const low = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || !!inner.lowOpen))
  const high = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || !!inner.highOpen))
  return low && high
}

/** The same interval in another unit: each end times `factor` (above 0) plus `offset`. */
export const rescale = (interval: Interval, factor: number, offset = 0): Interval => ({
  ...interval,
  low: interval.low * factor + offset,
  high: interval.high * factor + offset,
})

/** The middle of an interval; of one with an open end the other one. */
export const middleOf = ({ low, high }: Interval): number =>
  Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high

/** How far two numbers lie apart. */
export function distance(a: Interval, b: Interval): Interval {
  const [less, more] = a.low < b.low ? [a, b] : [b, a]
  return { low: exact(more.low - less.high), high: exact(more.high - less.low) }
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (!!a.highOpen || !!b.lowOpen))
}
