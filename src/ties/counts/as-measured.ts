import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { inMeasureOf } from '../../mentions/shared-nouns.ts'
import { figureOf } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import type { PhraseMatch } from '../phrases.ts'
import type { Spoken } from './candidate.ts'

/**
 * Gives the bare ends of a change what a fact of the sentence measures in, where the first is what that was, or the two are its
 * values the wrong way round: `raised the leaving age from 15 to 16`.
 */
export function asMeasured(
  quantities: readonly QuantityMention[],
  spoken: readonly Spoken[],
): readonly QuantityMention[] {
  const measured = spoken.filter(([{ value, was }]) => value && value.dimension !== 'number' && was)
  if (measured.length === 0) return quantities
  const inMeasure = new Map(
    quantities.flatMap((first, index) => {
      const second = quantities[index + 1]
      if (!second || !areBareEnds(first, second)) return []
      const [fact] =
        measured.find(each => isOfFact([first, second], each[0]) && isRightBefore(each[1], first)) ?? []
      return fact ? [first, second].map(end => [end, inMeasureOf(fact.value!, end)] as const) : []
    }),
  )
  return inMeasure.size > 0 ? quantities.map(each => inMeasure.get(each) ?? each) : quantities
}

/** `from 15 to 16` */
function areBareEnds(first: QuantityMention, second: QuantityMention): boolean {
  const { text } = first.sentence.block
  return (
    [first, second].every(({ value, nouns }) => value.dimension === 'number' && nouns.length === 0) &&
    /\bfrom $/.test(text.slice(first.sentence.start, first.start)) &&
    text.slice(first.end, second.start) === ' to '
  )
}

/** No other clause begins between a phrase and a number: `The leaving age rose, and classes went from 15 to 20`. */
function isRightBefore(match: PhraseMatch | undefined, { sentence, start }: QuantityMention): boolean {
  const last = match?.at.map(at => sentence.words[at]!).findLast(({ end }) => end <= start)
  return last !== undefined && !joints.test(sentence.block.text.slice(last.end, start))
}

const joints = /[,;:()—–]|\b(?:and|but|or|as|when|while|where|since|after|before|that|which|who)\b/

function isOfFact(ends: readonly [QuantityMention, QuantityMention], { value, was }: CountFact): boolean {
  const [first, second] = ends.map(end => figureOf(end.value))
  const [now, before] = [value!, was!].map(figureIn)
  return value!.unit === was!.unit && (first === before || (first === now && second === before))
}

/** The figure without its measure. */
const figureIn = (value: Quantity): string => figureOf({ ...value, unit: '' })
