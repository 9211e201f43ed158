import { rescale } from '../interval.ts'
import type { Quantity } from '../value.ts'
import { buildQuantity, type Piece } from './build.ts'
import { isCounted } from './counted.ts'
import { type Tokens, tokenise } from './number-tokens.ts'
import { readPiece } from './piece.ts'
import { readRange, readRatio } from './range.ts'
import { hedgeOf } from './scan.ts'
import { currencyWords } from './unit-currency.ts'
import { measureNamed } from './unit-reading.ts'

/** Reads a text that is one quantity, hedges included, as facts files have them; undefined if anything is left over. */
export function readQuantity(text: string): Quantity | undefined {
  const tokens = tokenise(text.trim())
  const most = Math.min(tokens.list.length, longestHedge)
  for (let at = 0; at < most; at++) {
    const piece = readWhole(tokens, at)
    if (!piece) continue
    const { hedge, first, next } = hedgeOf(tokens, piece)
    const whole = (first === 0 || isBetween(tokens, first)) && next === tokens.list.length
    return whole && isCounted(tokens, piece, true) ? buildQuantity(text.trim(), piece, hedge) : undefined
  }
  return undefined
}

// A hedge, a currency's letters and a sign are no more tokens than these.
const longestHedge = 10

function readWhole(tokens: Tokens, at: number): Piece | undefined {
  const single = readPiece(tokens, at, isBetween(tokens, at))
  return single && (readRatio(tokens, single) ?? readRange(tokens, single))
}

const isBetween = ({ list }: Tokens, at: number): boolean => at === 1 && list[0]?.low === 'between'

/**
 * A bare number taken in a unit of measure (`5` in `hour`, from a facts file), as it would have been read with the
 * unit written behind it; undefined if the unit is no measure or the number already has one.
 */
export function inUnit(value: Quantity, unit: string): Quantity | undefined {
  const money = currencyWords.has(unit.toLowerCase()) ? readQuantity(`${value.text} ${unit}`) : undefined
  if (money?.dimension === 'money') return { ...money, text: value.text }
  const measure = measureNamed(unit)
  if (!measure || value.dimension !== 'number') return undefined
  const read = readQuantity(`${value.text} ${measure.unit}`)
  if (read) return { ...read, text: value.text }
  const { core, ...rest } = value
  const toBase = (interval: Quantity['interval']): Quantity['interval'] =>
    rescale(interval, measure.factor, measure.offset)
  return {
    ...rest,
    dimension: measure.dimension,
    unit: measure.unit,
    interval: toBase(value.interval),
    ...(core && { core: toBase(core) }),
  }
}
