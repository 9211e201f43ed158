import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import { exact } from '../exact.ts'
import type { Quantity } from '../value.ts'

/**
 * Of a figure that may have become of a known one, in its unit, by a slip that is hardly made by chance: two neighbouring digits
 * exchanged (`641` for `614`), or the same digits by thousands (`£6 billion` for `£6 million`) or, of three or more and no money, by tens. How
 * many digits it has, of the rounder of the two, without zeros at either end: the more, the less by chance.
 */
export function digitsOfSlip(told: Quantity, known: Quantity): number | undefined {
  if (told.unit !== known.unit || told.dimension !== known.dimension) return undefined
  const [a, b] = [figureOf(told), figureOf(known)]
  if (a === b) return undefined
  const digits = Math.min(digitsIn(a).length, digitsIn(b).length)
  const isSlip =
    digitsIn(a) === digitsIn(b) ? isOfOtherMagnitude(told, known, digits) : exchangesOf(a).includes(b)
  return isSlip ? digits : undefined
}

/** What a figure has in common with all that it is by exchanging digits or by its power of ten; figures apart may have it in common, too. */
export const slipKey = (quantity: Quantity): string =>
  sorted(digitsIn(figureOf(quantity)).replaceAll('0', ''))

const exchangesOf = (figure: string): string[] =>
  [...figure].flatMap((_, at) => {
    const exchanged = figure.slice(at).replace(/^(\d)(\.?)(\d)/, '$3$2$1')
    return exchanged === figure.slice(at) ? [] : [figure.slice(0, at) + exchanged]
  })

/** A tenth is some of many things, unless it has digits enough; of money it is a share, or a deposit. */
function isOfOtherMagnitude(told: Quantity, known: Quantity, digits: number): boolean {
  const orders = Math.abs(Math.round(Math.log10(told.amount / known.amount)))
  return orders % 3 === 0 || (orders < 3 && digits >= fewestForTens && told.dimension !== 'money')
}

const fewestForTens = 3

/** `814,000` and `418,000`; of two digits, neighbours are exchanged. */
const isReordered = (a: string, b: string): boolean =>
  a.length === b.length && a.length > 2 && sorted(a) === sorted(b)

const sorted = (digits: string): string => [...digits].sort().join('')

/** `13` and `30`, `16,000` and `60,000` */
const isTeen = (teen: string, ty: string): boolean => {
  const [, unit, zeros] = /^1([3-9])(0*)$/.exec(teen) ?? []
  return unit !== undefined && ty === `${unit}0${zeros}`
}

/**
 * Whether a figure may have become another one by any slip: one of those, by a tenth or in another unit as well, with one digit
 * more, less or other, all of them in another order, or for one that sounds like it (`fifty` for `fifteen`).
 */
export function maySlip(told: Quantity, known: Quantity): boolean {
  if (told.dimension !== known.dimension) return false
  const [a, b] = [figureOf(told), figureOf(known)]
  if (digitsIn(a) === digitsIn(b)) return true
  if (told.unit !== known.unit) return false
  // Any digit alone is one other digit apart from any other one.
  const isOneApart = Math.max(a.length, b.length) > 1 && levenshteinDistance(a, b) <= 1
  return isOneApart || exchangesOf(a).includes(b) || isReordered(a, b) || isTeen(a, b) || isTeen(b, a)
}

/** The amount in digits, by which equal figures of one unit are known; a length down to its seconds as a clock has it. */
export function figureOf({ amount, unit }: Quantity): string {
  const seconds = unit === 'hour' ? Math.round(amount * 3600) : 0
  return seconds % 60 === 0 ? String(exact(amount)) : clockOf(seconds)
}

/** The digits of `4:31:12`. */
const clockOf = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, at) => (at > 0 ? String(part).padStart(2, '0') : String(part)))
    .join('')

/** The digits of a figure, without zeros at either end. */
export const digitsIn = (figure: string): string => figure.replace('.', '').replace(/^0+|0+$/g, '')
