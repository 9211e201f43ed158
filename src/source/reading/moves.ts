import type { Anchor, NumberAnchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import type { Direction } from '../../text/direction.ts'
import { directionAt } from '../../ties/counts/changes.ts'
import type { Quantity } from '../../value/value.ts'
import { lemmaOf } from '../words/stem.ts'

/** A number with the word that says which way it went. */
export interface Move {
  readonly value: Quantity
  readonly direction: Direction
  readonly word: Term
}

const compared: ReadonlyMap<string, Direction> = new Map([
  ...['more', 'higher', 'above'].map(key => [key, 'up'] as const),
  ...['less', 'fewer', 'lower', 'below'].map(key => [key, 'down'] as const),
])

/** `Six months earlier than planned`; what comes three years later, something else came three years earlier. */
const timed = ({ key }: Term, next: Term | undefined): Direction | undefined =>
  next?.key === 'than' ? times.get(key) : undefined

const times: ReadonlyMap<string, Direction> = new Map([
  ['later', 'up'],
  ['earlier', 'down'],
  ['sooner', 'down'],
])

/** Who loses 4 percent is worth less; who loses four boats has them no more. */
const inShares = ({ lemma }: Term, { dimension }: Quantity): Direction | undefined =>
  dimension === 'percent' ? shareVerbs.get(lemma) : undefined

const shareVerbs: ReadonlyMap<string, Direction> = new Map([
  [lemmaOf('gain'), 'up'],
  [lemmaOf('lose'), 'down'],
])

/** The numbers of a sentence that go one way, be it denied. */
export const movesIn = (sentence: ReadSentence): Move[] =>
  sentence.anchors.flatMap(anchor => {
    if (anchor.kind !== 'number') return []
    const move = moveBefore(sentence, anchor) ?? moveAfter(sentence, anchor)
    return move ? [{ ...move, value: anchor.value }] : []
  })

/** Between a number and its direction stand only so many words, none of them a name or another number. */
const reach = { before: 4, after: 2 }

type Told = Omit<Move, 'value'>

/** Verbs that tell of currencies as often as of anything else. */
const rateVerbs: ReadonlyMap<string, Direction> = new Map([
  [lemmaOf('strengthen'), 'up'],
  [lemmaOf('weaken'), 'down'],
])

/** `Rose by about 6%`, `rose 6% to 212`; but not `from 6%`, nor `up to 6%`. */
function moveBefore({ terms, block }: ReadSentence, { first, value }: NumberAnchor): Told | undefined {
  for (let at = first - 1; at >= Math.max(0, first - reach.before); at--) {
    const word = terms[at]!
    const isBroken = /[,;:()–—]/.test(block.text.slice(word.end, terms[at + 1]!.start))
    if (isBroken || word.key === 'from' || word.kind === 'name') return undefined
    if (word.kind === 'figure' && terms[first - 1]!.key !== 'to') return undefined
    const direction = directionAt(terms, at) ?? rateVerbs.get(word.lemma) ?? inShares(word, value)
    if (direction) return word.key === 'up' && terms[at + 1]!.key === 'to' ? undefined : { direction, word }
  }
  return undefined
}

/** `6% less than before`, `a 6% rise`. */
function moveAfter({ terms, block }: ReadSentence, { last }: Anchor): Told | undefined {
  for (let at = last + 1; at <= last + reach.after; at++) {
    const word = terms[at]
    if (!word || /[,;:()–—]/.test(block.text.slice(terms[at - 1]!.end, word.start))) return undefined
    const direction = compared.get(word.key) ?? timed(word, terms[at + 1]) ?? directionAt(terms, at)
    if (direction) return { direction, word }
    if (word.kind !== 'content') return undefined
  }
  return undefined
}
