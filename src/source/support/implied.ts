import type { ReadSentence } from '../../facts/index/source-index.ts'
import type { Quantity } from '../../value/value.ts'
import { movesIn } from '../reading/moves.ts'
import { sharesIn } from './shares.ts'

/** An amount that nobody wrote and that follows from what was. */
export type Reckoned = Pick<Quantity, 'dimension' | 'unit' | 'amount'>

/** What a sentence comes to by its words: counts that an `and` joins, shares, parts and differences that it tells, and years between years. */
export const impliedIn = (sentence: ReadSentence, next?: ReadSentence): Reckoned[] => [
  ...joinedIn(sentence).map(amount => ({ dimension: 'number' as const, unit: '', amount })),
  ...sharesIn(sentence).map(amount => ({ dimension: 'percent' as const, unit: 'percent', amount })),
  ...fractionsIn(sentence),
  ...comparedIn(sentence),
  ...yearsBetween(yearsIn(sentence), next ? yearsIn(next) : []),
]

/** `Two officers and five miners` are seven, `one officer and five miners` six, `Lund, Vik and two others` four, and of 26 of whom 15 came 11 did not. */
const joinedIn = ({ block: { text }, quantities }: ReadSentence): number[] => {
  const counts = quantities.filter(({ value }) => value.dimension === 'number')
  return counts.flatMap(({ start, end, value: { amount } }, index) => {
    const before = counts[index - 1]
    const near = text.slice(Math.max(0, start - reach), start)
    const isJoined = before && joint.test(text.slice(before.end, start))
    const others = ofOthers.test(text.slice(end, end + 8)) ? listedIn(near) : 0
    const rest = ofWhole.test(near) ? counts.slice(index + 1).map(({ value }) => amount - value.amount) : []
    return [
      ...rest,
      ...(isJoined ? [before.value.amount + amount] : []),
      ...(others > 0 || withOne.test(near) ? [amount + 1] : []),
      ...(others > 1 ? [amount + others] : []),
    ]
  })
}

/** So far before a number its partner is looked for, in UTF-16 units. */
const reach = 60
const withOne = /(?:\bone(?: [^\s,.;:()]+){1,4},? and|\bother) $/i
const ofOthers = /^ others?\b/
const ofWhole = /\bof (?:(?:the|its|his|her|their) )?$/i
/** A noun of up to six words, and what joins it to the next. */
const joint = /^(?: [^\s,.;:()]+){1,6},? and (?:another |a further )?$/

/** How many a clause names before an `and`; 1 where it has none. */
function listedIn(before: string): number {
  const clause = before.split(/[;:.()]/).at(-1)!
  return / and $/.test(clause) ? clause.split(', ').length : 1
}

/** `Half of the 18 months`, `40 percent of 1,500 euros`: what a part comes to, of each number beside it, and what is left of the whole. */
const fractionsIn = (sentence: ReadSentence): Reckoned[] => {
  const { quantities } = sentence
  const parts = quantities.filter(({ value: { dimension } }) => dimension === 'percent')
  const moved = parts.length > 0 ? movesIn(sentence) : []
  return parts.flatMap(({ value: part }) => [
    // What rose by 35 percent leaves nothing over.
    ...(moved.some(({ value }) => value === part) ? [] : [{ ...part, amount: 100 - part.amount }]),
    ...quantities.flatMap(({ value: { dimension, unit, amount } }) =>
      dimension === 'percent'
        ? []
        : [part.amount, 100 - part.amount].flatMap(share =>
            withBareMoney({ dimension, unit, amount: (amount * share) / 100 }),
          ),
    ),
  ])
}

/** Of money one may tell without its unit, where it was told before. */
export const withBareMoney = (amount: Reckoned): Reckoned[] =>
  amount.dimension === 'money' ? [amount, { ...amount, dimension: 'number', unit: '' }] : [amount]

/** `17 boats, five more than in May`: what came before. */
const comparedIn = ({ block: { text }, quantities }: ReadSentence): Reckoned[] =>
  quantities.slice(1).flatMap(({ end, value: difference }, index) => {
    const { value } = quantities[index]!
    const [, word] =
      /^ (?:\S+ )?(more|fewer|less|higher|lower) than\b/.exec(text.slice(end, end + reach)) ?? []
    if (!word || !isDifferenceOf(value, difference)) return []
    const sign = /more|higher/.test(word) ? -1 : 1
    const { dimension, unit } = value
    return [{ dimension, unit, amount: value.amount + sign * difference.amount }]
  })

/** Of percentages the difference is told in points. */
const isDifferenceOf = ({ dimension, unit }: Quantity, difference: Quantity): boolean =>
  dimension === 'percent'
    ? difference.unit !== 'percent' && /^(?:percent|number)$/.test(difference.dimension)
    : difference.dimension === dimension && difference.unit === unit

const yearsIn = ({ times }: ReadSentence): number[] =>
  times.flatMap(({ value: { fields, until } }) => [fields, until].flatMap(each => each?.year ?? []))

/** What was so in 1897 and is no more in 1903 was so for six years. */
const yearsBetween = (own: readonly number[], next: readonly number[]): Reckoned[] =>
  own.flatMap((year, at) =>
    [...own.slice(at + 1), ...next].map(other => ({
      dimension: 'duration',
      unit: 'year',
      amount: Math.abs(other - year),
    })),
  )
