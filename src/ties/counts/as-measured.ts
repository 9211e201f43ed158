import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { inMeasureOf } from '../../mentions/shared-nouns.ts'
import { directionOf } from '../../text/direction.ts'
import { wordSet } from '../../text/word-set.ts'
import { figureOf } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import type { PhraseMatch } from '../phrases.ts'
import type { Spoken } from './candidate.ts'

/**
 * Gives the bare ends of a change what a fact of the sentence measures in: the first of `fell from 66 to 94 seconds`, and both of
 * `raised the leaving age from 15 to 16`, where that is what was, or the two are the fact's values the wrong way round.
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
      return second && areEnds(first, second) ? measuredEnds([first, second], measured) : []
    }),
  )
  return inMeasure.size > 0 ? quantities.map(each => inMeasure.get(each) ?? each) : quantities
}

type Ends = readonly [QuantityMention, QuantityMention]

function measuredEnds(
  ends: Ends,
  measured: readonly Spoken[],
): (readonly [QuantityMention, QuantityMention])[] {
  const [first, { value, nouns }] = ends
  if (isSpelledOut(value))
    return measured.some(([fact]) => fact.value!.dimension === value.dimension)
      ? [[first, inMeasureOf(value, first)]]
      : []
  if (value.dimension !== 'number' || nouns.length > 0) return []
  const own = measured.find(([fact, match]) => isOfFact(ends, fact) && isRightBefore(match, first))
  return own ? ends.map(end => [end, inMeasureOf(own[0].value!, end)] as const) : []
}

/** `rose from 15 to 16`; `takes from 15 to 20` is a range. */
function areEnds({ sentence, start, end, value, nouns }: QuantityMention, second: QuantityMention): boolean {
  const { text } = sentence.block
  if (value.dimension !== 'number' || nouns.length > 0 || !between.test(text.slice(end, second.start)))
    return false
  const lead = text.slice(sentence.start, start)
  return (
    /\bfrom $/.test(lead) &&
    sentence.words.some(
      word => word.end <= start && (directionOf(word.key) !== undefined || changing.has(word.key)),
    )
  )
}

const between = /^ to (?:(?:about|around|only|just|nearly|almost) )?$/
const changing = wordSet('go goes going went gone move moves moved change changes changed')

/** `94 seconds`, `12%`: its measure stands behind; neither `a third` nor `$12`. */
const isSpelledOut = ({ dimension, text }: Quantity): boolean =>
  dimension === 'percent' ? /(?:%|cent)$/.test(text) : dimension !== 'number' && !/^\p{Sc}/u.test(text)

/** No other clause begins between a phrase and a number: `The leaving age rose, and classes went from 15 to 20`. */
function isRightBefore(match: PhraseMatch | undefined, { sentence, start }: QuantityMention): boolean {
  const last = match?.at.map(at => sentence.words[at]!).findLast(({ end }) => end <= start)
  return last !== undefined && !joints.test(sentence.block.text.slice(last.end, start))
}

const joints = /[,;:()—–]|\b(?:and|but|or|as|when|while|where|since|after|before|that|which|who)\b/

function isOfFact(ends: Ends, { value, was }: CountFact): boolean {
  const [first, second] = ends.map(end => figureOf(end.value))
  const [now, before] = [value!, was!].map(figureIn)
  return value!.unit === was!.unit && (first === before || (first === now && second === before))
}

/** The figure without its measure. */
const figureIn = (value: Quantity): string => figureOf({ ...value, unit: '' })
