import type { Block } from '../document/document.ts'
import { capital, isCapitalAt, isLetterAt, kindAt, number } from '../text/characters.ts'
import { dateline } from '../text/dateline.ts'
import { groupBy } from '../text/group-by.ts'
import type { Span } from '../text/span.ts'
import { type Word, words } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'
import type { Sentence } from './mention.ts'

// A closing mark may follow the full stop; the next sentence starts with a capital, a digit or an opening mark. In the
// midst of a row of full stops none begins: each would be followed to the row's end.
const boundary = /(?<![.!?…])(?<stop>[.!?…]+[)\]"'”’»]*\s+)["'“‘«([„]*/g

// Abbreviations that lead to a name, a number or an example, so that none of them ends a sentence.
const leading = wordSet(
  'mr mrs ms dr prof rev hon st gen col lt maj capt sgt cmdr adm gov sen rep pres sec amb supt insp det vs fig ' +
    'figs vol pp ed eds approx ca cf mt ft e.g i.e viz v',
)

// Those that may end one: times, firms, streets, states of the U.S. as newspapers shorten them (Associated Press).
const closing = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'sr jr al inc ltd corp co bros dept univ assn ave blvd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn vt ' +
    'va wash wis wyo',
)

// With a capital, they begin a sentence: a name seldom does so with one of them.
const opening =
  /^\s+["'“‘«([„]*(?:The|This|That|These|Those|He|She|It|They|We|You|His|Her|Their|Our|There|Then|But|And|Or|In|On|At|When|While|After|Before|As|If|For|By|From|With|However|Although|Though|Because|Since|An|Previously|Prior|Earlier|Later|Now|Today|Meanwhile|Recently|Currently|Some|Many|Most|Both|Such|What|Where|Who|Why|How),?\s/

/** The sentences of every block, in order. */
export const sentencesOf = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block, at) => sentencesOfBlock(block, headOf(blocks[at - 1])))

function sentencesOfBlock(block: Block, above: string | undefined): Sentence[] {
  const spans = sentenceSpans(block.text)
  const words = { block, spans, above, lists: undefined }
  return spans.map((_, number) => new SentenceOfBlock(words, number))
}

/** A heading, or a question that is all of its block. */
const headOf = (block: Block | undefined): string | undefined =>
  block && block.text.length < longestHead && (block.kind === 'heading' || /\?\s*$/.test(block.text))
    ? block.text
    : undefined

const longestHead = 120

/** A sentence with words of its own, such as stand together nowhere. */
export const sentenceOf = (
  { block, start, end }: Omit<Sentence, 'words'>,
  words: readonly Word[],
): Sentence => new SentenceOfBlock({ block, spans: [{ start, end }], above: undefined, lists: [words] }, 0)

/** The words of a block by sentences, once somebody asked for those of one: most have nothing that a fact may be about. */
interface WordsOfBlock {
  readonly block: Block
  readonly spans: readonly Span[]
  readonly above: string | undefined
  lists: readonly (readonly Word[])[] | undefined
}

// A class, since sentences with getters of their own would have a hidden class each, and all that reads them took twice the time.
class SentenceOfBlock implements Sentence {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly above: string | undefined
  readonly #all: WordsOfBlock
  readonly #number: number

  constructor(all: WordsOfBlock, number: number) {
    this.block = all.block
    this.start = all.spans[number]!.start
    this.end = all.spans[number]!.end
    this.above = number === 0 ? all.above : undefined
    this.#all = all
    this.#number = number
  }

  get words(): readonly Word[] {
    this.#all.lists ??= wordsBySpan(this.block.text, this.#all.spans)
    return this.#all.lists[this.#number]!
  }
}

/** The words of a text that begin in each of some spans, which come in order. */
function wordsBySpan(text: string, spans: readonly Span[]): Word[][] {
  const all = words(text)
  let next = 0
  const lists: Word[][] = []
  for (const { end } of spans) {
    const first = next
    while (next < all.length && all[next]!.start < end) next++
    lists.push(all.slice(first, next))
  }
  return lists
}

const longestDateline = 120

// No sentence of prose is as long; what has no full stop for so long is cut, between clauses or items if it
// can be, so that time stays linear.
const longest = 2000
const clauseEnds = [' - ', ' – ', ' — ', ' • ', '; ', ', ']

/** Where the sentences of a text stand, without the white space between them. */
function sentenceSpans(text: string): Span[] {
  const all = stops(text)
  const entered = mayHaveEntries.test(text) ? all.flatMap(span => entries(text, span)) : all
  return entered.flatMap(span => cut(text, span))
}

// Asked first: few texts have what must stand behind the day of an entry.
const mayHaveEntries = /\d:\s|\s[–—]\s/
// `• The fair`, `May 9, 2031: The fair`, `9 May – The fair`, `1999: The fair`
const entry =
  /(?<=^|\s)(?:[•▪‣◦]\s)?(?:(?:\p{Lu}\p{L}+\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s\p{Lu}\p{L}+\.?(?:\s\d{4})?|(?:\p{Lu}\p{L}+\s)?(?:1\d|20)\d\d)(?::|\s[–—])\s(?=\p{Lu}))/gu

/** Where more than one entry of a calendar stands without a full stop between, each is a sentence of its own. */
function entries(text: string, { start, end }: Span): Span[] {
  const starts = Array.from(text.slice(start, end).matchAll(entry), ({ index }) => start + index)
  if (starts.length < 2) return [{ start, end }]
  const all = [...new Set([start, ...starts])]
  return all.map((from, at) => ({
    start: from,
    end: from + text.slice(from, all[at + 1] ?? end).trimEnd().length,
  }))
}

/** Whether a sentence of a text ends before the text does. */
export const hasSentenceEnd = (text: string): boolean => stops(text).length > 1

function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  while (end - from > longest) {
    // Of this stretch alone: where it has no space, the search would go on to the beginning of the text.
    const stretch = text.slice(from, from + longest + 1)
    const clause = Math.max(...clauseEnds.map(end => stretch.lastIndexOf(end) + end.indexOf(' ')))
    const space = clause > longest / 2 ? clause : stretch.lastIndexOf(' ')
    const to = from + (space > 0 ? space : longest)
    spans.push({ start: from, end: to })
    from = to
  }
  return [...spans, { start: from, end }]
}

function stops(text: string): Span[] {
  const spans: Span[] = []
  let start = text.length - text.trimStart().length
  const place = isCapitalAt(text, start + 1) ? dateline.exec(text.slice(0, longestDateline))?.[0] : undefined
  if (place) {
    spans.push({ start, end: place.trimEnd().length })
    start = place.length
  }
  for (const { index, 0: match, groups } of text.matchAll(boundary)) {
    const stop = groups!['stop']!
    if (!startsSentence(text, index + match.length)) continue
    if (stop.startsWith('.') && !endsSentence(text, index)) continue
    const end = index + stop.trimEnd().length
    spans.push({ start, end })
    start = index + stop.length
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({ start, end })
  return spans
}

// `kvLatch 4.0 is out`, `eBay said`: a name that has its capital inside.
const innerCapital = /\p{Ll}{1,5}\p{Lu}/uy

function startsSentence(text: string, at: number): boolean {
  if ((kindAt(text, at) & (capital | number)) !== 0) return true
  innerCapital.lastIndex = at
  return innerCapital.test(text)
}

/**
 * Whether the full stop at this offset closes a sentence, and not only an abbreviation or an initial. Behind one that
 * may do both, the next word tells: `in Tampa, Fla. Gov. Roe` goes on, `in Tampa, Fla. The mayor` does not.
 */
function endsSentence(text: string, stop: number): boolean {
  let start = stop
  while (start > 0 && (text[start - 1] === '.' || isLetterAt(text, start - 1))) start--
  const last = text.slice(start, stop)
  const key = last.toLowerCase()
  const next = text.slice(stop + 1, stop + 20)
  // `No. 4`, `p. 310`, `(b. 1899)`
  if (/^nos?$/.test(key) || /^[pbcd]$/.test(last)) return !/^\s+\p{N}/u.test(next)
  // `It works at 320 °C. The one before ...`
  if (text[start - 1] === '°') return true
  if ((last.length === 1 && isCapitalAt(last, 0)) || leading.has(key)) return false
  return !isClosing(last, key) || opening.test(next)
}

/** Of letters and dots: `Fla`, and not `ill`: these have a capital. `U.S`, `W.Va`, `a.m` have a dot inside. */
const isClosing = (text: string, key: string): boolean =>
  (closing.has(key) && (key !== text || key === 'al')) ||
  (/^(?:[^.]{1,2}\.)+[^.]{1,2}$/.test(text) && isCapitalAt(text, text.lastIndexOf('.') + 1)) ||
  /^[ap]\.m$/.test(key)

/** What stands in each sentence, in the order given. */
export const bySentence = <M extends { readonly sentence: Sentence }>(
  mentions: readonly M[],
): Map<Sentence, M[]> => groupBy(mentions, ({ sentence }) => sentence)

/** The sentences of each block, in order. */
export const byBlock = (sentences: readonly Sentence[]): Sentence[][] => [
  ...groupBy(sentences, ({ block }) => block).values(),
]
