import { type KnownQuote, type QuoteIndex, wordWeight } from '../../facts/index/quote-index.ts'
import type { QuotationMention, QuotationPiece } from '../../mentions/mention.ts'
import type { AlignItem } from '../../text/align.ts'
import { readSpoken } from '../../text/spoken.ts'

/** A word or mark of an utterance, with its place. */
export interface UtteranceItem extends AlignItem {
  readonly key: string
  readonly piece: QuotationPiece
  readonly start: number
  readonly end: number
  /**
   * What the word tells of where it comes from: less than its weight in a name, which everybody says alike.
   */
  readonly telling: number
  /** The number of its sentence; a piece begins a new one. */
  readonly sentence: number
}

const nameTelling = 0.4
// Text without a full stop is cut into sentences of so many words, to bound what is looked at around a word.
const longestSentence = 200

/** Reads all pieces of a quotation as one row, with a jump wherever a tag stands between two. */
export function readUtterance({ pieces }: QuotationMention, index: QuoteIndex): UtteranceItem[] {
  const items: UtteranceItem[] = []
  let sentence = -1
  let sentenceFrom = 0
  for (const piece of pieces) {
    sentence++
    if (piece !== pieces[0] && piece.follows === 'tag')
      items.push({
        kind: 'jump',
        key: '',
        weight: 0,
        telling: 0,
        piece,
        start: piece.start,
        end: piece.start,
        sentence,
      })
    readSpoken(piece.block.text, piece).forEach((read, number) => {
      const isLong = items.length - sentenceFrom >= longestSentence
      if (number > 0 && (read.opens || isLong)) {
        sentence++
        sentenceFrom = items.length
      }
      const key = read.kind === 'word' ? read.key : ''
      const weight = read.kind === 'word' ? wordWeight(index, key) : 0
      const isName = !read.opens && /\p{Lu}/u.test(piece.block.text[read.start]!)
      const telling = isName ? weight * nameTelling : weight
      items.push({ kind: read.kind, key, weight, telling, piece, start: read.start, end: read.end, sentence })
    })
  }
  return items
}

/** A stretch of an utterance's items; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const windowWords = 12
const mostWindowItems = 60

/** Sentences, short ones together: what is looked up at a time. */
export function windowsOf(items: readonly UtteranceItem[]): Stretch[] {
  const windows: Stretch[] = []
  let from = 0
  items.forEach(({ sentence }, at) => {
    const breaks = at > from && sentence !== items[at - 1]!.sentence && at - from >= windowWords
    if (!breaks && at - from < mostWindowItems) return
    windows.push({ from, to: at })
    from = at
  })
  if (from < items.length) windows.push({ from, to: items.length })
  return windows
}

/** A known quotation, and the stretch of an utterance that may come from it. */
export interface Candidate extends Stretch {
  readonly quote: KnownQuote
}

const mostRegionWindows = 12

/** Joins windows in a row that point to the same quotation, with one more on either side. */
export function joinWindows(
  windows: readonly Stretch[],
  found: readonly (readonly number[])[],
  index: QuoteIndex,
): Candidate[] {
  const regions = new Map<number, { first: number; last: number }[]>()
  found.forEach((numbers, window) => {
    for (const number of numbers) {
      const own = regions.get(number) ?? []
      const last = own.at(-1)
      if (last && window - last.last <= 2 && window - last.first < mostRegionWindows) last.last = window
      else own.push({ first: window, last: window })
      regions.set(number, own)
    }
  })
  return [...regions].flatMap(([number, own]) =>
    own.map(({ first, last }) => ({
      quote: index.quotes[number]!,
      from: windows[Math.max(0, first - 1)]!.from,
      to: windows[Math.min(windows.length - 1, last + 1)]!.to,
    })),
  )
}
