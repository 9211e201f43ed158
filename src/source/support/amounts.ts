import type { Amounts, ReadSentence } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { exact } from '../../value/exact.ts'
import { measureNamed } from '../../value/quantity/unit-reading.ts'
import type { Quantity } from '../../value/value.ts'
import { impliedIn, type Reckoned, withBareMoney } from './implied.ts'
import { isMeant, pairable, somePair } from './meant.ts'
import { pairedBy, productsIn } from './paired.ts'
import { partsIn } from './parts.ts'
import { sharesIn } from './shares.ts'

/** More numbers than this in a sentence are a table, whose sums are nobody's claim. */
const mostAdded = 60

/** Prepares the numbers of a source to be looked up. */
export function amountsIn(sentences: readonly ReadSentence[]): Amounts {
  const inEach = sentences.map(({ quantities }) => quantities.slice(0, mostAdded).map(({ value }) => value))
  const implied = sentences.flatMap((sentence, at) => impliedIn(sentence, sentences[at + 1]))
  const reckoned = [...inEach.flatMap((own, at) => reckonedOf(own, inEach[at + 1] ?? [])), ...implied]
  const said = distinct(sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value)))
  return {
    said,
    exact: new Set(said.map(exactKey)),
    reckoned: byKind(reckoned),
    implied: byKind(implied),
    paired: pairedBy(said),
    products: new Set(sentences.flatMap(sentence => [...productsIn(sentence)])),
    inserted: new Set(sentences.flatMap(insertedIn)),
    bare: new Set(sentences.flatMap(bareIn)),
    parts: [...partsIn(sentences), ...sentences.flatMap(sharesIn)],
    longestList: sentences.reduce((longest, sentence) => Math.max(longest, longestListIn(sentence)), 0),
  }
}

const bareIn = (sentence: ReadSentence): number[] =>
  sentence.quantities.flatMap(({ value, end }) =>
    value.dimension === 'number' && !isCounting(sentence, end) ? [value.amount] : [],
  )

/** True for a number that counts what is named behind it: `30 more days`, `12 newly built houses`. */
function isCounting({ block, terms }: ReadSentence, end: number): boolean {
  const at = terms.findIndex(({ start }) => start >= end)
  if (at < 0) return false
  return terms
    .slice(at, at + furthestCounted)
    .some(
      ({ kind, key, start }) =>
        kind === 'content' && /[^s]s$/.test(key) && /^[\s\p{L}-]+$/u.test(block.text.slice(end, start)),
    )
}

/** What a number counts is one of so many words behind it. */
const furthestCounted = 3

/** What an amount is looked up by where it may be of any dimension. */
export const exactKey = ({ amount, unit }: Quantity): string => `${amount} ${unit}`

const byKind = (reckoned: readonly Reckoned[]): Map<string, Set<number>> =>
  new Map(
    Array.from(groupBy(reckoned, kindKey), ([kind, all]) => [kind, new Set(all.map(({ amount }) => amount))]),
  )

const distinct = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map(quantities.map(value => [`${value.dimension} ${value.unit} ${value.text}`, value])).values(),
]

/**
 * Sums and differences of the numbers of a sentence, and of one of them with one of the next sentence. Behind money a bare
 * number may be of it too: `30,000 euros for one and 20,000 for the other`.
 */
const reckonedOf = (own: readonly Quantity[], next: readonly Quantity[]): Reckoned[] =>
  own.flatMap((a, at) =>
    [...own.slice(at + 1), ...next]
      .filter(
        ({ dimension, unit }) =>
          (dimension === a.dimension && unit === a.unit) ||
          (a.dimension === 'money' && dimension === 'number'),
      )
      .flatMap(({ amount }) => [exact(a.amount + amount), exact(Math.abs(a.amount - amount))])
      .flatMap(amount => withBareMoney({ dimension: a.dimension, unit: a.unit, amount })),
  )

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
      [...own.slice(at + 1), ...others].some(
        b => exact(a + b) === amount || exact(Math.abs(a - b)) === amount,
      ),
    ) ||
    impliedIn(sentence, next).some(
      known => known.dimension === dimension && known.unit === unit && known.amount === amount,
    )
  )
}

/** Sums that are more than a small number are met by chance. */
const leastOpen = 100

/** Whether a number is what two of some sentences add up to, or more than it says it is. */
export const isSumOfSome = (sentences: readonly ReadSentence[], claim: Quantity): boolean => {
  const alike = sentences.flatMap(({ quantities }) =>
    quantities.flatMap(({ value }) =>
      value.dimension === claim.dimension && value.unit === claim.unit ? [value.amount] : [],
    ),
  )
  const isTold = (amount: number): boolean =>
    exact(amount) === claim.amount ||
    (claim.amount >= leastOpen && claim.dimension === 'number' && isMeant(claim, amount))
  return somePair(pairable(alike), (a, b) => isTold(a + b) || isTold(b - a))
}

/** `25 extra minutes`, `five unpaid hours`: lengths with a word in between, by what they are looked up by. */
const insertedIn = ({ quantities, terms }: ReadSentence): string[] =>
  quantities.flatMap(({ value, end }) => {
    if (value.dimension !== 'number') return []
    const at = terms.findIndex(({ start }) => start >= end)
    const unit = at < 0 ? undefined : terms[at + 1] && measureNamed(terms[at + 1]!.key)
    return unit ? [`${value.amount} ${unit.unit}`] : []
  })

const kindKey = ({ dimension, unit }: Pick<Quantity, 'dimension' | 'unit'>): string => `${dimension} ${unit}`

/** What can be reckoned out of the numbers of a source, of the dimension and in the unit of a claim. */
export const reckonedLike = ({ reckoned }: Amounts, claim: Quantity): ReadonlySet<number> | undefined =>
  reckoned.get(kindKey(claim))

/** True for what the words of a sentence come to, or about that in money. */
export function isImplied({ implied }: Amounts, claim: Quantity): boolean {
  const known = implied.get(kindKey(claim))
  if (!known || known.has(claim.amount)) return known !== undefined
  return (
    claim.vague && claim.dimension === 'money' && Array.from(known).some(amount => isMeant(claim, amount))
  )
}

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
