import type { DateFact } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { type Day, yearOf } from '../../value/day.ts'
import { isYearAlone } from '../../value/time/time.ts'
import type { PhraseMatch } from '../phrases.ts'

/**
 * Whether a year is surely that of another event. What is of the article's own years is told by its day or month, and a year
 * (`the census of 2015`, `last year`) tells it from those before and after, unless it stands right beside its words.
 */
export const isYearOfOther = (time: TimeMention, match: PhraseMatch, published: Day | undefined): boolean =>
  isYearAlone(time.value) && isToldByDay(match.phrase.fact as DateFact, published) && !isBeside(time, match)

const isToldByDay = ({ date: { fields } }: DateFact, published: Day | undefined): boolean =>
  fields.month !== undefined &&
  fields.year !== undefined &&
  published !== undefined &&
  Math.abs(fields.year - yearOf(published)) <= 1

/** `The cup final was in 1946`, `In 1946 the bridge opened`. */
function isBeside(
  { sentence: { words, block, start: from }, start, end }: TimeMention,
  { at }: PhraseMatch,
): boolean {
  if (at.some(index => behind.test(block.text.slice(words[index]!.end, start)))) return true
  const isFirst = /^(?:In|It was in)\s$/.test(block.text.slice(from, start))
  return isFirst && at.some(index => ahead.test(block.text.slice(end, words[index]!.start)))
}

const behind = /^\s(?:(?:was|were|is|came|took place|will be)\s)?(?:in|since)\s$/
const ahead = /^(?:,|\sthat)?\s(?:(?:an?|the)\s)?(?:\p{Lu}\p{L}+\s)?$/u
