import { type Amount, bare } from './build.ts'
import { isIdentifier, isNamePart } from './identifier.ts'
import { readMixed } from './number-fraction.ts'
import { isSign, readNumber } from './number-reading.ts'
import { type NumberReading, oneOf } from './number-shape.ts'
import { indexFrom, isHyphen, type Tokens, touches } from './number-tokens.ts'
import { currencyBefore, type UnitReading, unitAfter } from './unit-reading.ts'

/** A number with its unit where it stands. `next` is the first token after it. Offsets are UTF-16 units. */
export interface Piece extends Amount {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly next: number
}

/** The piece with another number, up to where that ends. */
export const upTo = (
  { high, unit, start, first }: Piece,
  low: NumberReading,
  { end, next }: Pick<Piece, 'end' | 'next'>,
): Piece => ({ low, high, unit, start, end, first, next })

/** Reads the number with its currency or unit that starts at a token; undefined where there is none. */
export function readPiece(tokens: Tokens, first: number, between = false): Piece | undefined {
  const { text, list, sterling } = tokens
  if (!list[first] || isSignOfNext(tokens, first)) return undefined
  const before = list[first].kind === 'figure' ? currencyBefore(text, list[first].start) : undefined
  const low = readNumber(tokens, first, { money: !!before, between }) ?? readArticle(tokens, first)
  if (!low || isNamePart(tokens, first)) return undefined
  const end = list[low.next - 1]!.end
  const after = before ? undefined : (unitAfter(text, end, sterling) ?? unitPast(tokens, low))
  const unit = before ?? after ?? bare
  const next = after ? indexFrom(tokens, low.next, after.at) : low.next
  const start = before ? before.at : list[first].start
  const held = before ? indexOf(tokens, first, before.at) : first
  if (isIdentifier(tokens, held, next)) return undefined
  const piece = { low, high: undefined, unit, start, end: after ? after.at : end, first: held, next }
  return compound(tokens, piece)
}

// `half an hour`, `a quarter of a mile`, `billions of dollars`, `a quarter of a point`
function unitPast(
  { text, list, sterling }: Tokens,
  { loose, share, next }: NumberReading,
): UnitReading | undefined {
  const of = list[next]?.low === 'of' ? 1 : 0
  const last = share ? list[next + of] : of && loose ? list[next] : undefined
  const leads = last && (share ? /^an?$/.test(last.low) : true)
  const point = leads && share ? list[next + of + 1] : undefined
  if (point?.low === 'point')
    return { dimension: 'percent', unit: 'percentage point', factor: 1, offset: 0, at: point.end }
  return leads ? unitAfter(text, last.end, sterling) : undefined
}

// `an hour`, `a year`: one, where a hedge says that it counts.
function readArticle(tokens: Tokens, first: number): NumberReading | undefined {
  const word = tokens.list[first]!
  const unit = /^an?$/.test(word.low) ? unitAfter(tokens.text, word.end, false) : undefined
  const measures = unit && unit.dimension !== 'money' && unit.dimension !== 'percent'
  return measures ? oneOf(first + 1) : undefined
}

// A minus sign is read with its figure from the sign on; the figure alone would lose it.
const isSignOfNext = (tokens: Tokens, at: number): boolean => at > 0 && isSign(tokens, at - 1)

function indexOf({ list }: Tokens, first: number, start: number): number {
  let at = first
  while (at > 0 && list[at - 1]!.start >= start) at--
  return at
}

/** `five hours and 20 minutes`, `3 dollars 50 cents`, `thirteen dollars forty-five`: one amount in the first unit. */
function compound(tokens: Tokens, piece: Piece): Piece {
  const { text, list, sterling } = tokens
  if (piece.unit === bare || piece.unit.offset !== 0 || !Number.isInteger(piece.low.value)) return piece
  const part = readMixed(tokens, piece.next)
  if (part && list[piece.next]!.low === 'and') return addPart(tokens, piece, part)
  const joined = list[piece.next]?.low === 'and' || list[piece.next]?.text === ',' ? 1 : 0
  const rest = readNumber(tokens, piece.next + joined, { money: false, between: true })
  if (!rest || rest.loose || rest.share || rest.value <= 0) return piece
  const end = list[rest.next - 1]!.end
  const told = inCoinsOf(piece.unit, unitAfter(text, end, sterling))
  const unit = told ?? (joined === 0 && rest.next === list.length ? centsOf(piece.unit, end) : undefined)
  if (!unit || !fitsBelow(piece.unit, unit, rest.value)) return piece
  const ratio = unit.factor / piece.unit.factor
  const value = piece.low.value + rest.value * ratio
  const low = { ...piece.low, value, mantissa: value, step: rest.step * ratio, next: rest.next }
  const next = told ? indexFrom(tokens, rest.next, unit.at) : rest.next
  return upTo(piece, low, { end: unit.at, next })
}

// `an hour and a half`
function addPart({ list }: Tokens, piece: Piece, part: { value: number; next: number }): Piece {
  const value = piece.low.value + part.value
  const low = { ...piece.low, value, mantissa: value, step: part.value }
  return upTo(piece, low, { end: list[part.next - 1]!.end, next: part.next })
}

const centsOf = ({ dimension, unit }: UnitReading, at: number): UnitReading | undefined =>
  dimension === 'money' ? { dimension, unit, factor: 0.01, offset: 0, at } : undefined

/** `five euros thirty cents`: behind an amount of another money, cents are of that. */
function inCoinsOf(above: UnitReading, below: UnitReading | undefined): UnitReading | undefined {
  const areCents = below?.unit === 'USD' && below.factor === 0.01
  return areCents && above.dimension === 'money' ? { ...below, unit: above.unit } : below
}

const fitsBelow = (above: UnitReading, below: UnitReading, value: number): boolean =>
  above.dimension === below.dimension &&
  (above.dimension !== 'money' || above.unit === below.unit) &&
  above.dimension !== 'percent' &&
  below.factor < above.factor &&
  value * below.factor < above.factor * (1 + 1e-9)

/** True where a hyphen and a word follow: the number is half of an adjective (`28-point`, `five-hour`). */
export function isAdjectival({ list }: Tokens, { next, first, low }: Piece): boolean {
  const [after, beyond] = [list[next], list[next + 1]]
  const hyphen = !!after && isHyphen(after) && touches(list[next - 1], after) && beyond?.kind === 'word'
  const within = list.slice(Math.max(first, low.next), next).some(isHyphen)
  return hyphen || within
}
