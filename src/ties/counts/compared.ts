import type { QuantityMention } from '../../mentions/mention.ts'
import type { Direction } from '../../text/direction.ts'
import { figureOf } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import type { CountTie } from '../tie.ts'

/** What a sentence puts behind a number: by how much it is more or less than the same before, and up to where that is told. */
export interface Comparison {
  readonly direction: Direction
  readonly end: number
}

/** Reads `71 points, 23 fewer than`, `28 beds, ten more than`, `9,400 readers, up 600 on`, where so much lies between what a fact's number is and was. */
export function comparisonBehind(
  { mention: { sentence, end }, fact: { value, was } }: CountTie,
  quantities: readonly QuantityMention[],
): Comparison | undefined {
  if (!value || !was) return undefined
  const next = quantities.find(other => other.sentence === sentence && other.start >= end)
  if (!next || !isDifferenceOf(next, value, was)) return undefined
  const { text } = sentence.block
  const joined = joint.exec(text.slice(end, next.start))
  if (!joined) return undefined
  const [, way] = joined
  const rest = text.slice(next.end, sentence.end)
  const [told, word = ''] = (way ? behindWay : behind).exec(rest) ?? []
  if (told === undefined) return undefined
  return { direction: up.test(way ?? word) ? 'up' : 'down', end: next.end + told.length }
}

/** Whether a number is exactly what lies between two others, in their measure. */
const isDifferenceOf = ({ value: told }: QuantityMention, value: Quantity, was: Quantity): boolean =>
  told.dimension === value.dimension &&
  told.unit === value.unit &&
  value.unit === was.unit &&
  figureOf(told) === figureOf({ ...value, amount: Math.abs(value.amount - was.amount) })

// The same at another time, and not another one: `ten fewer than the ward next door`.
const period = '(?:year|season|month|week|quarter|term|spring|summer|autumn|winter|decade)s?'
const sameBefore =
  `(?:before|previously|now|today|at present|in (?:19|20)\\d\\d|(?:the|its|their) (?:old|former|previous|current|present|last)|` +
  `(?:the|an?) ${period} (?:before|ago|earlier)|(?:last|this) ${period}|(?:it|they|he|she|we) (?:has|have|had|is|are|was|were))\\b`

// `71 points, 23 fewer`, `71 points (23 fewer`, `28 beds in the ward, ten more`
const joint = /^[^,;:.()\p{N}]{0,40}(?:,| \(|[ ]?[–—]) ?(?:or |that is |which is )?(?:(up|down) )?$/u
const behind = new RegExp(
  `^(?: [\\p{L}-]+)?? (more|fewer|less|higher|lower|longer|shorter)(?: [\\p{L}-]+)?? than ${sameBefore}`,
  'u',
)
const behindWay = new RegExp(`^(?: [\\p{L}-]+)?? (?:on|from) ${sameBefore}`, 'u')
const up = /^(?:up|more|higher|longer)$/
