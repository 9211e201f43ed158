import { readMixed, readSlashed } from './number-fraction.ts'
import { fraction, mix, type NumberReading, number } from './number-shape.ts'
import { type Tokens, touches } from './number-tokens.ts'

/** A figure of digits: its value, and the size of one unit of the last digit that was written. */
export interface Figure {
  readonly value: number
  readonly step: number
  readonly whole: boolean
}

const grouped = /^\d{1,3}(?:(?:,\d{3})+|(?:['’]\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?:\.\d+)?$/
// Lakhs and crores are set off in twos.
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/
const decimalComma = /^(?:(?:0|[1-9]\d*),\d{1,2}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+,\d+)$/

/** Past this many digits a figure is a key or a number for machines, and no double holds it. */
const mostDigits = 21

/** Reads digits with their separators; undefined for what is no figure (`2.10.1`, `007`, `1,2345`). */
function readFigure(text: string): Figure | undefined {
  if (text.length > 2 * mostDigits) return undefined
  if (grouped.test(text) || indian.test(text)) return made(text.replace(/[,'’\s]/g, ''))
  if (plain.test(text)) return made(text)
  if (decimalComma.test(text)) return made(text.replace(/\s/g, '').replace(',', '.'))
  return undefined
}

function made(digits: string): Figure | undefined {
  if (digits.length > mostDigits) return undefined
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return { value: Number(digits), step: 10 ** -decimals, whole: decimals === 0 }
}

/** The parts of a list that was written without spaces (`22,24,26`); undefined for what is no such list. */
export function listedFigures(text: string): readonly string[] | undefined {
  return /^\d{1,2}(?:,\d{1,2}){2,}$/.test(text) && !indian.test(text) ? text.split(',') : undefined
}

/** No prose counts further, and a double's digits would not follow. */
const mostValue = 1e21

/** Reads a number that is written in digits from token `at` on: a figure, a fraction, a power. */
export function readDigits(tokens: Tokens, at: number): NumberReading | undefined {
  const slashed = readSlashed(tokens, at)
  if (slashed) return fraction(slashed.value, slashed.next, true)
  const figure = readFigure(tokens.list[at]!.text)
  if (!figure) return undefined
  const read = { ...number(figure.value, at + 1, true), step: figure.step, plain: figure.whole }
  const mixed = figure.whole ? readMixed(tokens, at + 1) : undefined
  return mixed ? mix(read, mixed) : raise(tokens, read)
}

// `1.3e6`, `10^6`
function raise({ list }: Tokens, read: NumberReading): NumberReading {
  const sign = list[read.next]
  const power = sign?.text === '^'
  if (!touches(list[read.next - 1], sign) || !(power || sign?.low === 'e')) return read
  const negative = list[read.next + 1]?.text === '-'
  const at = read.next + (negative || list[read.next + 1]?.text === '+' ? 2 : 1)
  if (!touches(list[at - 1], list[at]) || !/^\d{1,2}$/.test(list[at]?.text ?? '')) return read
  const exponent = Number(list[at]!.text) * (negative ? -1 : 1)
  const value = power ? read.value ** exponent : Number(`${read.value}e${exponent}`)
  const step = power ? 0 : read.step * 10 ** exponent
  return Math.abs(value) < mostValue
    ? { ...read, value, mantissa: value, step, plain: false, next: at + 1 }
    : read
}
