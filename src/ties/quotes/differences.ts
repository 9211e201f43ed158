import type { Pair } from '../../text/align.ts'
import { isNegation } from '../../text/commonness.ts'
import type { QuoteAlignment } from './alignment.ts'
import { knownEnd, knownStart, sentenceEnd, sentenceStart } from './sentences.ts'
import type { Stretch } from './utterance.ts'

/**
 * Items of an utterance that stand where the known quotation has other words. One of the two may be empty.
 */
export interface Difference {
  readonly left: Stretch
  readonly right: Stretch
}

/**
 * What keeps an utterance from being faithful. Words that the quotation cannot speak of are no difference: those beyond
 * its ends, whole other sentences, and what a cut, a bracket or a tag lets go by.
 * @param claimed items that other known quotations explain
 */
export function differencesOf(alignment: QuoteAlignment, claimed: ReadonlySet<number>): Difference[] {
  const { pairs } = alignment
  const inside = pairs.flatMap((pair, index) => [
    ...(index > 0 ? between(alignment, pairs[index - 1]!, pair) : []),
    ...(alignment.likeness(pair.left, pair.right) < 1 ? [pairDifference(pair)] : []),
  ])
  const all = [...beforeFirst(alignment, claimed), ...inside, ...afterLast(alignment, claimed)]
  return merge(all).filter(difference => !isSpacing(alignment, difference))
}

const pairDifference = ({ left, right }: Pair): Difference => ({
  left: { from: left, to: left + 1 },
  right: { from: right, to: right + 1 },
})

const isEmpty = ({ from, to }: Stretch): boolean => from >= to

/** What stands between two pairs in sequence. */
function between({ items, quote }: QuoteAlignment, a: Pair, b: Pair): Difference[] {
  const left = { from: a.left + 1, to: b.left }
  const right = { from: a.right + 1, to: b.right }
  const marks = items.slice(left.from, left.to).filter(({ kind }) => kind !== 'word')
  if (marks.length > 0) return besideMarks({ items, quote }, a, b)
  if (isEmpty(right) && isWholePieces(items, left)) return []
  const hasCut = rangeHas(quote.cuts, right.from, right.to)
  return hasCut && isEmpty(right) ? [] : [{ left, right }]
}

/** Nothing, or paragraphs of their own between two of the quotation: others' business as well. */
const isWholePieces = (items: QuoteAlignment['items'], { from, to }: Stretch): boolean =>
  isEmpty({ from, to }) ||
  (items[from - 1]!.piece !== items[from]!.piece && items[to - 1]!.piece !== items[to]!.piece)

function rangeHas(numbers: ReadonlySet<number>, from: number, to: number): boolean {
  for (let number = from; number <= to; number++) if (numbers.has(number)) return true
  return false
}

/**
 * Words next to a mark that the quotation does not have there; whole sentences beside a mark are others'
 * business. Beside a tag alone they stand for the known words between.
 */
function besideMarks(
  { items, quote }: Pick<QuoteAlignment, 'items' | 'quote'>,
  a: Pair,
  b: Pair,
): Difference[] {
  let first = a.left + 1
  while (items[first]!.kind === 'word') first++
  let last = b.left - 1
  while (items[last]!.kind === 'word') last--
  const head = { from: a.left + 1, to: sentenceEnd(items, a.left, first) }
  const tail = { from: sentenceStart(items, b.left, last + 1), to: b.left }
  const isTag = first === last && items[first]!.kind === 'jump' && a.right < b.right
  const known = { from: isTag ? a.right + 1 : b.right, to: b.right }
  const ofTail = {
    ...known,
    from: Math.max(known.from, knownStart(quote.words, b.right, tail.to - tail.from)),
  }
  const ofHead = isTag && isEmpty(tail) ? known : { from: a.right + 1, to: a.right + 1 }
  return [
    ...(isEmpty(head) ? [] : [{ left: head, right: ofHead }]),
    ...(isEmpty(tail) ? [] : [{ left: tail, right: isEmpty(head) ? ofTail : { ...known, from: b.right } }]),
  ]
}

function beforeFirst(alignment: QuoteAlignment, claimed: ReadonlySet<number>): Difference[] {
  const { items, pairs, quote } = alignment
  const { left, right } = pairs[0]!
  const start = sentenceStart(items, left)
  const head = { from: start, to: left }
  if (right === 0)
    return opensWithNegation(alignment, head)
      ? [{ left: { from: left - 1, to: left }, right: { from: 0, to: 0 } }]
      : []
  if (isEmpty(head))
    return lostNegation(alignment) ? [{ left: head, right: { from: right - 1, to: right } }] : []
  return rangeClaimed(claimed, head)
    ? []
    : [{ left: head, right: { from: knownStart(quote.words, right, left - start), to: right } }]
}

/** `Not peace is near` where the quotation begins with `Peace`. */
function opensWithNegation({ items, quote }: QuoteAlignment, { from, to }: Stretch): boolean {
  const first = quote.words[0]!
  const startsSentence = /^\p{Lu}/u.test(quote.fact.text.slice(first.start, first.start + 2))
  return from < to && startsSentence && isNegation(items[to - 1]!.key)
}

/** A sentence of its own that begins where the quotation has `not` before: `Further, for sure` of `Not further, for sure`. */
function lostNegation({ items, pairs, quote }: QuoteAlignment): boolean {
  const { left, right } = pairs[0]!
  const { piece, start, end } = items[left]!
  const opens = /^\p{Lu}/u.test(piece.block.text.slice(start, end))
  return opens && isNegation(quote.words[right - 1]!.key) && quote.words[right - 1]!.opens
}

function afterLast(alignment: QuoteAlignment, claimed: ReadonlySet<number>): Difference[] {
  const { items, pairs, quote } = alignment
  const { left, right } = pairs.at(-1)!
  if (right === quote.words.length - 1) return []
  const end = sentenceEnd(items, left)
  const tail = { from: left + 1, to: end }
  if (isEmpty(tail)) {
    return losesLastNegation(alignment) ? [{ left: tail, right: { from: right + 1, to: right + 2 } }] : []
  }
  return rangeClaimed(claimed, tail)
    ? []
    : [{ left: tail, right: { from: right + 1, to: knownEnd(quote.words, right, end - left - 1) } }]
}

const auxiliary =
  /^(?:is|are|was|were|am|be|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)$/

/**
 * `it is` of `it is not`: an excerpt that ends before the word that turns it round. A cut that is shown may
 * stand there.
 */
function losesLastNegation({ items, pairs, quote }: QuoteAlignment): boolean {
  const { left, right } = pairs.at(-1)!
  const [last, next] = [quote.words[right]!, quote.words[right + 1]!]
  const isShown = items[left + 1]?.kind === 'cut' || items[left + 1]?.kind === 'jump'
  return !isShown && auxiliary.test(last.key) && isNegation(next.key) && !quote.cuts.has(right + 1)
}

const rangeClaimed = (claimed: ReadonlySet<number>, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) if (claimed.has(at)) return true
  return false
}

/** Joins differences that touch on both sides. */
function merge(differences: readonly Difference[]): Difference[] {
  const merged: Difference[] = []
  for (const difference of differences) {
    const last = merged.at(-1)
    if (last && last.left.to === difference.left.from && last.right.to === difference.right.from)
      merged[merged.length - 1] = {
        left: { from: last.left.from, to: difference.left.to },
        right: { from: last.right.from, to: difference.right.to },
      }
    else merged.push(difference)
  }
  return merged
}

/** `non-lethal` and `nonlethal`, `co operate` and `cooperate`: the same letters. */
function isSpacing({ items, quote }: QuoteAlignment, { left, right }: Difference): boolean {
  const said = items.slice(left.from, left.to)
  if (said.some(({ kind }) => kind !== 'word')) return false
  const known = quote.words.slice(right.from, right.to)
  return said.map(({ key }) => key).join('') === known.map(({ key }) => key).join('')
}
