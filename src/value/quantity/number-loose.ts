import { lowAt, type Tokens } from './number-tokens.ts'
import { isScale, vaguePlurals } from './number-words.ts'

/** A number that its words leave open: what it most plainly says, what it may stand for, the token after it. */
export interface LooseNumber {
  readonly value: number
  readonly range: readonly [low: number, high: number]
  readonly next: number
}

/** Reads `dozens`, `tens of thousands`, `a couple of`, `a few hundred` from token `at` on; a scale may follow. */
export function readLoose(tokens: Tokens, at: number): LooseNumber | undefined {
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
