import type { Quantity } from '../value.ts'

/** How a figure differs from another one: by two neighbouring digits that are exchanged, or by one that is changed. */
export interface Slip {
  readonly kind: 'exchanged' | 'changed'
  /** How many digits the figure has at least, without zeros at either end. */
  readonly digits: number
}

/** How a figure may have come of a known one in the same unit by a slip of the hand; undefined where nothing says so. */
export function slipOf(told: Quantity, known: Quantity): Slip | undefined {
  if (told.unit !== known.unit || told.dimension !== known.dimension) return undefined
  const [a, b] = [figureOf(told), figureOf(known)]
  if (a.length !== b.length) return undefined
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [i, j] = at as [number, number]
  if (at.length === 1) return { kind: 'changed', digits: Math.min(lengthOf(a), lengthOf(b)) }
  const isExchanged = at.length === 2 && a[i] === b[j] && a[j] === b[i] && /^\.?$/.test(a.slice(i + 1, j))
  return isExchanged ? { kind: 'exchanged', digits: Math.max(lengthOf(a), lengthOf(b)) } : undefined
}

// Two ways to the same amount in floating point differ behind so many digits.
const precision = 12

const figureOf = ({ amount }: Quantity): string => String(Number(amount.toPrecision(precision)))

const lengthOf = (figure: string): number => figure.replace('.', '').replace(/^0+|0+$/g, '').length

/** What a figure has in common with those that differ from it by a slip: one of these keys at least. */
export function slipKeys(quantity: Quantity): readonly string[] {
  const figure = figureOf(quantity)
  const digits = [...figure]
  const without = (at: number): string => `${figure.slice(0, at)}?${figure.slice(at + 1)}`
  return [digits.toSorted().join(''), ...digits.map((_, at) => without(at))]
}
