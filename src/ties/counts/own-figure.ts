import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { digitsIn, figureOf } from '../../value/quantity/slip.ts'
import type { CountTie } from '../tie.ts'

/** Whether a number has two ends. */
export const isClosed = ({ mention: { value } }: CountTie): boolean =>
  Number.isFinite(value.interval.low) && Number.isFinite(value.interval.high)

// What may be so many times as much tells hardly any number.
const widest = 5

const isWide = ({ mention: { value } }: CountTie): boolean =>
  value.interval.high > value.interval.low * widest

/**
 * Whether a tie tells its fact's own number; not where it only leaves room for that (`more than 90`, `millions`), or says another
 * one once more (`9 km (5 miles)`).
 */
export function isTold(tie: CountTie): boolean {
  const { value, sentence, start } = tie.mention
  if (tie.agrees !== 'value' || !isClosed(tie) || isWide(tie)) return false
  const isInBrackets = /\p{N}\p{L}*(?:\s\p{L}+){0,4}\s\((?:\p{L}+\s)?$/u.test(
    sentence.block.text.slice(Math.max(0, start - 40), start),
  )
  return !(isInBrackets && value.dimension !== 'number' && value.dimension !== 'percent')
}

/**
 * `Two seats more than the 90 they needed`, of a fact of 90 seats, `41 years, more than the 38 that it takes`, of 38 years: what
 * is counted was said before. So many digits as of `threw 83.20 metres, and then 88.41` are no other figure by chance.
 */
export function isOwnBare(mention: QuantityMention, { value: known, unit }: CountFact): boolean {
  const { value, nouns, sentence, start } = mention
  if (!known || nouns.length > 0 || value.dimension !== 'number' || value.amount !== known.amount)
    return false
  if (known.dimension === 'number') return unit.length > 0
  return (
    (known.unit !== undefined && digitsIn(figureOf(value)).length >= fewestDigits) ||
    comparedWith.test(sentence.block.text.slice(Math.max(sentence.start, start - 20), start))
  )
}

const fewestDigits = 3

const comparedWith =
  /\b(?:than|above|below|against|beyond|over|under|exceeds|exceeding)\s(?:the|its|their|those)\s$/
