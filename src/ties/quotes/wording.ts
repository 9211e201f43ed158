import type { QuotationPiece } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'
import type { QuoteAlignment } from './alignment.ts'
import type { Difference } from './differences.ts'
import type { Stretch } from './utterance.ts'

/** A piece of an excerpt beside the words it stands for. */
export interface Wording {
  readonly piece: QuotationPiece
  /** Offsets in the piece's block: from the first word that is compared to the last. */
  readonly span: Span
  /** The known words for the span. */
  readonly expected: string
  /** Both texts cut to what differs, with what differs in braces; their first words where nothing does. */
  readonly foundMarked: string
  readonly expectedMarked: string
}

const contextWords = 3
const mostShown = 4
const openingWords = 6

/** Words the first piece that differs, or the first piece where nothing does. */
export function wordingOf(alignment: QuoteAlignment, differences: readonly Difference[]): Wording {
  const { items, pairs, quote } = alignment
  const piece = pieceOf(alignment, differences)
  const inPiece = (number: number): boolean => items[number]?.piece === piece
  const whole = {
    from: items.findIndex((_, at) => inPiece(at)),
    to: items.findLastIndex((_, at) => inPiece(at)) + 1,
  }
  const own = differences
    .filter(({ left }) => inPiece(left.from) || inPiece(left.to - 1))
    .map(difference => wholeWords(alignment, difference))
    .map(({ left, right }) => ({ left: within(left, whole), right }))
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

/** The first piece that differs and has known words: a piece that is added whole has none to be shown beside it. */
function pieceOf({ items, pairs }: QuoteAlignment, differences: readonly Difference[]): QuotationPiece {
  const changed = differences.filter(({ left, right }) => left.to > left.from && right.to > right.from)
  const known = [...pairs.map(({ left }) => left), ...changed.flatMap(({ left }) => [left.from, left.to - 1])]
  const withKnown = new Set(known.map(at => items[at]!.piece))
  const differing = differences.flatMap(({ left }) => [items[left.from]?.piece, items[left.to - 1]?.piece])
  return differing.find(piece => piece && withKnown.has(piece)) ?? items[pairs[0]!.left]!.piece
}

const spanOf = (words: readonly Span[], { from, to }: Stretch): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
})

/** The part of a stretch that lies in another, which it meets. */
const within = ({ from, to }: Stretch, whole: Stretch): Stretch => ({
  from: Math.max(from, whole.from),
  to: Math.min(to, whole.to),
})

/** From the first of the stretches that have words to the last. */
function hull(stretches: readonly Stretch[]): Stretch {
  const filled = stretches.filter(({ from, to }) => to > from)
  return filled.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }))
}

/** A difference in a part of a contraction is one of the whole: `{it is}` against `{it's}`. */
function wholeWords({ items, quote: { words } }: QuoteAlignment, { left, right }: Difference): Difference {
  const before = splits(items, left.from) || splits(words, right.from) ? 1 : 0
  const after = splits(items, left.to) || splits(words, right.to) ? 1 : 0
  return {
    left: { from: Math.max(0, left.from - before), to: Math.min(items.length, left.to + after) },
    right: { from: Math.max(0, right.from - before), to: Math.min(words.length, right.to + after) },
  }
}

/** Whether the words before and behind a place are parts of one. */
const splits = (words: readonly Span[], at: number): boolean =>
  at > 0 &&
  at < words.length &&
  words[at - 1]!.start === words[at]!.start &&
  words[at - 1]!.end === words[at]!.end

interface Shown {
  readonly text: string
  readonly words: readonly Span[]
  readonly whole: Stretch
}

/** `…but we need {outcomes}. Our people…`: a few words on either side, and `…` for what is left out. */
function markDifferences(shown: Shown, differences: readonly Stretch[]): string {
  const { whole } = shown
  const found = windowsAround(whole, differences.slice(0, mostShown))
  const opening = { from: whole.from, to: Math.min(whole.to, whole.from + openingWords) }
  const windows = found.length > 0 ? found : [opening]
  const parts = windows.map(window => markWindow(shown, window, differences))
  const before = windows[0] && windows[0].from > whole.from ? '…' : ''
  const after = (windows.at(-1)?.to ?? whole.from) < whole.to ? '…' : ''
  return before + parts.join('…') + after
}

/** The differences with their context; those that touch are one. */
function windowsAround(whole: Stretch, differences: readonly Stretch[]): Stretch[] {
  const windows: Stretch[] = []
  for (const { from, to } of differences) {
    const last = windows.at(-1)
    const start = Math.max(whole.from, from - contextWords)
    const end = Math.min(whole.to, to + contextWords)
    if (last && start <= last.to)
      windows[windows.length - 1] = { from: last.from, to: Math.max(last.to, end) }
    else windows.push({ from: start, to: end })
  }
  return windows.filter(({ from, to }) => to > from)
}

function markWindow({ text, words }: Shown, window: Stretch, differences: readonly Stretch[]): string {
  const { start, end } = spanOf(words, window)
  let marked = ''
  let at = start
  for (const stretch of differences) {
    if (stretch.from >= stretch.to || stretch.from < window.from || stretch.to > window.to) continue
    const span = spanOf(words, stretch)
    marked += `${text.slice(at, span.start)}{${text.slice(span.start, span.end)}}`
    at = span.end
  }
  return oneLine(marked + text.slice(at, end))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
