import type { KnownQuote } from '../../facts/index/quote-index.ts'
import { align, type Pair } from '../../text/align.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { inflections } from '../../text/inflection.ts'
import { heaviestPairs } from '../../text/subsequence.ts'
import { knownEnd, knownStart, pieceEnd, pieceStart, sentenceEnd, sentenceStart } from './sentences.ts'
import type { Candidate, Stretch, UtteranceItem } from './utterance.ts'

/**
 * How a stretch of an utterance lies against a known quotation: numbers of items and of the quotation's
 * words.
 */
export interface QuoteAlignment {
  readonly quote: KnownQuote
  readonly items: readonly UtteranceItem[]
  /** Never empty; pairs of strangers are among them. */
  readonly pairs: readonly Pair[]
  readonly likeness: (left: number, right: number) => number
}

// Forms of one word tell as much of where it comes from as this part of the word itself.
const akin = 0.6
const grammarWeight = 0.2
const apostrophe = 39

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
  const pairs = withoutRepeats(found.pairs).map(({ left, right }) => ({ left: left + from, right }))
  const within = { quote, items, pairs, likeness }
  const whole = { ...within, pairs: [...pairsBefore(within), ...pairs, ...pairsBehind(within)] }
  const alignment = { ...whole, pairs: [...openingPairs(whole), ...whole.pairs, ...closingPairs(whole)] }
  return {
    ...alignment,
    pairs: [...overTagBefore(alignment), ...alignment.pairs, ...overTagBehind(alignment)],
  }
}

/** Nobody says the same words twice: of what goes back over a tag to words that were said, the longer part stays. */
function withoutRepeats(pairs: readonly Pair[]): Pair[] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    if (pair.right > (runs.at(-1)?.at(-1)?.right ?? pair.right)) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  const kept: Pair[][] = []
  for (const run of runs.toSorted((a, b) => b.length - a.length)) {
    const isNew = kept.every(
      other => run.at(-1)!.right < other[0]!.right || run[0]!.right > other.at(-1)!.right,
    )
    if (isNew) kept.push(run)
  }
  return kept.flat().sort((a, b) => a.left - b.left)
}

/**
 * `"We trust the court," he said, "but ..."` of `We trust the jury, but`: a piece too short to be aligned by itself goes
 * with the one on the other side of the speaker's tag where half of its words are the known ones in their places.
 */
function overTagBefore({ items, quote, pairs, likeness }: QuoteAlignment): Pair[] {
  const { left, right } = pairs[0]!
  if (items[left - 1]?.kind !== 'jump') return []
  const { piece } = items[left - 2] ?? {}
  const from = items.findIndex(item => item.piece === piece)
  const length = left - 1 - from
  return from < 0 || right !== knownStart(quote.words, right, length) + length
    ? []
    : sideBySide({ left: from, right: right - length }, length, { items, likeness })
}

function overTagBehind({ items, quote, pairs, likeness }: QuoteAlignment): Pair[] {
  const { left, right } = pairs.at(-1)!
  if (items[left + 1]?.kind !== 'jump') return []
  const { piece } = items[left + 2] ?? {}
  const length = items.findLastIndex(item => item.piece === piece) - left - 1
  return right + length >= quote.words.length
    ? []
    : sideBySide({ left: left + 2, right: right + 1 }, length, { items, likeness })
}

// Of fewer words too many are the same by chance.
const fewestBeside = 3

function sideBySide(
  { left, right }: Pair,
  length: number,
  { items, likeness }: Pick<QuoteAlignment, 'items' | 'likeness'>,
): Pair[] {
  const all = Array.from({ length }, (_, at) => ({ left: left + at, right: right + at }))
  const isWords = length >= fewestBeside && all.every(pair => items[pair.left]?.kind === 'word')
  const met = isWords ? all.filter(pair => likeness(pair.left, pair.right) > 0).length : 0
  return met * 2 > length ? all : []
}

/**
 * What goes before an alignment, and meets with what goes before in the known words: the rest of its sentence, which a long
 * change tore off (`are able to do` for `can do`), or the sentences before in the same piece.
 */
function pairsBefore(alignment: QuoteAlignment): Pair[] {
  const { quote, items, pairs } = alignment
  const { left, right } = pairs[0]!
  const start = sentenceStart(items, left)
  const isHead = start === left && quote.words[right]!.opens
  const own = { from: isHead ? pieceStart(items, left) : start, to: left }
  const from = isHead ? 0 : knownStart(quote.words, right, left - start)
  return meeting(alignment, own, { from, to: right })
}

function pairsBehind(alignment: QuoteAlignment): Pair[] {
  const { quote, items, pairs } = alignment
  const { left, right } = pairs.at(-1)!
  const end = sentenceEnd(items, left)
  const isTail = end === left + 1 && quote.words[right + 1]?.opens === true
  const own = { from: left + 1, to: isTail ? pieceEnd(items, left) : end }
  const to = isTail ? quote.words.length : knownEnd(quote.words, right, end - left - 1)
  return meeting(alignment, own, { from: right + 1, to })
}

// The part of a piece's weight that has to meet.
const leastMet = 1 / 3
const mostWords = 80

/** The words that a stretch of items has of a stretch of known ones, in order; none where they may have met by chance. */
export function meeting(
  { items, likeness }: Pick<QuoteAlignment, 'items' | 'likeness'>,
  own: Stretch,
  known: Stretch,
): Pair[] {
  const [rows, columns] = [own.to - own.from, known.to - known.from]
  if (Math.min(rows, columns) < fewestBeside || Math.max(rows, columns) > mostWords) return []
  const worth = (left: number, right: number): number =>
    items[own.from + left]!.weight * likeness(own.from + left, known.from + right)
  const pairs = heaviestPairs(rows, columns, worth)
  const met = pairs.reduce((sum, { left, right }) => sum + worth(left, right), 0)
  const all = items.slice(own.from, own.to).reduce((sum, { weight }) => sum + weight, 0)
  return pairs.length >= fewestBeside && met >= all * leastMet
    ? pairs.map(({ left, right }) => ({ left: own.from + left, right: known.from + right }))
    : []
}

/** Words that meet at the start of the two sentences where the alignment begins later in both. */
function openingPairs({ quote, items, pairs, likeness }: QuoteAlignment): Pair[] {
  const first = pairs[0]!
  const left = sentenceStart(items, first.left)
  const right = knownStart(quote.words, first.right, first.left - left)
  const most = Math.min(first.left - left, first.right - right)
  let met = 0
  while (met < most && likeness(left + met, right + met) > 0) met++
  return Array.from({ length: met }, (_, index) => ({ left: left + index, right: right + index }))
}

/** Words that meet at the end of the two sentences where the alignment ends before in both. */
function closingPairs({ quote, items, pairs, likeness }: QuoteAlignment): Pair[] {
  const last = pairs.at(-1)!
  const left = sentenceEnd(items, last.left) - 1
  const right = knownEnd(quote.words, last.right, left - last.left) - 1
  const most = Math.min(left - last.left, right - last.right)
  let met = 0
  while (met < most && likeness(left - met, right - met) > 0) met++
  return Array.from({ length: met }, (_, index) => ({
    left: left - met + 1 + index,
    right: right - met + 1 + index,
  }))
}

const isContraction = (short: string, long: string): boolean =>
  (short.charCodeAt(0) === apostrophe || short === "n't") && contractions.get(short)?.includes(long) === true

/** 1 for the same word, less for another form of it, 0 for strangers. */
function likenessOf(items: readonly UtteranceItem[], { words }: KnownQuote): QuoteAlignment['likeness'] {
  const forms = new Map<string, ReadonlySet<string>>()
  return (left, right) => {
    const a = items[left]!.key
    const b = words[right]!.key
    if (a === b) return 1
    if (isContraction(a, b) || isContraction(b, a)) return akin
    if (!mayBeForms(a, b)) return 0
    const own = forms.get(b) ?? inflections(b)
    forms.set(b, own)
    return own.has(a) ? akin : 0
  }
}

/** A quick look before the forms are spelled out: longer words share their beginning. Most pairs end here. */
function mayBeForms(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  return shorter >= 5 ? a.startsWith(b.slice(0, 3)) : commonnessWeight(b) > grammarWeight
}
