import { lowAt, pastHyphen, type Token, type Tokens } from './number-tokens.ts'
import { cardinals, scales } from './number-words.ts'

/** How far a number in words has been read. Offsets are token indexes; `next` is the first that is not part of it. */
export interface Spoken {
  readonly total: number
  readonly group: number
  /** The smallest scale so far: what follows must be less. */
  readonly limit: number
  readonly last: 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'and'
  readonly next: number
  /** Where and with what value the number stood before its last `tens`, for `three twenty-fifths`. */
  readonly beforeTens: number | undefined
}

/** The number so far. */
export const spokenValue = ({ total, group }: Spoken): number => total + group

const nothing = { total: 0, limit: Number.POSITIVE_INFINITY, beforeTens: undefined }

/** All are made in one shape: copies that spread one another would each have their own, and reading them would be slow. */
const grownTo = (
  { total, limit, beforeTens }: Pick<Spoken, 'total' | 'limit' | 'beforeTens'>,
  { group, last, next }: Pick<Spoken, 'group' | 'last' | 'next'>,
): Spoken => ({ total, group, limit, last, next, beforeTens })

/**
 * Reads a whole number in words from token `at` on, with `and` where it joins hundreds to the rest, as far as it
 * goes. `joined: false` keeps `and` out, as in `between five hundred and six hundred`. One pass, two tokens ahead.
 */
export function readSpoken(tokens: Tokens, at: number, joined: boolean): Spoken | undefined {
  const article = /^an?$/.test(lowAt(tokens.list, at)) && isMultiplier(tokens.list[at + 1])
  let state: Spoken = article
    ? grownTo(nothing, { group: 1, last: 'unit', next: at + 1 })
    : grownTo(nothing, { group: 0, last: 'none', next: at })
  let beforeAnd: Spoken | undefined
  for (;;) {
    const grown = grow(tokens, state)
    if (grown) state = grown
    else if (joined && opensAnd(tokens, state)) {
      beforeAnd = state
      state = grownTo(state, { group: state.group, last: 'and', next: state.next + 1 })
    } else break
  }
  // `one million and two million`: what came after `and` is a number of its own.
  if (beforeAnd && isMultiplier(tokens.list[pastHyphen(tokens, state.next)])) state = beforeAnd
  return state.last === 'none' || (article && state.next === at + 1) ? undefined : state
}

const isMultiplier = (token: Token | undefined): boolean =>
  !!token && (/^hundreds?$/.test(token.low) || scales.has(token.low))

function opensAnd({ list }: Tokens, { last, next }: Spoken): boolean {
  const value = cardinals.get(lowAt(list, next + 1))
  return (last === 'hundred' || last === 'scale') && list[next]?.low === 'and' && !!value
}

function grow(tokens: Tokens, state: Spoken): Spoken | undefined {
  const at = state.last === 'none' ? state.next : pastWordHyphen(tokens, state)
  const word = tokens.list[at]
  if (word?.kind !== 'word') return undefined
  const value = cardinals.get(word.low)
  if (value !== undefined) return addSmall(state, value, at + 1)
  if (/^hundreds?$/.test(word.low)) return addHundred(state, at + 1)
  const scale = scales.get(word.low)
  return scale === undefined ? undefined : addScale(state, scale, at + 1)
}

// Wire copy sets hyphens off with spaces; between tens and a unit nothing else can be meant.
function pastWordHyphen(tokens: Tokens, { next, last }: Spoken): number {
  const mark = tokens.list[next]
  const unit = cardinals.get(lowAt(tokens.list, next + 1)) ?? 0
  const apart = last === 'tens' && mark?.text === '-' && unit > 0 && unit < 10
  return apart ? next + 1 : pastHyphen(tokens, next)
}

function addSmall(state: Spoken, value: number, next: number): Spoken | undefined {
  const { total, group, limit, last } = state
  const fresh = last !== 'unit' && last !== 'teen' && last !== 'tens'
  if (value === 0) return last === 'none' ? grownTo(state, { group, last: 'teen', next }) : undefined
  if (value < 10)
    return fresh || last === 'tens' ? grownTo(state, { group: group + value, last: 'unit', next }) : undefined
  if (value < 20) return fresh ? grownTo(state, { group: group + value, last: 'teen', next }) : undefined
  if (!fresh) return undefined
  const beforeTens = last === 'and' ? 0 : spokenValue(state)
  return { total, group: group + value, limit, last: 'tens', next, beforeTens }
}

function addHundred(state: Spoken, next: number): Spoken | undefined {
  const { group, last } = state
  const fits = group > 0 && group < 100 && last !== 'and' && state.limit > 100
  return fits ? grownTo(state, { group: group * 100, last: 'hundred', next }) : undefined
}

function addScale(state: Spoken, scale: number, next: number): Spoken | undefined {
  const { total, group, last, limit, beforeTens } = state
  if (group > 0 && last !== 'and' && scale < limit)
    return { total: total + group * scale, group: 0, limit: scale, last: 'scale', next, beforeTens }
  // `a thousand billion`
  const stacks = last === 'scale' && scale > limit && total * scale < 1e18
  return stacks ? { total: total * scale, group, limit, last, next, beforeTens } : undefined
}
