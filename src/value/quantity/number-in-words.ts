import { type Denominator, readCompound, readDenominator, readMixed } from './number-fraction.ts'
import { divide, fraction, mix, type NumberReading, number } from './number-shape.ts'
import { readSpoken, type Spoken, spokenValue } from './number-spoken.ts'
import { isHyphen, lowAt, pastHyphen, type Tokens, touches } from './number-tokens.ts'
import { cardinals, isScale, ordinals, vaguePlurals, vulgarFractions } from './number-words.ts'

// `twenty-first`, `one hundred and first`
function isOrdinal(tokens: Tokens, { last, next }: Spoken): boolean {
  const and = tokens.list[next]?.low === 'and'
  const word = lowAt(tokens.list, and ? next + 1 : pastHyphen(tokens, next))
  const counts = and ? last === 'hundred' || last === 'scale' : last === 'tens'
  return counts && ordinals.has(word)
}

/** Reads a number that its words leave open (`dozens`, `a few hundred`) from token `at` on. */
export function looseNumber(tokens: Tokens, at: number): NumberReading | undefined {
  const read = readLoose(tokens, at)
  return read && { ...number(read.value, read.next, false), loose: read.range }
}

/** Reads a number in words from token `at` on, with its fraction or decimals; `joined` as in {@link readSpoken}. */
export function readWords(tokens: Tokens, at: number, joined: boolean): NumberReading | undefined {
  const { list } = tokens
  const vulgar = vulgarFractions.get(list[at]?.text ?? '')
  if (vulgar) return fraction(vulgar, at + 1, true)
  const part = readPart(tokens, at)
  if (part) return part
  const spoken = readSpoken(tokens, at, joined)
  if (!spoken) return readDozen(tokens, at)
  if (isOrdinal(tokens, spoken)) return undefined
  const read = spokenNumber(spoken)
  const compound = spoken.beforeTens ? readCompound(tokens, spoken.next) : undefined
  if (compound && spoken.last === 'tens') {
    const below = read.value - spoken.beforeTens! + compound.value
    return divide({ ...read, value: spoken.beforeTens! }, below, compound.next)
  }
  const below = readDenominator(tokens, spoken.next)
  // `two quarters` are half a year.
  const periods = below?.value === 4 && below.plural && !below.hyphenated && read.value % 10 !== 3
  if (below && !periods && below.plural !== (read.value === 1) && endsFraction(tokens, below))
    return divideSpoken(tokens, read, below)
  const mixed = readMixed(tokens, spoken.next)
  if (mixed) return mix(read, mixed)
  return readDecimals(tokens, read)
}

// `three million` is as coarse as `3 million`; `two thousand` rounds like the digits it would be written in.
function spokenNumber(spoken: Spoken): NumberReading {
  const read = number(spokenValue(spoken), spoken.next, false)
  if (spoken.last !== 'scale') return read
  const scaled = { ...read, mantissa: read.value / spoken.limit, multiplier: spoken.limit }
  return spoken.limit < 1e5 ? scaled : { ...scaled, step: spoken.limit, plain: false }
}

// `a dozen`; `half a dozen` comes by way of `half`.
function readDozen({ list }: Tokens, at: number): NumberReading | undefined {
  const dozen = /^an?$/.test(lowAt(list, at)) && list[at + 1]?.low === 'dozen'
  return dozen ? number(1, at + 1, false) : undefined
}

// `half`, `half a million`, `a third of`
function readPart(tokens: Tokens, at: number): NumberReading | undefined {
  const { list } = tokens
  const word = lowAt(list, at)
  if (word === 'half') {
    const article = /^an?$/.test(lowAt(list, at + 1))
    const scaled = article && isScale(lowAt(list, at + 2))
    return { ...fraction(0.5, at + (scaled ? 2 : 1), false), share: !scaled }
  }
  if (!/^an?$/.test(word)) return undefined
  const below = readDenominator(tokens, at + 1)
  if (!below || below.hyphenated || below.plural || !endsFraction(tokens, below)) return undefined
  return divide(number(1, at + 1, false), below.value, below.next)
}

// `a third man`, `one third-party tool` are ordinals; a part is told by `of`, by a hyphen before, or by nothing after.
function endsFraction({ list }: Tokens, { next, plural, hyphenated, value }: Denominator): boolean {
  const after = list[next]
  if (after && isHyphen(after) && touches(list[next - 1], after)) return false
  return plural || hyphenated || value >= 100 || !after || /^(?:of|the|an?)$/.test(after.low)
}

// `one hundred and three quarters` is 100.75: what follows `and` is the part, if it is less than one.
function divideSpoken({ list }: Tokens, read: NumberReading, below: Denominator): NumberReading {
  const numerator = cardinals.get(list[read.next - 1]!.low) ?? 0
  const joined = list[read.next - 2]?.low === 'and'
  if (!joined || numerator >= below.value) return divide(read, below.value, below.next)
  return mix({ ...read, value: read.value - numerator }, { value: numerator / below.value, next: below.next })
}

// `three point one four`, `nought point eleven`
function readDecimals({ list }: Tokens, read: NumberReading): NumberReading {
  if (list[read.next]?.low !== 'point') return read
  let digits = ''
  let at = read.next + 1
  for (; digits.length < 15; at++) {
    const value = cardinals.get(lowAt(list, at))
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

/** A number that its words leave open: what it most plainly says, what it may stand for, the token after it. */
interface LooseNumber {
  readonly value: number
  readonly range: readonly [low: number, high: number]
  readonly next: number
}

/** Reads `dozens`, `tens of thousands`, `a couple of`, `a few hundred` from token `at` on; a scale may follow. */
function readLoose(tokens: Tokens, at: number): LooseNumber | undefined {
  return readPlural(tokens, at) ?? readCouple(tokens, at) ?? readFew(tokens, at)
}

function readPlural({ list }: Tokens, at: number): LooseNumber | undefined {
  const long = vaguePlurals.get(`${lowAt(list, at)} ${lowAt(list, at + 1)} ${lowAt(list, at + 2)}`)
  const range = long ?? vaguePlurals.get(lowAt(list, at))
  return range && { value: range[0], range, next: at + (long ? 3 : 1) }
}

// Two people are a couple too, hence `of`, a scale, or nothing after it.
function readCouple({ list }: Tokens, at: number): LooseNumber | undefined {
  if (lowAt(list, at) !== 'a' || lowAt(list, at + 1) !== 'couple') return undefined
  const of = lowAt(list, at + 2) === 'of'
  const scaled = isScale(lowAt(list, at + (of ? 3 : 2)))
  if (!of && !scaled && list[at + 2]) return undefined
  return { value: 2, range: [2, 3], next: at + (of && scaled ? 3 : 2) }
}

function readFew({ list }: Tokens, at: number): LooseNumber | undefined {
  const few = lowAt(list, at) === 'a' && lowAt(list, at + 1) === 'few'
  const next = few ? at + 2 : lowAt(list, at) === 'several' ? at + 1 : undefined
  const word = next === undefined ? '' : lowAt(list, next)
  return isScale(word) ? { value: 3, range: [2, 10], next: next! } : undefined
}
