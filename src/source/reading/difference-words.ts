import type { NumberAnchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import type { Direction } from '../../text/direction.ts'
import { wordSet } from '../../text/word-set.ts'
import { directionAt } from '../../ties/counts/changes.ts'
import type { Quantity } from '../../value/value.ts'

/** A difference between two numbers, and the word that says which of them is more. */
export interface Difference {
  readonly value: Quantity
  readonly direction: Direction
  readonly word: Term
}

// What is compared with something behind a `than`.
const more = wordSet('more higher longer taller heavier larger bigger wider deeper farther further faster')
const less = wordSet('less fewer lower shorter lighter smaller narrower shallower slower')

// Verbs that say which way a number goes only before a `by`.
const verbs: ReadonlyMap<string, Direction> = new Map([
  ['slowed', 'down'],
  ['eased', 'down'],
  ['weakened', 'down'],
  ['strengthened', 'up'],
])

/** The differences that a sentence tells: `22 tons heavier than`, `22 tons above`, `rose by 22 tons`. */
export const differencesIn = (sentence: ReadSentence): Difference[] =>
  sentence.anchors.flatMap(anchor => {
    const value = anchor.kind === 'number' && distanceOf(sentence, anchor)
    if (!value) return []
    const told = comparedBehind(sentence, anchor) ?? movedBefore(sentence, anchor)
    return told ? [{ ...told, value }] : []
  })

/** What lies between two numbers, in their unit: points between percentages. `Rose by 5%` tells a part of the one. */
function distanceOf({ terms }: ReadSentence, { value, last }: NumberAnchor): Quantity | undefined {
  const isPoints =
    value.unit === 'percentage point' || (value.unit === '' && /^points?$/.test(terms[last + 1]?.key ?? ''))
  if (isPoints) return { ...value, dimension: 'percent', unit: 'percent' }
  return value.dimension === 'percent' ? undefined : value
}

type Told = Omit<Difference, 'value'>

/** Only what is counted may stand between: `eight points more`. */
function comparedBehind({ terms, block }: ReadSentence, { last }: NumberAnchor): Told | undefined {
  const at = terms.findIndex(
    ({ key }, index) => index > last && (more.has(key) || less.has(key) || /^(?:above|below)$/.test(key)),
  )
  const word = terms[at]
  if (!word || at - last > 2 || hasMark(block.text.slice(terms[last]!.end, word.start))) return undefined
  if (/^(?:above|below)$/.test(word.key))
    return levels.test(block.text.slice(word.end))
      ? { word, direction: word.key === 'above' ? 'up' : 'down' }
      : undefined
  const than = terms.findIndex(({ key }, index) => index > at && key === 'than')
  if (than < 0 || hasMark(block.text.slice(word.end, terms[than]!.start))) return undefined
  return { word, direction: more.has(word.key) ? 'up' : 'down' }
}

// `14 feet above flood stage` is told of a level that stands for itself.
const levels =
  /^(?:\s(?:that|this|those|what|(?:(?:the|its|their|last|an?)\s)*(?:average|mean|norm|consensus|forecasts?|targets?|estimates?|expectations?|record|year|month|level|figure))(?!\p{L})|\s*[.,;:)]|\s*$)/u

const hedge = /^(?:about|around|almost|nearly|roughly|some|over|just|an?|average|of)$/

/** `Rose by about 22 tons`, `picked up by half a point`. */
function movedBefore({ terms }: ReadSentence, { first }: NumberAnchor): Told | undefined {
  const by = terms.findLastIndex(({ key }, at) => at < first && !hedge.test(key))
  if (terms[by]?.key !== 'by') return undefined
  const word = terms[by - 1]
  if (!word) return undefined
  const isPickedUp = word.key === 'up' && /^pick/.test(terms[by - 2]?.key ?? '')
  const direction = isPickedUp ? 'up' : (directionAt(terms, by - 1) ?? verbs.get(word.key))
  return direction ? { word, direction } : undefined
}

const hasMark = (text: string): boolean => /[,;:()–—]/.test(text)
