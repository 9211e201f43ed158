import { flatLetters, flatNumbers } from '../../text/flat.ts'
import { bare, type Piece, upTo } from './build.ts'
import { readMixed } from './number-fraction.ts'
import { readNumber } from './number-reading.ts'
import { type NumberReading, number } from './number-shape.ts'
import { indexFrom, lowAt, type Tokens } from './number-tokens.ts'
import { measureNamed, type UnitReading, unitAfter } from './unit-reading.ts'

/** The last part of an amount so far: its number, and its unit. */
interface Part {
  readonly low: NumberReading
  readonly unit: UnitReading
}

/**
 * `five hours and 20 minutes`, `4 hours, 31 minutes and 12 seconds`, `3 dollars 50 cents`, `thirteen dollars forty-five`:
 * one amount in the first unit. `above` is what the next part is smaller than.
 */
export function compound(tokens: Tokens, piece: Piece, above: Part = piece): Piece {
  const { list } = tokens
  if (piece.unit === bare || piece.unit.offset !== 0 || !Number.isInteger(above.low.value)) return piece
  const part = readMixed(tokens, piece.next)
  if (part && lowAt(list, piece.next) === 'and') {
    const more = (part.value * above.unit.factor) / piece.unit.factor
    return upTo(
      piece,
      { ...withPart(piece, more, more), plain: false, next: part.next },
      { end: list[part.next - 1]!.end, next: part.next },
    )
  }
  const below = partBelow(tokens, piece, above)
  if (!below) return piece
  const { low, unit } = below
  const ratio = unit.factor / piece.unit.factor
  const isLength = unit.dimension === 'duration'
  const whole: NumberReading = {
    ...withPart(piece, low.value * ratio, low.step * ratio),
    ...(isLength ? { isCut: true } : {}),
    next: low.next,
  }
  const next = indexFrom(tokens, low.next, unit.at)
  return compound(tokens, upTo(piece, whole, { end: unit.at, next }), below)
}

function withPart({ low }: Piece, more: number, step: number): NumberReading {
  const value = low.value + more
  return { ...low, value, mantissa: value, step }
}

/** The part behind an amount, in a smaller unit than the part before it. */
function partBelow(tokens: Tokens, piece: Piece, above: Part): Part | undefined {
  const { text, list, sterling } = tokens
  const joined = joinedBy(tokens, piece, above)
  const at = piece.next + joined
  const low = readNumber(tokens, at, { money: false, between: true }) ?? padded(tokens, at)
  if (!low || low.loose || low.share || low.value < 0) return undefined
  const end = list[low.next - 1]!.end
  const told =
    (joined === 0 ? shortUnit(text, end, above.unit) : undefined) ??
    inCoinsOf(piece.unit, unitAfter(text, end, sterling))
  const unit = told ?? (joined === 0 ? unsaid(tokens, low, above.unit) : undefined)
  if (!unit || !fitsBelow(above.unit, unit, low.value)) return undefined
  const next = lowAt(list, indexFrom(tokens, low.next, unit.at))
  return list[piece.next]!.text === ',' && compared.test(next) ? undefined : { low, unit }
}

/** How many tokens stand between two parts: `and`, a comma, and both before the last of three. */
function joinedBy({ list }: Tokens, piece: Piece, above: Part): number {
  const [first, second] = [lowAt(list, piece.next), lowAt(list, piece.next + 1)]
  if (first === ',' && second === 'and') return above === piece ? 1 : 2
  return first === ',' || first === 'and' ? 1 : 0
}

/** `in 40 minutes, 11 seconds ahead of the next`: two amounts. */
const compared =
  /^(?:ahead|behind|clear|faster|slower|quicker|before|after|earlier|later|longer|shorter|inside|outside|off|short|more|less)$/

/** `2 h 05 min` */
function padded({ list }: Tokens, at: number): NumberReading | undefined {
  const figure = list[at]?.text ?? ''
  return /^0\d$/.test(figure) ? number(Number(figure), at + 1, true) : undefined
}

const isEnd = `(?![${flatLetters}${flatNumbers}²])`
const short: Readonly<Record<string, readonly [smaller: string, sign: RegExp]>> = {
  hour: ['minute', new RegExp(`^ ?m${isEnd}`)],
  minute: ['second', new RegExp(`^ ?s${isEnd}`)],
  foot: ['inch', new RegExp(`^ ?in${isEnd}(?! (?!tall|high|long|wide|deep|and|or)[${flatLetters}])`)],
}

/** `4h 31m`, `12min 30s`, `6 ft 2 in`: signs that mean something else, or nothing, behind no greater unit. */
function shortUnit(text: string, end: number, { unit, at }: UnitReading): UnitReading | undefined {
  const [smaller, sign] = short[unit] ?? []
  if (!sign || !/[hmtn]/.test(text.charAt(at - 1))) return undefined
  const found = sign.exec(text.slice(end, end + 12))
  return found ? { ...measureNamed(smaller!)!, at: end + found[0].length } : undefined
}

/** The unit that a last part goes without: `thirteen dollars forty-five`, `two hours 14`, where nothing follows that it may count. */
function unsaid(
  { list }: Tokens,
  { next, plain }: NumberReading,
  above: UnitReading,
): UnitReading | undefined {
  const { end: at } = list[next - 1]!
  if (above.dimension === 'money' && next === list.length)
    return { dimension: 'money', unit: above.unit, factor: 0.01, offset: 0, at }
  const smaller = { hour: 'minute', minute: 'second' }[above.unit]
  const isLast =
    next === list.length || (list[next]!.kind === 'mark' ? /^[,.;:)]$/ : behind).test(list[next]!.low)
  return plain && isLast && smaller !== undefined ? { ...measureNamed(smaller)!, at } : undefined
}

const behind = /^(?:on|at|behind|ahead|against)$/

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
