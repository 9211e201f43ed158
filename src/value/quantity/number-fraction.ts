import { isHyphen, lowAt, pastHyphen, type Tokens, touches } from './number-tokens.ts'
import { cardinals, denominators, vulgarFractions } from './number-words.ts'

/** A denominator that was read: its value, whether it was plural, and the token after it. */
export interface Denominator {
  readonly value: number
  readonly plural: boolean
  readonly next: number
  /** It was joined to what stands before it: `one-third`. */
  readonly hyphenated: boolean
}

/** Reads `third`, `eighths`, `halves` from token `at` on, after a hyphen (spaced out in wire copy) or a space. */
export function readDenominator(tokens: Tokens, at: number): Denominator | undefined {
  const mark = tokens.list[at]
  const hyphen = !!mark && isHyphen(mark)
  const word = tokens.list[hyphen ? at + 1 : at]
  if (word?.kind !== 'word') return undefined
  const next = hyphen ? at + 2 : at + 1
  const tens = cardinals.get(word.low) ?? 0
  if (tens >= 20) return readTens(tokens, next, { tens, hyphen })
  const single = denominators.get(word.low)
  if (single) return { value: single, plural: false, next, hyphenated: hyphen }
  const stem = word.low === 'halves' ? 'half' : /^firsts|seconds$/.test(word.low) ? '' : word.low.slice(0, -1)
  const value = word.low.endsWith('s') ? denominators.get(stem) : undefined
  return value ? { value, plural: true, next, hyphenated: hyphen } : undefined
}

// `firsts` of `three twenty-firsts`
function readTens(
  tokens: Tokens,
  at: number,
  { tens, hyphen }: { tens: number; hyphen: boolean },
): Denominator | undefined {
  const unit = readCompound(tokens, at)
  return unit && { value: tens + unit.value, plural: true, next: unit.next, hyphenated: hyphen }
}

/** Reads the unit of a compound denominator: `firsts` in `three twenty-firsts`. */
export function readCompound(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const index = pastHyphen(tokens, at)
  const word = lowAt(tokens.list, index)
  const value = word === 'firsts' ? 1 : denominators.get(word.slice(0, -1))
  return value && value < 10 && word.endsWith('s') ? { value, next: index + 1 } : undefined
}

/** What follows a whole number as its fraction: `½`, ` 1/4`, ` and a half`, ` and three fifths`. */
export function readMixed(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const { list } = tokens
  const vulgar = vulgarFractions.get(list[at]?.text ?? '')
  if (vulgar) return { value: vulgar, next: at + 1 }
  const slashed = readSlashed(tokens, at)
  if (slashed && slashed.value < 1 && !touches(list[at - 1], list[at])) return slashed
  return readAndFraction(tokens, at)
}

function readAndFraction(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const { list } = tokens
  const start = pastHyphen(tokens, at)
  if (list[start]?.low !== 'and') return undefined
  const first = pastHyphen(tokens, start + 1)
  const word = lowAt(list, first)
  const numerator = /^an?$/.test(word) ? 1 : cardinals.get(word)
  const below = numerator ? readDenominator(tokens, first + 1) : undefined
  if (!numerator || !below || numerator >= below.value || below.plural !== numerator > 1) return undefined
  return { value: numerator / below.value, next: below.next }
}

/** Reads `3/4`: two plain figures around a slash without spaces. */
export function readSlashed({ list }: Tokens, at: number): { value: number; next: number } | undefined {
  const [above, slash, below] = [list[at], list[at + 1], list[at + 2]]
  const shaped =
    (slash?.text === '/' || slash?.text === '⁄') && touches(above, slash) && touches(slash, below)
  if (!shaped || !/^[1-9]\d?$/.test(above!.text) || !/^[1-9]\d?\d?$/.test(below!.text)) return undefined
  return { value: Number(above!.text) / Number(below!.text), next: at + 3 }
}
