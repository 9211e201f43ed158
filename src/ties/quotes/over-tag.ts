import { align, type Pair } from '../../text/align.ts'
import type { QuoteAlignment } from './alignment.ts'
import type { Stretch } from './utterance.ts'

// Of fewer words too many are the same by chance.
const fewestMet = 3
// The part of a piece's weight that has to meet.
const leastMet = 1 / 3

/**
 * `"We met," he said, "and none of them has asked me for it"` of `We met, and not one of them asked me for it`: an
 * alignment that ends at the tag of its speaker goes on with the piece on the other side of it, if that has so many of
 * the words that the known quotation goes on with that it must be meant for them.
 * @param claimed items that known quotations explain
 * @returns undefined where neither side of it does
 */
export function goesOnOverTag(
  alignment: QuoteAlignment,
  claimed: ReadonlySet<number>,
): QuoteAlignment | undefined {
  const { items, quote, pairs } = alignment
  const [first, last] = [pairs[0]!, pairs.at(-1)!]
  const isOpen = (at: number): boolean => items[at]?.kind === 'word' && !claimed.has(at)
  const pairsOf = (side: -1 | 1, at: number, known: Stretch): Pair[] => {
    if (items[at + side]?.kind !== 'jump') return []
    const piece = items[at + 2 * side]?.piece
    let end = at + 2 * side
    while (isOpen(end) && items[end]!.piece === piece) end += side
    const own = side > 0 ? { from: at + 2, to: end } : { from: end + 1, to: at - 1 }
    return meeting(alignment, own, known)
  }
  const before = pairsOf(-1, first.left, { from: 0, to: first.right })
  const behind = pairsOf(1, last.left, { from: last.right + 1, to: quote.words.length })
  return before.length + behind.length === 0
    ? undefined
    : { ...alignment, pairs: [...before, ...pairs, ...behind] }
}

/** The best alignment of a stretch of items with one of known words; none where it may be by chance. */
function meeting({ items, quote, likeness }: QuoteAlignment, own: Stretch, known: Stretch): Pair[] {
  const left = items.slice(own.from, own.to)
  const found = align({
    left,
    rightLength: known.to - known.from,
    likeness: (at, right) => likeness(at + own.from, right + known.from),
    openBefore: right => quote.cuts.has(right + known.from),
  })
  const pairs = (found?.pairs ?? []).map(pair => ({
    left: pair.left + own.from,
    right: pair.right + known.from,
  }))
  const met = pairs.filter(pair => likeness(pair.left, pair.right) > 0)
  const weight = met.reduce(
    (sum, pair) => sum + items[pair.left]!.weight * likeness(pair.left, pair.right),
    0,
  )
  const all = left.reduce((sum, item) => sum + item.weight, 0)
  return met.length >= fewestMet && weight >= all * leastMet ? pairs : []
}
