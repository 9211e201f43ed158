import type { Interval } from '../../value/interval.ts'
import type { Quantity } from '../../value/value.ts'
import type { Reckoning } from './reckoning.ts'
import type { Figure } from './skeleton.ts'

/** A percentage is taken to be right within so much of its own size: some are cut off, some rounded from rounded figures. */
const slack = 0.03

/** The quantity of a figure. @throws Error where a pattern took a date for one: a fault of ours. */
export function quantityOf(figure: Figure | undefined): Quantity {
  if (figure?.value.kind !== 'quantity') throw new Error('a figure of a pattern is no quantity')
  return figure.value
}

/** One figure divided by another, both above zero, as far as their rounding leaves it open. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: a.low / b.high,
  high: a.high / b.low,
})

/** What a stated percentage covers: at least one unit of its last digit to either side, since some cut off and some round. */
export function widened({ interval, text, amount }: Quantity): Interval {
  const decimals = /[.,](\d+)\s*(?:%|per|pc)/i.exec(text)?.[1]?.length ?? 0
  const by = Math.max(10 ** -decimals, Math.abs(amount) * slack)
  const least = { low: amount - by, high: amount + by }
  return { low: Math.min(least.low, interval.low), high: Math.max(least.high, interval.high) }
}

/** A number to at most one decimal, as prose has it. */
export const shown = (value: number): string => String(Math.round(value * 10) / 10)

/** Numbers that a multiplier word may stretch over both (`from 3 to 4 million`) are not compared. */
export const hasMultiplier = ({ text }: Quantity): boolean =>
  /illion|thousand|hundred|dozen|lakh|crore|\d\s?(?:[kmb]|bn|mn|tn)\b/i.test(text)

/** A reckoning about one figure. */
export const about = (
  figure: Figure,
  { agrees, expected, reason }: Pick<Reckoning, 'agrees' | 'expected' | 'reason'>,
): Reckoning => ({
  block: figure.sentence.block,
  start: figure.start,
  end: figure.end,
  agrees,
  expected,
  reason,
  isFigure: true,
})

/** The text of a figure. */
export const textOf = (figure: Figure): string => figure.value.text
