import type { QuotationPiece } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import type { QuoteAlignment } from './quote-alignment.ts'
import type { Difference } from './quote-differences.ts'
import type { Stretch } from './quote-utterance.ts'

/** A piece of an excerpt beside the words it stands for. */
export interface Wording {
  readonly piece: QuotationPiece
  /** Offsets in the piece's block: from the first word that is compared to the last. */
  readonly span: Span
  /** The known words for the span. */
  readonly expected: string
  /** Both texts cut to what differs, with what differs in braces. */
  readonly foundMarked: string
  readonly expectedMarked: string
}

const contextWords = 3
const mostShown = 4

/** Words the first piece that differs, or the first piece where nothing does. */
export function wordingOf(alignment: QuoteAlignment, differences: readonly Difference[]): Wording {
  const { items, pairs, quote } = alignment
  const at = differences[0]?.left.from ?? pairs[0]!.left
  const piece = (items[at] ?? items[at - 1])!.piece
  const inPiece = (number: number): boolean => items[number]?.piece === piece
  const own = differences.filter(({ left }) => inPiece(left.from) || inPiece(left.to - 1))
  const ownPairs = pairs.filter(({ left }) => inPiece(left))
  const left = hull([
    ...own.map(({ left }) => left),
    ...ownPairs.map(({ left }) => ({ from: left, to: left + 1 })),
  ])
  const right = hull([
    ...own.map(({ right }) => right),
    ...ownPairs.map(({ right }) => ({ from: right, to: right + 1 })),
  ])
  const found = { text: piece.block.text, words: items, whole: left }
  const known = { text: quote.fact.text, words: quote.words, whole: right }
  return {
    piece,
    span: spanOf(items, left),
    expected: oneLine(quote.fact.text.slice(quote.words[right.from]!.start, quote.words[right.to - 1]!.end)),
    foundMarked: markDifferences(
      found,
      own.map(({ left }) => left),
    ),
    expectedMarked: markDifferences(
      known,
      own.map(({ right }) => right),
    ),
  }
}

const spanOf = (words: readonly Span[], { from, to }: Stretch): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
})

/** From the first of the stretches to the last; empty ones count where there is no other. */
function hull(stretches: readonly Stretch[]): Stretch {
  const filled = stretches.filter(({ from, to }) => to > from)
  return { from: Math.min(...filled.map(({ from }) => from)), to: Math.max(...filled.map(({ to }) => to)) }
}

interface Shown {
  readonly text: string
  readonly words: readonly Span[]
  readonly whole: Stretch
}

/** `…but we need {outcomes}. Our people…`: a few words on either side, and `…` for what is left out. */
function markDifferences({ text, words, whole }: Shown, differences: readonly Stretch[]): string {
  const parts: string[] = []
  let shownTo = whole.from
  for (const { from, to } of differences.slice(0, mostShown)) {
    const start = Math.max(shownTo, whole.from, from - contextWords)
    if (start > shownTo) parts.push('…')
    parts.push(
      plain(text, words, { from: start, to: from }),
      to > from ? `{${plain(text, words, { from, to })}}` : '',
    )
    const next = differences.find(other => other.from >= to && other.from > from)
    shownTo = Math.min(whole.to, to + contextWords, next?.from ?? whole.to)
    parts.push(plain(text, words, { from: to, to: shownTo }))
  }
  if (shownTo < whole.to) parts.push('…')
  return parts
    .filter(part => part !== '')
    .join(' ')
    .replace(/ …|… /g, '…')
}

const plain = (text: string, words: readonly Span[], stretch: Stretch): string =>
  stretch.to > stretch.from ? oneLine(text.slice(...bounds(spanOf(words, stretch)))) : ''

const bounds = ({ start, end }: Span): [number, number] => [start, end]

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
