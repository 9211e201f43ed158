import type { Amounts, ReadSentence } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Quantity } from '../../value/value.ts'
import { partsIn } from './parts.ts'
import { sharesIn } from './shares.ts'

/** More numbers than this in a sentence are a table, whose sums are nobody's claim. */
const mostAdded = 60

/** Prepares the numbers of a source to be looked up. */
export function amountsIn(sentences: readonly ReadSentence[]): Amounts {
  const inEach = sentences.map(({ quantities }) => quantities.slice(0, mostAdded).map(({ value }) => value))
  const joined = new Set(sentences.flatMap(joinedIn))
  const shares = new Set(sentences.flatMap(sharesIn))
  const reckoned = [
    ...inEach.flatMap((own, at) => reckonedOf(own, inEach[at + 1] ?? [])),
    ...Array.from(joined, amount => ({ ...count, amount })),
    ...Array.from(shares, amount => ({ ...percent, amount })),
  ]
  return {
    said: distinct(sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value))),
    reckoned: new Map(
      Array.from(groupBy(reckoned, kindKey), ([kind, all]) => [
        kind,
        new Set(all.map(({ amount }) => amount)),
      ]),
    ),
    joined,
    shares,
    parts: partsIn(sentences),
    longestList: sentences.reduce((longest, sentence) => Math.max(longest, longestListIn(sentence)), 0),
  }
}

const distinct = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map(quantities.map(value => [`${value.dimension} ${value.unit} ${value.text}`, value])).values(),
]

/** Sums and differences of the numbers of a sentence, and of one of them with one of the next sentence. */
const reckonedOf = (own: readonly Quantity[], next: readonly Quantity[]): Reckoned[] =>
  own.flatMap((a, at) =>
    [...own.slice(at + 1), ...next]
      .filter(({ dimension, unit }) => dimension === a.dimension && unit === a.unit)
      .flatMap(({ amount }) => [a.amount + amount, Math.abs(a.amount - amount)])
      .map(amount => ({ dimension: a.dimension, unit: a.unit, amount })),
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

/** True where an amount is the sum or the difference of two numbers of a sentence, or of one of them and one of the next sentence. */
export const isReckonedIn = (
  sentence: ReadSentence,
  { dimension, unit, amount }: Quantity,
  next?: ReadSentence,
): boolean => {
  const amountsOf = ({ quantities }: ReadSentence): number[] =>
    quantities
      .slice(0, mostAdded)
      .flatMap(({ value }) => (value.dimension === dimension && value.unit === unit ? [value.amount] : []))
  const own = amountsOf(sentence)
  const others = next ? amountsOf(next) : []
  return (
    own.some((a, at) =>
      [...own.slice(at + 1), ...others].some(b => a + b === amount || Math.abs(a - b) === amount),
    ) ||
    (dimension === 'number' && joinedIn(sentence).includes(amount)) ||
    (dimension === 'percent' && sharesIn(sentence).includes(amount))
  )
}

const count = { dimension: 'number', unit: '' } as const
const percent = { dimension: 'percent', unit: 'percent' } as const

type Reckoned = Pick<Quantity, 'dimension' | 'unit' | 'amount'>

const kindKey = ({ dimension, unit }: Pick<Quantity, 'dimension' | 'unit'>): string => `${dimension} ${unit}`

/** What can be reckoned out of the numbers of a source, of the dimension and in the unit of a claim. */
export const reckonedLike = ({ reckoned }: Amounts, claim: Quantity): ReadonlySet<number> | undefined =>
  reckoned.get(kindKey(claim))

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
