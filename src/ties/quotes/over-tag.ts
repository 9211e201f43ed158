import type { Pair } from '../../text/align.ts'
import { meeting, type QuoteAlignment } from './alignment.ts'
import type { Stretch } from './utterance.ts'

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
