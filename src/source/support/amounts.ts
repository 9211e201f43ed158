import type { Amounts, ReadSentence } from '../../facts/index/source-index.ts'
import type { Quantity } from '../../value/value.ts'
import { sharesIn } from './shares.ts'

/** More numbers than this in a sentence are a table, whose sums are nobody's claim. */
const mostAdded = 60

/** Prepares the numbers of a source to be looked up. */
export function amountsIn(sentences: readonly ReadSentence[]): Amounts {
  const inEach = sentences.map(({ quantities }) => quantities.slice(0, mostAdded).map(({ value }) => value))
  const joined = new Set(sentences.flatMap(joinedIn))
  const shares = new Set(sentences.flatMap(sharesIn))
  return {
    said: distinct(sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value))),
    reckoned: new Set([
      ...inEach.flatMap((own, at) => reckonedOf(own, inEach[at + 1] ?? [])),
      ...Array.from(joined, sum => amountKey(count, sum)),
      ...Array.from(shares, share => amountKey(percent, share)),
    ]),
    joined,
    shares,
    longestList: sentences.reduce((longest, sentence) => Math.max(longest, longestListIn(sentence)), 0),
  }
}

const distinct = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map(quantities.map(value => [`${value.dimension} ${value.unit} ${value.text}`, value])).values(),
]

/** Sums and differences of the numbers of a sentence, and of one of them with one of the next sentence. */
const reckonedOf = (own: readonly Quantity[], next: readonly Quantity[]): string[] =>
  own.flatMap((a, at) =>
    [...own.slice(at + 1), ...next]
      .filter(({ dimension, unit }) => dimension === a.dimension && unit === a.unit)
      .flatMap(b => [amountKey(a, a.amount + b.amount), amountKey(a, Math.abs(a.amount - b.amount))]),
  )

/** `Two officers and five miners` are seven, `one officer and five miners` six, and `Lund and two others` three. */
const joinedIn = ({ block: { text }, quantities }: ReadSentence): number[] => {
  const counts = quantities.filter(({ value }) => value.dimension === 'number')
  return counts.flatMap(({ start, end, value: { amount } }, index) => {
    const before = counts[index - 1]
    const isJoined = before && joint.test(text.slice(before.end, start))
    const isBesideOne =
      withOne.test(text.slice(Math.max(0, start - reach), start)) || ofOthers.test(text.slice(end, end + 8))
    return [...(isJoined ? [before.value.amount + amount] : []), ...(isBesideOne ? [amount + 1] : [])]
  })
}

/** So far before a number its partner is looked for, in UTF-16 units. */
const reach = 60
const withOne = /(?:\bone(?: [^\s,.;:()]+){1,4},? and|\bother) $/i
const ofOthers = /^ others?\b/
/** A noun of up to four words, and what joins it to the next. */
const joint = /^(?: [^\s,.;:()]+){1,4},? and (?:another |a further )?$/

/** True where an amount is the sum or the difference of two numbers of a sentence. */
export const isReckonedIn = (sentence: ReadSentence, { dimension, unit, amount }: Quantity): boolean => {
  const own = sentence.quantities
    .slice(0, mostAdded)
    .flatMap(({ value }) => (value.dimension === dimension && value.unit === unit ? [value.amount] : []))
  return (
    own.some((a, at) => own.slice(at + 1).some(b => a + b === amount || Math.abs(a - b) === amount)) ||
    (dimension === 'number' && joinedIn(sentence).includes(amount)) ||
    (dimension === 'percent' && sharesIn(sentence).includes(amount))
  )
}

const count = { dimension: 'number', unit: '' } as const
const percent = { dimension: 'percent', unit: 'percent' } as const

/** What an amount of a dimension in a unit is looked up by. */
export const amountKey = (
  { dimension, unit }: Pick<Quantity, 'dimension' | 'unit'>,
  amount: number,
): string => `${dimension} ${unit} ${amount}`

/** `A, B and C` are three: the commas before an `and`, back to where the clause begins. */
function longestListIn({ block, start, end }: ReadSentence): number {
  const clauses = block.text.slice(start, end).split(/[;.]/)
  return Math.max(0, ...clauses.flatMap(listsIn))
}

const listsIn = (clause: string): number[] =>
  Array.from(
    clause.matchAll(/,? (?:and|or|&) /g),
    ({ index }) => clause.slice(0, index).split(', ').length + 1,
  )
