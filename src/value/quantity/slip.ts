import type { Quantity } from '../value.ts'

/** How a figure differs from another one: by two neighbouring digits that are exchanged, or by one that is changed. */
export interface Slip {
  readonly kind: 'exchanged' | 'changed'
  /** How many digits the figure has, without zeros at either end: the shorter one where one is changed. */
  readonly digits: number
}

/** How a figure may have come of a known one in the same unit by a slip of the hand; undefined where nothing says so. */
export function slipOf(told: Quantity, known: Quantity): Slip | undefined {
  if (told.unit !== known.unit || told.dimension !== known.dimension) return undefined
  const [a, b] = [figureOf(told), figureOf(known)]
  if (a.length !== b.length || a === b) return undefined
  const lengths = [a, b].map(lengthOf)
  if (exchangesOf(a).includes(b)) return { kind: 'exchanged', digits: Math.max(...lengths) }
  const changed = [...a].filter((digit, index) => digit !== b[index])
  return changed.length === 1 ? { kind: 'changed', digits: Math.min(...lengths) } : undefined
}

/** The figures of so many digits at least that a quantity's own becomes where two neighbouring ones are exchanged. */
export function exchangedFigures(quantity: Quantity, digits: number): readonly string[] {
  const figure = figureOf(quantity)
  return exchangesOf(figure).filter(exchanged => Math.max(lengthOf(figure), lengthOf(exchanged)) >= digits)
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

const lengthOf = (figure: string): number => figure.replace('.', '').replace(/^0+|0+$/g, '').length
