import type { CountFact } from '../../facts/fact.ts'
import { contentWords } from '../../facts/index/counted-nouns.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import { inflections } from '../../text/inflection.ts'
import { keysOf } from '../../text/word.ts'
import { digitsIn, figureOf, slipKey } from '../../value/quantity/slip.ts'
import type { CountTie } from '../tie.ts'

// By chance few figures of so many digits are those of another fact.
const fewest = 4

/**
 * `Attendance: 24,318`, of the average attendance, where that is the crowd of the last day: a figure of several digits that is
 * that of another fact, in its unit, is meant for it where nothing but one word ties it to this one, and others of its subject are missing.
 */
export function isFigureOfOther(
  { mention, fact, words: [tied = ''], outcome }: CountTie,
  phrases: PhraseIndex,
): boolean {
  const { value, sentence } = mention
  if (outcome !== 'contradicted' || keysOf(tied).length > 1 || digitsIn(figureOf(value)).length < fewest)
    return false
  const told = new Set(sentence.words.map(({ key }) => key))
  const content = contentWords(fact.subject).filter(word => !/^\d/.test(word))
  const isTold = content.every(word => [...inflections(word)].some(form => told.has(form)))
  const isOfOther = (other: CountFact): boolean =>
    other !== fact &&
    other.value?.dimension === value.dimension &&
    other.value.unit === value.unit &&
    figureOf(other.value) === figureOf(value) &&
    (value.dimension !== 'number' ||
      [...phrases.units.get(fact)!].some(form => phrases.units.get(other)!.has(form)))
  return !isTold && (phrases.bySlip().get(slipKey(value)) ?? []).some(isOfOther)
}
