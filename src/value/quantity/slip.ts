import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import type { Quantity } from '../value.ts'

/**
 * How many digits a figure has that is a known one in the same unit with two neighbouring digits exchanged (`641` for `614`):
 * those of the rounder of the two, without zeros at either end. Undefined for any other figure.
 */
export function exchangedDigits(told: Quantity, known: Quantity): number | undefined {
  if (told.unit !== known.unit || told.dimension !== known.dimension) return undefined
  const [a, b] = [figureOf(told), figureOf(known)]
  return exchangesOf(a).includes(b) ? digitsOf(a, b) : undefined
}

/** The figures of so many digits at least that a quantity's own becomes where two neighbouring ones are exchanged. */
export function exchangedFigures(quantity: Quantity, digits: number): readonly string[] {
  const figure = figureOf(quantity)
  return exchangesOf(figure).filter(exchanged => digitsOf(figure, exchanged) >= digits)
}

const exchangesOf = (figure: string): string[] =>
  [...figure].flatMap((_, at) => {
    const exchanged = figure.slice(at).replace(/^(\d)(\.?)(\d)/, '$3$2$1')
    return exchanged === figure.slice(at) ? [] : [figure.slice(0, at) + exchanged]
  })

/**
 * Whether a figure may have become another one by a slip: in another magnitude (`£6 billion` for `£6 million`), with one digit
 * more, less or other, with two exchanged, or for one that sounds like it (`fifty` for `fifteen`).
 */
export function maySlip(told: Quantity, known: Quantity): boolean {
  if (told.dimension !== known.dimension) return false
  const [a, b] = [figureOf(told), figureOf(known)]
  if (digitsIn(a) === digitsIn(b)) return true
  if (told.unit !== known.unit) return false
  // Any digit alone is one other digit apart from any other one.
  const isOneApart = Math.max(a.length, b.length) > 1 && levenshteinDistance(a, b) <= 1
  return isOneApart || exchangesOf(a).includes(b) || isTeen(a, b) || isTeen(b, a)
}

/** `13` and `30` */
const isTeen = (teen: string, ty: string): boolean => /^1[3-9]$/.test(teen) && ty === `${teen[1]}0`

// Two ways to the same amount in floating point differ behind so many digits.
const precision = 12

/** The amount in digits, by which equal figures of one unit are known. */
export const figureOf = ({ amount }: Quantity): string => String(Number(amount.toPrecision(precision)))

const digitsOf = (...figures: readonly string[]): number =>
  Math.min(...figures.map(figure => digitsIn(figure).length))

const digitsIn = (figure: string): string => figure.replace('.', '').replace(/^0+|0+$/g, '')
