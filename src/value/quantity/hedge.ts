import type { Interval } from '../interval.ts'
import type { Dimension } from '../value.ts'
import type { Token, Tokens } from './number-tokens.ts'
import { trailingUnit } from './rounding.ts'

/** What a hedge makes of the number after it. `over` and `under` are prepositions too, and so bind less. */
export type Hedge =
  | 'more'
  | 'atLeast'
  | 'less'
  | 'atMost'
  | 'over'
  | 'under'
  | 'nearly'
  | 'justOver'
  | 'about'
  | 'loosely'

const phrases: Readonly<Record<Exclude<Hedge, 'loosely'>, string>> = {
  more: 'more than|greater than|higher than|larger than|bigger than|longer than|older than|heavier than|exceeding|exceeds|exceeded|upwards of|upward of|in excess of|north of|>',
  atLeast:
    'at least|no fewer than|no less than|not less than|not fewer than|never fewer than|never less than|a minimum of|as few as|as little as|≥|no longer fewer than',
  less: 'fewer than|less than|lower than|smaller than|shorter than|younger than|<',
  atMost:
    'at most|up to|no more than|not more than|never more than|a maximum of|as many as|as much as|≤|no longer than|no later than',
  over: 'over|above|well over|beyond',
  under: 'under|below|well under|within',
  nearly:
    'nearly|almost|just under|just below|just short of|approaching|not quite|a little under|a little less than|slightly under|slightly less than|just less than',
  justOver:
    'just over|just above|a little over|a little more than|slightly over|slightly more than|just more than|a bit more than',
  about:
    'about|around|some|roughly|approximately|approx|approx.|circa|c.|ca.|an estimated|estimated|close to|near|nearer|in the region of|or so|somewhere around|~|≈',
}

const byPhrase: ReadonlyMap<string, Hedge> = new Map(
  Object.entries(phrases).flatMap(([hedge, list]) =>
    list.split('|').map(phrase => [phrase, hedge as Hedge] as const),
  ),
)

const longest = 4

// The last words of all phrases: most numbers stand after none of them.
const lastWords = new Set(Array.from(byPhrase.keys(), phrase => phrase.split(' ').at(-1)!))

/** The hedge that ends right before a token, and the index of its first token; the longest phrase wins. */
export function hedgeBefore({ list }: Tokens, at: number): { hedge: Hedge; first: number } | undefined {
  const last = list[at - 1]
  if (!last || !(lastWords.has(last.low) || last.text === '.')) return undefined
  for (let size = Math.min(longest, at); size > 0; size--) {
    const phrase = phraseOf(list.slice(at - size, at))
    const hedge = byPhrase.get(phrase)
    if (hedge) return isMove(phrase, list[at - size - 1]) ? undefined : { hedge, first: at - size }
  }
  return undefined
}

/** The hedge that a text ends with, as it is written there; undefined where it ends with none. */
export function hedgeAtEnd(text: string): string | undefined {
  const words = text.trimEnd().split(/\s+/).slice(-longest)
  return words.map((_, at) => words.slice(at).join(' ')).find(phrase => byPhrase.has(phrase.toLowerCase()))
}

/** `The fee goes up to $6`, `$640 million over eight years`: where something goes, and for how long. */
function isMove(phrase: string, before: Token | undefined): boolean {
  if (phrase === 'up to') return movers.test(before?.low ?? '')
  return phrase === 'over' && before !== undefined && (before.kind === 'figure' || amounts.test(before.low))
}

const movers =
  /^(?:go(?:es|ing|ne)?|went|put|puts|pushe[sd]|br(?:ings|ought)|climb(?:s|ed)|move[sd]?|came|comes|tick(?:s|ed)|inch(?:es|ed)|edge[sd]|cre(?:eps|pt)|nudge[sd])$/
const amounts =
  /^(?:thousand|million|billion|trillion|%|percent|dollars|euros|pounds|crowns|francs|yen|rupees)$/

const phraseOf = (part: readonly Token[]): string =>
  part.map(({ low, kind }, index) => (index > 0 && kind === 'word' ? ` ${low}` : low)).join('')

const suffixes: ReadonlyMap<string, Hedge> = new Map([
  ['or more', 'atLeast'],
  ['and more', 'atLeast'],
  ['or above', 'atLeast'],
  ['or fewer', 'atMost'],
  ['or less', 'atMost'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
])

/** The hedge that follows a number: `or more`, `+`, `-plus`, `-odd`, `-ish`; `next` is the token after it. */
export function hedgeAfter({ list }: Tokens, at: number): { hedge: Hedge; next: number } | undefined {
  const [first, second] = [list[at], list[at + 1]]
  if (!first) return undefined
  const pair = second && suffixes.get(`${first.low} ${second.low}`)
  if (pair) return { hedge: pair, next: at + 2 }
  const close = list[at - 1]?.end === first.start
  if (close && first.text === '+') return { hedge: 'atLeast', next: at + 1 }
  const ending = close && first.text === '-' ? second?.low : undefined
  if (ending === 'ish' || ending === 'odd') return { hedge: 'about', next: at + 2 }
  return ending === 'plus' ? { hedge: 'atLeast', next: at + 2 } : undefined
}

/** How wide `nearly`, `just over` and `about` are, as parts of the value. */
const short = 0.125
const around = 0.1
/** What `an hour` may stand for, as parts of one. */
const one = { least: 0.75, most: 1.5 }

/** What a number is hedged over: its exact reading, its rounding, and what it measures. */
export interface Hedged {
  readonly core: Interval
  readonly rounding: number
  readonly dimension: Dimension
}

/** The interval that a hedge makes of a number, in the number's own unit. */
export function hedgedInterval(hedge: Hedge, { core, rounding, dimension }: Hedged): Interval {
  const { low, high } = core
  const floor = low <= 0 || dimension === 'percent' || dimension === 'temperature' ? -Infinity : 0
  // Lengths are crossed and days gone by: `over three days` may be just three.
  const slack = dimension === 'duration' || dimension === 'length' ? rounding : 0
  switch (hedge) {
    case 'more':
      return { low, high: Infinity, lowOpen: true }
    case 'atLeast':
      return { low, high: Infinity }
    case 'over':
      return { low: low - slack, high: Infinity }
    case 'less':
      return { low: floor, high, highOpen: true }
    case 'atMost':
      return { low: floor, high }
    case 'under':
      return { low: floor, high: high + slack }
    case 'nearly':
      return { low: low - Math.max(Math.abs(low) * short, rounding), high, highOpen: true }
    case 'justOver':
      return { low, high: high + Math.max(Math.abs(high) * short, rounding), lowOpen: true }
    case 'loosely':
      return { low: low * one.least, high: high * one.most, highOpen: true }
    default: {
      const margin = (end: number): number =>
        Math.max(Math.min(Math.abs(end) * around, roundWithin(end)), rounding)
      return { low: low - margin(low), high: high + margin(high) }
    }
  }
}

/** `Some 1,246`: how far the truth may be off a figure told to its last digit; half of ten of its last units. */
function roundWithin(value: number): number {
  if (!Number.isInteger(value)) return Infinity
  return (trailingUnit(value) || 1) * 5
}

/** True for hedges by which the writer disclaims precision: such a claim is right where it meets the fact. */
export const isVague = (hedge: Hedge): boolean => !/^(?:more|atLeast|less|atMost)$/.test(hedge)
