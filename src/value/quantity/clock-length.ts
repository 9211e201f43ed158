import { matchAt } from '../../text/match-at.ts'
import type { Piece } from './build.ts'
import { type NumberReading, number } from './number-shape.ts'
import { indexFrom, type Tokens, touches } from './number-tokens.ts'
import { measureNamed } from './unit-reading.ts'

const end = '(?![\\p{L}\\p{N}:])'
const fraction = '(?:\\.\\d{1,3})?'
const figures = new RegExp(
  `(\\d{1,3}):([0-5]\\d):([0-5]\\d${fraction})${end}|` +
    `(\\d{1,3})h([0-5]?\\d)m(?:in)?(?:([0-5]?\\d${fraction})s)?${end}`,
  'uy',
)
const minutes = new RegExp(`()(\\d{1,3})m(?:in)?([0-5]?\\d${fraction})s${end}`, 'uy')

/**
 * `4:31:12`, `4h31m12s`, `31m12s`: hours, minutes and seconds in figures that belong together. Where the first is a time of
 * day, the reading of times takes it.
 */
export function readClockLength(tokens: Tokens, first: number): Piece | undefined {
  const { text, list } = tokens
  const [figure, sign, part] = [list[first]!, list[first + 1], list[first + 2]]
  if (!touches(figure, sign) || !touches(sign, part) || !/^(?::|h|m|min)$/.test(sign!.text)) return undefined
  const found = matchAt(figures, text, figure.start) ?? matchAt(minutes, text, figure.start)
  const parts = found?.slice(1).filter(each => each !== undefined) ?? []
  const top = parts.findIndex(each => Number(each) > 0)
  if (top < 0) return undefined
  const unit = { ...measureNamed(names[top]!)!, at: figure.start + found![0].length }
  const next = indexFrom(tokens, first, unit.at)
  const low = lengthOf(parts, unit.factor, next)
  return { low, high: undefined, unit, start: figure.start, end: unit.at, first, next }
}

const names = ['hour', 'minute', 'second'] as const

/** What hours, minutes and seconds make together, in a unit of so many seconds. */
function lengthOf(parts: readonly string[], factor: number, next: number): NumberReading {
  const inUnit = (amount: number, at: number): number => (amount * 60 ** (names.length - 1 - at)) / factor
  const value = parts.reduce((sum, each, at) => sum + inUnit(Number(each), at), 0)
  const decimals = parts.at(-1)!.split('.')[1]?.length ?? 0
  const step = inUnit(10 ** -decimals, parts.length - 1)
  return { ...number(value, next, true), step, plain: false, isCut: true }
}
