import { readFigure } from './number-figure.ts'
import { readMixed, readSlashed } from './number-fraction.ts'
import { fraction, mix, type NumberReading, number } from './number-shape.ts'
import { type Tokens, touches } from './number-tokens.ts'

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
