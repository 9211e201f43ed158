import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import { exact } from '../exact.ts'
import type { Quantity } from '../value.ts'

/** How a figure may have become another one in the same unit by a slip that is hardly made by chance. */
export interface Slip {
  /** Two neighbouring digits (`641` for `614`), or thousands (`£6 billion` for `£6 million`); a tenth is some of many things. */
  readonly kind: 'exchange' | 'magnitude'
  /** How many digits it has, of the rounder of the two, without zeros at either end: the more, the less by chance. */
  readonly digits: number
}

/** The slip that makes a figure of a known one, if one of those does. */
export function slipOf(told: Quantity, known: Quantity): Slip | undefined {
  if (told.unit !== known.unit || told.dimension !== known.dimension) return undefined
  const [a, b] = [figureOf(told), figureOf(known)]
  if (a === b) return undefined
  const digits = Math.min(digitsIn(a).length, digitsIn(b).length)
  if (digitsIn(a) === digitsIn(b))
    return isByThousands(told, known) ? { kind: 'magnitude', digits } : undefined
  return exchangesOf(a).includes(b) ? { kind: 'exchange', digits } : undefined
}

/** What a figure has in common with all that it is by exchanging digits or by its power of ten; figures apart may have it in common, too. */
export const slipKey = (quantity: Quantity): string =>
  sorted(digitsIn(figureOf(quantity)).replaceAll('0', ''))

const exchangesOf = (figure: string): string[] =>
  [...figure].flatMap((_, at) => {
    const exchanged = figure.slice(at).replace(/^(\d)(\.?)(\d)/, '$3$2$1')
    return exchanged === figure.slice(at) ? [] : [figure.slice(0, at) + exchanged]
  })

const isByThousands = ({ amount: a }: Quantity, { amount: b }: Quantity): boolean =>
  Math.round(Math.log10(a / b)) % 3 === 0

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

/** The amount in digits, by which equal figures of one unit are known. */
export const figureOf = ({ amount }: Quantity): string => String(exact(amount))

const digitsIn = (figure: string): string => figure.replace('.', '').replace(/^0+|0+$/g, '')
