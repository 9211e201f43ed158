import { bare, type Piece } from './build.ts'
import { readClockLength } from './clock-length.ts'
import { compound } from './compound.ts'
import { isIdentifier, isNamePart } from './identifier.ts'
import { isSign, negated, readNumber } from './number-reading.ts'
import { type NumberReading, oneOf } from './number-shape.ts'
import { indexFrom, isHyphen, type Tokens, touches } from './number-tokens.ts'
import { currencyBefore, type UnitReading, unitAfter } from './unit-reading.ts'

/** Reads the number with its currency or unit that starts at a token; undefined where there is none. */
export function readPiece(tokens: Tokens, first: number, between = false): Piece | undefined {
  if (!tokens.list[first] || isSignOfNext(tokens, first)) return undefined
  const length = readClockLength(tokens, first)
  if (length) return isIdentifier(tokens, first, length.next) ? undefined : length
  return readAmount(tokens, first, between)
}

function readAmount(tokens: Tokens, first: number, between: boolean): Piece | undefined {
  const { text, list, sterling } = tokens
  const before = list[first]!.kind === 'figure' ? currencyBefore(text, list[first]!.start) : undefined
  const read = readNumber(tokens, first, { money: !!before, between }) ?? readArticle(tokens, first)
  if (!read || isNamePart(tokens, first)) return undefined
  const end = list[read.next - 1]!.end
  const after = before ? undefined : (unitAfter(text, end, sterling) ?? unitPast(tokens, read))
  const unit = before ?? after ?? bare
  const next = after ? indexFrom(tokens, read.next, after.at) : read.next
  const start = before ? startOf(text, before) : list[first]!.start
  const held = indexOf(tokens, first, start)
  if (isIdentifier(tokens, held, next)) return undefined
  const low = before && start < before.at ? negated(read) : read
  const piece = { low, high: undefined, unit, start, end: after ? after.at : end, first: held, next }
  return compound(tokens, piece)
}

/** Where the currency before a number starts, with its minus sign: `-$3 million`. */
function startOf(text: string, { at }: UnitReading): number {
  const isLoss = /[-‐‑−]/.test(text.charAt(at - 1)) && (at === 1 || /[\s(]/.test(text.charAt(at - 2)))
  return isLoss ? at - 1 : at
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

/** True where a hyphen and a word follow: the number is half of an adjective (`28-point`, `five-hour`). */
export function isAdjectival({ list }: Tokens, { next, first, low }: Piece): boolean {
  const [after, beyond] = [list[next], list[next + 1]]
  const hyphen = !!after && isHyphen(after) && touches(list[next - 1], after) && beyond?.kind === 'word'
  const within = list.slice(Math.max(first, low.next), next).some(isHyphen)
  return hyphen || within
}
