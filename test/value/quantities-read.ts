import { scanQuantities } from '../../src/value/quantity/scan.ts'
import type { Quantity } from '../../src/value/value.ts'

/** An interval with square brackets at ends that are in it, round ones at those that are not. */
export const brief = ({ interval: { low, high, lowOpen, highOpen } }: Quantity): string =>
  `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`

/** The quantities of a text, each as `28 = 28` or `5 km = 5 kilometer`, and `~` where it is vague. */
export const readQuantities = (text: string): string[] =>
  scanQuantities(text).map(({ start, end, value: { amount, unit, vague } }) =>
    [
      text.slice(start, end),
      '=',
      Number(amount.toPrecision(12)),
      ...(unit ? [unit] : []),
      ...(vague ? ['~'] : []),
    ].join(' '),
  )
