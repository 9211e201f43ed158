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

// Two ways to the same amount in floating point differ behind so many digits.
const precision = 12

/** The amount in digits, by which equal figures of one unit are known. */
export const figureOf = ({ amount }: Quantity): string => String(Number(amount.toPrecision(precision)))

const digitsOf = (...figures: readonly string[]): number =>
  Math.min(...figures.map(figure => figure.replace('.', '').replace(/^0+|0+$/g, '').length))
