import { readFigure } from './number-figure.ts'
import { readCompound, readDenominator, readMixed, readSlashed } from './number-fraction.ts'
import { readLoose } from './number-loose.ts'
import { readSpoken, type Spoken, spokenValue } from './number-spoken.ts'
import { isHyphen, pastHyphen, type Tokens, touches } from './number-tokens.ts'
import { cardinals, moneyScales, ordinals, scales, shortScales, vulgarFractions } from './number-words.ts'

/** A number with what rounding needs to know of how it was written. */
export interface NumberReading {
  readonly value: number
  /** One unit of the last digit that was written, multiplied out. */
  readonly step: number
  /** No decimals, no multiplier, no fraction. */
  readonly plain: boolean
  /** The figure before its multiplier: 3.2 of `3.2 million`. */
  readonly mantissa: number
  readonly multiplier: number
  /** A part of one (`half`, `two-thirds`) that measures a share, unless a unit follows. */
  readonly share: boolean
  /** `dozens`, `a couple`, `several hundred`: what it may stand for. */
  readonly loose?: readonly [low: number, high: number]
  /** Written in digits. */
  readonly digits: boolean
  /** The index of the first token that is not part of it. */
  readonly next: number
}

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
      : (looseNumber(tokens, first) ?? readWords(tokens, first, setting))
  if (!read) return undefined
  const whole = multiply(tokens, read, setting)
  return signed ? { ...whole, value: -whole.value, mantissa: -whole.mantissa } : whole
}

/** A minus sign that belongs to the figure after it: nothing is joined to it on the left. */
export function isSign({ text, list }: Tokens, at: number): boolean {
  const mark = list[at]
  if (!mark || !(isHyphen(mark) || mark.text === '−') || list[at + 1]?.kind !== 'figure') return false
  return touches(mark, list[at + 1]) && (mark.start === 0 || /[\s(]/.test(text[mark.start - 1]!))
}

const number = (value: number, next: number, digits: boolean): NumberReading => ({
  value,
  step: 1,
  plain: true,
  mantissa: value,
  multiplier: 1,
  share: false,
  digits,
  next,
})

/** The number one, as an article says it; `next` is the token after the article. */
export const oneOf = (next: number): NumberReading => number(1, next, false)

function readDigits(tokens: Tokens, at: number): NumberReading | undefined {
  const slashed = readSlashed(tokens, at)
  if (slashed)
    return { ...number(slashed.value, slashed.next, true), step: 0, plain: false, share: slashed.value < 1 }
  const figure = readFigure(tokens.list[at]!.text)
  if (!figure) return undefined
  const read = { ...number(figure.value, at + 1, true), step: figure.step, plain: figure.whole }
  const mixed = figure.whole ? readMixed(tokens, at + 1) : undefined
  return mixed ? mix(read, mixed) : raise(tokens, read)
}

// `a million and a half`: the part is one of the multiplier.
function mix(read: NumberReading, { value, next }: { value: number; next: number }): NumberReading {
  const part = value * read.multiplier
  const sum = read.value + part
  return { ...read, value: sum, mantissa: read.mantissa + value, step: part, plain: false, next }
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
  if (power) return { ...read, value: read.value ** exponent, step: 0, plain: false, next: at + 1 }
  return {
    ...read,
    value: Number(`${read.value}e${exponent}`),
    step: read.step * 10 ** exponent,
    plain: false,
    next: at + 1,
  }
}

// `twenty-first`, `one hundred and first`
function isOrdinal(tokens: Tokens, { last, next }: Spoken): boolean {
  const and = tokens.list[next]?.low === 'and'
  const word = tokens.list[and ? next + 1 : pastHyphen(tokens, next)]?.low ?? ''
  const counts = and ? last === 'hundred' || last === 'scale' : last === 'tens'
  return counts && ordinals.has(word)
}

function looseNumber(tokens: Tokens, at: number): NumberReading | undefined {
  const read = readLoose(tokens, at)
  return read && { ...number(read.value, read.next, false), plain: false, loose: read.range }
}

function readWords(tokens: Tokens, at: number, setting: NumberSetting): NumberReading | undefined {
  const { list } = tokens
  const vulgar = vulgarFractions.get(list[at]?.text ?? '')
  if (vulgar) return { ...number(vulgar, at + 1, true), step: 0, plain: false, share: true }
  const part = readPart(tokens, at)
  if (part) return part
  const spoken = readSpoken(tokens, at, !setting.between)
  if (!spoken) return readDozen(tokens, at)
  if (isOrdinal(tokens, spoken)) return undefined
  const read = spokenNumber(spoken)
  const compound = spoken.beforeTens ? readCompound(tokens, spoken.next) : undefined
  if (compound && spoken.last === 'tens') {
    const below = read.value - spoken.beforeTens! + compound.value
    return divide({ ...read, value: spoken.beforeTens! }, below, compound.next)
  }
  const below = readDenominator(tokens, spoken.next)
  if (below && below.plural !== (read.value === 1) && endsFraction(tokens, below))
    return divideSpoken(read, below, tokens, at)
  const mixed = readMixed(tokens, spoken.next)
  if (mixed) return mix(read, mixed)
  return readDecimals(tokens, read)
}

// `three million` is as coarse as `3 million`; `two thousand` rounds like the digits it would be written in.
function spokenNumber(spoken: Spoken): NumberReading {
  const read = number(spokenValue(spoken), spoken.next, false)
  const coarse = spoken.last === 'scale' && spoken.limit >= 1e5
  return coarse
    ? {
        ...read,
        step: spoken.limit,
        mantissa: read.value / spoken.limit,
        multiplier: spoken.limit,
        plain: false,
      }
    : read
}

// `a dozen`; `half a dozen` comes by way of `half`.
function readDozen({ list }: Tokens, at: number): NumberReading | undefined {
  const dozen = /^an?$/.test(list[at]?.low ?? '') && list[at + 1]?.low === 'dozen'
  return dozen ? number(1, at + 1, false) : undefined
}

// `half`, `half a million`, `a third of`
function readPart(tokens: Tokens, at: number): NumberReading | undefined {
  const { list } = tokens
  const word = list[at]?.low ?? ''
  if (word === 'half') {
    const article = /^an?$/.test(list[at + 1]?.low ?? '')
    const scaled = article && isScale(list[at + 2]?.low ?? '')
    return { ...number(0.5, at + (scaled ? 2 : 1), false), step: 0, plain: false, share: !scaled }
  }
  if (!/^an?$/.test(word)) return undefined
  const below = readDenominator(tokens, at + 1)
  if (!below || below.hyphenated || below.plural || !endsFraction(tokens, below)) return readMany(tokens, at)
  return divide(number(1, at + 1, false), below.value, below.next)
}

// `a hundred trillionths`
function readMany(tokens: Tokens, at: number): NumberReading | undefined {
  const spoken = readSpoken(tokens, at, false)
  const below = spoken && readDenominator(tokens, spoken.next)
  return below?.plural
    ? divide(number(spokenValue(spoken!), spoken!.next, false), below.value, below.next)
    : undefined
}

const isScale = (word: string): boolean => scales.has(word) || word === 'dozen' || word === 'hundred'

// `a third man`, `one third-party tool` are ordinals; a part is told by `of`, by a hyphen before, or by nothing after.
function endsFraction(
  { list }: Tokens,
  { next, plural, hyphenated, value }: { next: number; plural: boolean; hyphenated: boolean; value: number },
): boolean {
  const after = list[next]
  if (after && isHyphen(after) && touches(list[next - 1], after)) return false
  return plural || hyphenated || value >= 100 || !after || /^(?:of|the|an?)$/.test(after.low)
}

const divide = (read: NumberReading, by: number, next: number): NumberReading => {
  const value = read.value / by
  return { ...read, value, mantissa: value, step: 0, plain: false, share: value < 1, next }
}

// `one hundred and three quarters` is 100.75: what follows `and` is the part, if it is less than one.
function divideSpoken(
  read: NumberReading,
  below: { value: number; next: number },
  { list }: Tokens,
  at: number,
): NumberReading {
  const numerator = cardinals.get(list[read.next - 1]!.low) ?? 0
  const joined = list[read.next - 2]?.low === 'and' && read.next - 2 > at
  if (!joined || numerator >= below.value) return divide(read, below.value, below.next)
  return mix({ ...read, value: read.value - numerator }, { value: numerator / below.value, next: below.next })
}

// `three point one four`, `nought point eleven`
function readDecimals({ list }: Tokens, read: NumberReading): NumberReading {
  if (list[read.next]?.low !== 'point') return read
  let digits = ''
  let at = read.next + 1
  for (; digits.length < 15; at++) {
    const value = cardinals.get(list[at]?.low ?? '')
    if (value === undefined || (value > 9 && digits !== '')) break
    digits += value
    if (value > 9) {
      at++
      break
    }
  }
  if (digits === '') return read
  const value = Number(`${read.value}.${digits}`)
  return { ...read, value, mantissa: value, step: 10 ** -digits.length, plain: false, next: at }
}

function multiply(tokens: Tokens, read: NumberReading, setting: NumberSetting): NumberReading {
  const { list } = tokens
  let whole = read
  const { next, share } = read
  // `three-quarters of a million`
  const of = share && list[next]?.low === 'of' && /^an?$/.test(list[next + 1]?.low ?? '')
  const scale = of ? scales.get(list[next + 2]?.low ?? '') : undefined
  if (scale) return scaled(read, scale, next + 3)
  for (let times = 0; times < 2; times++) {
    const at = pastHyphen(tokens, whole.next)
    const by = list[at] ? multiplierOf(tokens, at, { ...setting, first: times === 0 }) : undefined
    if (!by || whole.value * by > 1e21) break
    whole = scaled(whole, by, at + 1)
  }
  return whole
}

function scaled(read: NumberReading, by: number, next: number): NumberReading {
  const loose = read.loose && ([read.loose[0] * by, read.loose[1] * by] as const)
  const made = {
    ...read,
    value: read.value * by,
    multiplier: read.multiplier * by,
    plain: false,
    share: false,
    next,
  }
  // Whole counts stay exact in a dozen; words of a thousand and more round like the same digits.
  return { ...made, step: read.step * by, ...(loose && { loose }) }
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
  /^(?:people|[a-z]{3,}s)$/.test(noun) && !/^(?:hurdles|across)$/.test(noun)
