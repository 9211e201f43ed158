import type { ReadSentence } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Quantity } from '../../value/value.ts'

/** A noun that more numbers have counts many things that are no parts of each other. */
const mostCompared = 4

/** A number with what it counts: the first telling word behind it, as a stem. */
interface Counted {
  readonly value: Quantity
  readonly noun: string
}

/** Which part of another each number of an article is that counts the same things, as a percentage. */
export function partsIn(sentences: readonly ReadSentence[]): number[] {
  const counted: Counted[] = []
  for (const { terms, block, quantities } of sentences)
    for (const { value, end } of quantities) {
      const next = terms.find(({ start, kind }) => start >= end && kind !== 'small')
      const own = next?.kind === 'content' ? next.stem : ''
      const noun = ofSame.test(block.text.slice(end, end + longestLink)) ? (counted.at(-1)?.noun ?? '') : own
      if (noun !== '') counted.push({ value, noun })
    }
  const alike = Array.from(groupBy(counted, ({ noun }) => noun).values())
  return alike.flatMap(all => (all.length > mostCompared ? [] : partsOf(all)))
}

/** `80,000 of them` counts what the number before does. */
const ofSame = /^ of (?:them|these|those|which|whom)\b/
const longestLink = 10

const partsOf = (all: readonly Counted[]): number[] =>
  all.flatMap(({ value: a }, at) =>
    all.slice(at + 1).flatMap(({ value: b }) => {
      const [part, whole] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount]
      return a.dimension === b.dimension && a.unit === b.unit && part > 0 ? [(100 * part) / whole] : []
    }),
  )
