import type { ReadSentence, SourceIndex, Valued } from '../../facts/index/source-index.ts'
import type { Quantity } from '../../value/value.ts'
import { exactKey } from './amounts.ts'

/** Whether a source has a number in another form of words, or it is none of its own. */
export const isToldOtherwise = (
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  { value, start, end }: Valued<Quantity>,
): boolean => {
  const { text } = sentence.block
  return (
    isOfOther(value, text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)) ||
    sources.some(
      source =>
        hasInserted(source, value) ||
        hasSigned(source, value) ||
        hasRank(source, value) ||
        hasBareShare(source, sentence, value) ||
        (oneIn.test(text.slice(Math.max(0, start - reach), start)) && hasOneIn(source, value)),
    )
  )
}

const reach = 30

/** `nine degrees below zero`, `20 minutes past midnight`. */
const isOfOther = ({ amount, unit }: Quantity, before: string, behind: string): boolean =>
  (amount === 0 && /(?:below|above|under)\s$/.test(before)) ||
  (unit === 'minute' &&
    /^\s(?:past|after|to|before)\s(?:midnight|noon|\d{1,2}\b|\p{L}+(?=[\s,.;]))/u.test(behind))

/** `25 minutes`, of 25 extra minutes. */
const hasInserted = ({ amounts }: SourceIndex, claim: Quantity): boolean =>
  amounts.inserted.has(exactKey(claim))

/** `38 editions`, of the `38th`. */
const hasRank = ({ keys }: SourceIndex, { dimension, amount }: Quantity): boolean =>
  dimension === 'number' && ['st', 'nd', 'rd', 'th'].some(ending => keys.has(`${amount}${ending}`))

/** `dairy -6%` of what fell by 6 percent. */
const hasSigned = ({ amounts }: SourceIndex, { dimension, unit, amount }: Quantity): boolean =>
  dimension === 'percent' && amount < 0 && amounts.exact.has(`${-amount} ${unit}`)

/** `The city holds 70 percent, the fund 30`, of what the city leaves. */
const hasBareShare = (
  { amounts }: SourceIndex,
  { quantities }: ReadSentence,
  { dimension, amount }: Quantity,
): boolean =>
  dimension === 'number' &&
  quantities.some(({ value }) => value.unit === 'percent') &&
  [amounts.implied.get('percent percent'), amounts.reckoned.get('percent percent')].some(known =>
    known?.has(amount),
  )

const oneIn = /\bone\s(?:\p{L}+\s){0,2}(?:in|out\sof)\s(?:every\s)?$/iu

// So much may what is told in ones be off.
const mostOff = 0.1

/** `one customer in 12`, of 8 percent. */
const hasOneIn = ({ amounts }: SourceIndex, { amount }: Quantity): boolean =>
  amounts.said.some(
    known => known.dimension === 'percent' && Math.abs(known.amount * amount - 100) <= 100 * mostOff,
  )
