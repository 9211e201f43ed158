import type { Block } from '../document/document.ts'
import { groupBy } from '../text/group-by.ts'
import type { Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import type { Sentence } from './mention.ts'

// A closing mark may follow the full stop; the next sentence starts with a capital, a digit or an opening mark.
const boundary = /[.!?…]+[)\]"'”’»]*\s+(?=["'“‘«([„]*[\p{Lu}\p{Lt}\p{N}])/gu

// Abbreviations that are followed by a capital inside a sentence: titles, months, and what leads to a number or name.
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev hon st sr jr gen col lt maj capt sgt cmdr adm gov sen rep pres sec amb supt insp det ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vs fig figs vol pp ed eds approx ca cf al inc ltd corp co bros dept univ assn ave blvd mt ft'
  ).split(' '),
)

/** The sentences of every block, in order. */
export const sentencesOf = (blocks: readonly Block[]): Sentence[] => blocks.flatMap(sentencesOfBlock)

function sentencesOfBlock(block: Block): Sentence[] {
  const spans = sentenceSpans(block.text)
  const all = words(block.text)
  let next = 0
  return spans.map(({ start, end }) => {
    const first = next
    while (next < all.length && all[next]!.start < end) next++
    return { block, start, end, words: all.slice(first, next) }
  })
}

// No sentence of prose is as long; what has no full stop for so long is cut, so that time stays linear.
const longest = 2000

/** Where the sentences of a text stand, without the white space between them. */
const sentenceSpans = (text: string): Span[] => stops(text).flatMap(span => cut(text, span))

function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space : from + longest
    spans.push({ start: from, end: to })
    from = to
  }
  return [...spans, { start: from, end }]
}

function stops(text: string): Span[] {
  const spans: Span[] = []
  let start = text.length - text.trimStart().length
  for (const { index, 0: match } of text.matchAll(boundary)) {
    if (match.startsWith('.') && !endsSentence(text, index)) continue
    const end = index + match.trimEnd().length
    spans.push({ start, end })
    start = index + match.length
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({ start, end })
  return spans
}

/** Whether the full stop at this offset closes a sentence, and not an abbreviation or an initial. */
function endsSentence(text: string, stop: number): boolean {
  let start = stop
  while (start > 0 && /[\p{L}.]/u.test(text[start - 1]!)) start--
  const last = text.slice(start, stop)
  const isInitials = /^(?:\p{L}\.)*\p{Lu}$/u.test(last)
  return !isInitials && !abbreviations.has(last.toLowerCase()) && !/^[ap]\.m$/i.test(last)
}

/** What stands in each sentence, in the order given. */
export const bySentence = <M extends { readonly sentence: Sentence }>(
  mentions: readonly M[],
): Map<Sentence, M[]> => groupBy(mentions, ({ sentence }) => sentence)

/** The sentences of each block, in order. */
export const byBlock = (sentences: readonly Sentence[]): Sentence[][] => [
  ...groupBy(sentences, ({ block }) => block).values(),
]
