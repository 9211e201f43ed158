import type { KnownQuote } from '../facts/quote-index.ts'
import { align, type Pair } from '../text/align.ts'
import { inflections } from '../text/inflection.ts'
import type { Candidate, UtteranceItem } from './quote-utterance.ts'

/** How a stretch of an utterance lies against a known quotation: numbers of items and of the quotation's words. */
export interface QuoteAlignment {
  readonly quote: KnownQuote
  readonly items: readonly UtteranceItem[]
  /** Never empty; pairs of strangers are among them. */
  readonly pairs: readonly Pair[]
  readonly likeness: (left: number, right: number) => number
}

// Forms of one word tell as much of where it comes from as this part of the word itself.
const akin = 0.6

const contractions = new Map([
  ["n't", ['not']],
  ["'re", ['are']],
  ["'s", ['is', 'has']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ['would', 'had']],
  ["'m", ['am']],
])

/** Aligns a candidate's stretch with its quotation; the pairs are numbered as the utterance's items are. */
export function alignQuote(
  items: readonly UtteranceItem[],
  { quote, from, to }: Candidate,
): QuoteAlignment | undefined {
  const likeness = likenessOf(items, quote)
  const found = align({
    left: items.slice(from, to),
    rightLength: quote.words.length,
    likeness: (left, right) => likeness(left + from, right),
    openBefore: right => quote.cuts.has(right),
  })
  if (!found) return undefined
  const pairs = found.pairs.map(({ left, right }) => ({ left: left + from, right }))
  return { quote, items, pairs, likeness }
}

/** 1 for the same word, less for another form of it, 0 for strangers. */
function likenessOf(items: readonly UtteranceItem[], { words }: KnownQuote): QuoteAlignment['likeness'] {
  const forms = new Map<string, ReadonlySet<string>>()
  return (left, right) => {
    const a = items[left]!.key
    const b = words[right]!.key
    if (a === b) return 1
    if (contractions.get(a)?.includes(b) || contractions.get(b)?.includes(a)) return akin
    if (a[0] !== b[0] || a[1] !== b[1] || a.length < 3 || b.length < 3) return 0
    const own = forms.get(b) ?? inflections(b)
    forms.set(b, own)
    return own.has(a) ? akin : 0
  }
}
