import { readDigits } from './number-figure.ts'
import { looseNumber, readWords } from './number-in-words.ts'
import { type NumberReading, scaled } from './number-shape.ts'
import { isHyphen, lowAt, pastHyphen, type Tokens, touches } from './number-tokens.ts'
import { moneyScales, scales, shortScales } from './number-words.ts'
import { currencyWords } from './unit-currency.ts'

/** What stands around a number: a currency before it, or `between`, which keeps `and` out of it. */
export interface NumberSetting {
  readonly money: boolean
  readonly between: boolean
}

/** Reads one number from token `at` on: digits or words, sign, fraction, multiplier; undefined where none starts. */
export function readNumber(tokens: Tokens, at: number, setting: NumberSetting): NumberReading | undefined {
  const { list } = tokens
  const word = list[at]
  if (!word) return undefined
  const signed = isSign(tokens, at) || word.low === 'minus'
  const first = signed ? at + 1 : at
  const read =
    list[first]?.kind === 'figure'
      ? readDigits(tokens, first)
      : (looseNumber(tokens, first) ?? readWords(tokens, first, !setting.between))
  if (!read) return undefined
  const whole = multiply(tokens, read, setting)
  return signed ? negated(whole) : whole
}

/** A number below zero. */
export const negated = (number: NumberReading): NumberReading => ({
  ...number,
  value: -number.value,
  mantissa: -number.mantissa,
})

/** A minus sign that belongs to the figure after it: nothing is joined to it on the left. */
export function isSign({ text, list }: Tokens, at: number): boolean {
  const mark = list[at]
  if (!mark || !(isHyphen(mark) || mark.text === '−') || list[at + 1]?.kind !== 'figure') return false
  return touches(mark, list[at + 1]) && (mark.start === 0 || /[\s(]/.test(text[mark.start - 1]!))
}

function multiply(tokens: Tokens, read: NumberReading, setting: NumberSetting): NumberReading {
  const { list } = tokens
  let whole = read
  const { next, share } = read
  // `three-quarters of a million`
  const of = share && list[next]?.low === 'of' && /^an?$/.test(lowAt(list, next + 1))
  const scale = of ? scales.get(lowAt(list, next + 2)) : undefined
  if (scale) return scaled(read, scale, next + 3)
  for (let times = 0; times < 2; times++) {
    const at = pastHyphen(tokens, whole.next)
    const by = list[at] ? multiplierOf(tokens, at, { ...setting, first: times === 0 }) : undefined
    if (!by || whole.value * by > 1e21) break
    whole = scaled(whole, by, at + 1)
  }
  return whole
}

function multiplierOf(
  { list }: Tokens,
  at: number,
  { money, first }: NumberSetting & { first: boolean },
): number | undefined {
  const { low, text } = list[at]!
  const close = touches(list[at - 1], list[at]) && list[at - 1]!.kind === 'figure'
  if (low === 'dozen' || low === 'dozens') return 12
  if (low === 'hundred') return 100
  const long = scales.get(low) ?? (first ? shortScales.get(low) : undefined)
  if (long) return long
  if (close && low === 'k') return 1e3
  if (money && first) return moneyScales.get(text)
  return close && (text === 'M' || (text === 'm' && countsPlural(list[at + 1]?.low))) ? 1e6 : undefined
}

// `5m people` are millions, `100m sprint` and `400m hurdles` are metres.
const countsPlural = (noun = ''): boolean =>
  currencyWords.has(noun) || (/^(?:people|[a-z]{3,}s)$/.test(noun) && !/^(?:hurdles|across)$/.test(noun))
