import type { Amounts, ReadSentence } from '../facts/index/source-index.ts'
import type { Quantity } from '../value/value.ts'

/** More numbers than this in a sentence are a table, whose sums are nobody's claim. */
const mostAdded = 60

/** Prepares the numbers of a source to be looked up. */
export function amountsIn(sentences: readonly ReadSentence[]): Amounts {
  const inEach = sentences.map(({ quantities }) => quantities.slice(0, mostAdded).map(({ value }) => value))
  return {
    said: distinct(sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value))),
    reckoned: new Set(inEach.flatMap((own, at) => reckonedOf(own, inEach[at + 1] ?? []))),
    longestList: Math.max(0, ...sentences.map(longestListIn)),
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

/** What an amount of a dimension in a unit is looked up by. */
export const amountKey = ({ dimension, unit }: Quantity, amount: number): string =>
  `${dimension} ${unit} ${amount}`

/** `A, B and C` are three. */
const lists = /(?:[^,;.]{1,80}, ){0,8}[^,;.]{1,80},? (?:and|or|&) /g

function longestListIn({ block, start, end }: ReadSentence): number {
  const found = Array.from(block.text.slice(start, end).matchAll(lists), ([list]) => lengthOf(list))
  return Math.max(0, ...found)
}

const lengthOf = (list: string): number =>
  list.split(', ').filter(part => /\S/.test(part) && !/^(?:and|or) $/.test(part)).length + 1
