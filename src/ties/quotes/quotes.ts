import type { Block } from '../../document/document.ts'
import { findQuotes, type QuoteIndex } from '../../facts/index/quote-index.ts'
import type { NameMention, QuotationMention, Sentence } from '../../mentions/mention.ts'
import { hasSpeech } from '../../mentions/quotations/speech.ts'
import type { Pair } from '../../text/align.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import { present } from '../../text/present.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Circumstances, isInForce } from '../scope.ts'
import type { QuoteTie } from '../tie.ts'
import { alignQuote, meeting, type QuoteAlignment } from './alignment.ts'
import { type Difference, differencesOf } from './differences.ts'
import { type Evidence, isAltered, isFaithful, weigh } from './evidence.ts'
import { sentenceEnd, sentenceStart } from './sentences.ts'
import { namesByBlock, relateSpeaker, type SpeakerRelation } from './speakers.ts'
import { type Around, meantBefore, tellerOf } from './teller.ts'
import { joinWindows, readUtterance, type Stretch, type UtteranceItem, windowsOf } from './utterance.ts'
import { wordingOf } from './wording.ts'

export interface QuoteScope extends Circumstances {
  readonly quotes: QuoteIndex
}

/** What the judging of one utterance needs. */
interface Setting {
  readonly mention: QuotationMention
  readonly items: readonly UtteranceItem[]
  readonly scope: QuoteScope
  readonly around: Around
}

/**
 * Finds which quotations of a document come from which known ones, faithful or altered. The index proposes a few known
 * quotations for each sentence and an alignment decides; what nothing is near to is left alone.
 */
export function tieQuotes(
  quotations: readonly QuotationMention[],
  { names, sentences }: { readonly names: readonly NameMention[]; readonly sentences: readonly Sentence[] },
  scope: QuoteScope,
): QuoteTie[] {
  if (scope.quotes.quotes.length === 0) return []
  const around = { names: namesByBlock(names), sentences: groupBy(sentences, ({ block }) => block) }
  const seen = new Map<Block, Span[]>()
  return quotations.flatMap(mention => {
    if (!isSpeech(mention)) return []
    const items = readUtterance(mention, scope.quotes)
    const ties = judge({ mention, items, scope, around }).filter(tie => isNew(tie, seen))
    for (const tie of ties) note(tie, seen)
    return ties
  })
}

/** A word alone is a term, and one that is glued together a name of a file: neither is somebody's words. */
const isSpeech = ({ pieces }: QuotationMention): boolean =>
  pieces.some(({ block, start, end }) => /\s/.test(block.text.slice(start, end)))

/** A quotation inside another says nothing that the outer one did not. */
function isNew({ block, span }: QuoteTie, seen: ReadonlyMap<Block, readonly Span[]>): boolean {
  const spans = seen.get(block) ?? []
  const next = spans[firstWhere(spans, ({ end }) => end > span.start)]
  return !next || !overlaps(next, span)
}

function note({ block, span }: QuoteTie, seen: Map<Block, Span[]>): void {
  const spans = seen.get(block) ?? []
  spans.splice(
    firstWhere(spans, ({ end }) => end > span.start),
    0,
    span,
  )
  seen.set(block, spans)
}

function judge(setting: Setting): QuoteTie[] {
  const alignments = alignmentsOf(setting)
  const claimed = new Set<number>()
  const faithful = alignments
    .filter(alignment => isFaithful(alignment, differencesOf(alignment, claimed)))
    .toSorted((a, b) => rank(setting, a) - rank(setting, b) || b.pairs.length - a.pairs.length)
  const taken = faithful.filter(alignment => {
    const isFree = claims(alignment, claimed) === 0
    if (isFree) for (const { left } of alignment.pairs) claimed.add(left)
    return isFree
  })
  const ties = taken.map(alignment => {
    const whole = goesOnOverTag(alignment, claimed)
    if (!whole || !evidenceOf(setting, whole, claimed)) return tieOf(setting, alignment, 'supported')
    for (const { left } of whole.pairs) claimed.add(left)
    return tieOf(setting, whole, 'contradicted', claimed)
  })
  return [...ties, ...alteredOf(setting, alignments, claimed)]
}

/** What says that an alignment is one of an altered quotation; undefined where that is not enough. */
function evidenceOf(
  setting: Setting,
  alignment: QuoteAlignment,
  claimed: ReadonlySet<number>,
): Evidence | undefined {
  const differences = differencesOf(alignment, claimed)
  const evidence = weigh(alignment, differences, setting.scope.quotes)
  const relation = relateMeant(setting, alignment)
  const isNone =
    differences.length === 0 ||
    (relation !== 'same' && isTitle(alignment)) ||
    (setting.mention.pieces[0]!.block.kind === 'heading' && isShortened(alignment, differences))
  return isNone || !isAltered(evidence, relation) ? undefined : evidence
}

/** Headings leave words out, and nobody takes them for all that was said; a `not` among these is missed. */
const isShortened = ({ quote: { words } }: QuoteAlignment, differences: readonly Difference[]): boolean =>
  differences.every(
    ({ left, right }) =>
      left.from === left.to &&
      !words
        .slice(right.from, right.to)
        .some(({ key }) => /^(?:not?|never|nobody|nothing|t)$|n['’]?t$/.test(key)),
  )

/** Of two that fit alike, the one that its speaker said comes first. */
const rank = (setting: Setting, alignment: QuoteAlignment): number =>
  ['same', 'unknown', 'other', 'stranger'].indexOf(relate(setting, alignment, setting.mention))

const relate = (
  { scope, around: { names } }: Setting,
  { quote }: QuoteAlignment,
  mention: QuotationMention,
): SpeakerRelation => relateSpeaker(mention, quote, { names, index: scope.quotes })

/** How the speaker stands to the known one, where a pronoun may stand for that one as well. */
function relateMeant(setting: Setting, alignment: QuoteAlignment): SpeakerRelation {
  const { mention, around } = setting
  const relation = relate(setting, alignment, mention)
  const meant = relation === 'unknown' ? meantBefore(mention, around) : undefined
  const isSame = meant && relate(setting, alignment, { ...mention, speaker: meant }) === 'same'
  return isSame ? 'same' : relation
}

function alignmentsOf({ items, scope }: Setting): QuoteAlignment[] {
  const windows = windowsOf(items)
  const found = windows.map(({ from, to }) =>
    findQuotes(
      scope.quotes,
      items.slice(from, to).flatMap(({ key }) => (key === '' ? [] : [key])),
    ),
  )
  return joinWindows(windows, found, scope.quotes)
    .filter(({ quote }) => isInForce(quote.fact, scope))
    .flatMap(candidate => alignQuote(items, candidate) ?? [])
}

/** The part of the words that other known quotations explain. */
const claims = ({ pairs }: QuoteAlignment, claimed: ReadonlySet<number>): number =>
  pairs.filter(({ left }) => claimed.has(left)).length / pairs.length

const mostClaimed = 0.3
const titleWeight = 0.2
const longestTag = 400

function alteredOf(
  setting: Setting,
  alignments: readonly QuoteAlignment[],
  claimed: Set<number>,
): QuoteTie[] {
  const weighed = alignments.flatMap(alignment => {
    const isTaken = claims(alignment, claimed) > mostClaimed
    const evidence = isTaken ? undefined : evidenceOf(setting, alignment, claimed)
    return evidence ? [{ alignment, evidence }] : []
  })
  const ties: QuoteTie[] = []
  for (const { alignment } of weighed.toSorted((a, b) => b.evidence.met - a.evidence.met)) {
    if (claims(alignment, claimed) > mostClaimed) continue
    ties.push(tieOf(setting, alignment, 'contradicted', claimed))
    for (const { left } of alignment.pairs) claimed.add(left)
  }
  return ties
}

function tieOf(
  setting: Setting,
  alignment: QuoteAlignment,
  outcome: QuoteTie['outcome'],
  claimed: ReadonlySet<number> = new Set(),
): QuoteTie {
  const { mention, around } = setting
  const { piece, ...wording } = wordingOf(
    alignment,
    outcome === 'supported' ? [] : differencesOf(alignment, claimed),
  )
  const { quote } = alignment
  const isOfOther = isRelayed(alignment)
  const teller = isOfOther ? undefined : tellerOf(mention, { quote, block: piece.block }, around)
  return {
    mention,
    fact: quote.fact,
    outcome,
    block: piece.block,
    ...wording,
    speaker: isOfOther
      ? 'unknown'
      : relate(setting, alignment, teller ? { ...mention, speaker: teller } : mention),
    ...present({ teller }),
    telling: alignment.pairs.reduce((sum, { left }) => sum + setting.items[left]!.telling, 0),
  }
}

/** `“As she used to say, ‘it is late’,” said Babbage`: whoever speaks gives the words to somebody else. */
function isRelayed({ items, pairs }: QuoteAlignment): boolean {
  const { piece, start } = items[pairs[0]!.left]!
  const before = piece.block.text.slice(Math.max(piece.start, start - longestTag), start)
  const own = before.slice(before.search(/[^.!?]*$/))
  return (hasSpeech(own) && !/(?<!\p{L})(?:I|we)(?!\p{L})/iu.test(own)) || /['‘"“]$/.test(own)
}

/** Capitals at every word that is not grammar: the title of a work, or a name. */
function isTitle({ items, pairs }: QuoteAlignment): boolean {
  const from = sentenceStart(items, pairs[0]!.left)
  const to = sentenceEnd(items, pairs.at(-1)!.left)
  const telling = items.slice(from, to).filter(({ weight }) => weight > titleWeight)
  return (
    telling.length > 1 && telling.every(({ piece, start }) => /[\p{Lu}\p{N}]/u.test(piece.block.text[start]!))
  )
}

/**
 * `"We met," he said, "and none of them has asked me for it"` of `We met, and not one of them asked me for it`: an
 * alignment that ends at the tag of its speaker goes on with the piece on the other side of it, if that has so many of
 * the words that the known quotation goes on with that it must be meant for them.
 * @param claimed items that known quotations explain
 * @returns undefined where neither side of it does
 */
function goesOnOverTag(alignment: QuoteAlignment, claimed: ReadonlySet<number>): QuoteAlignment | undefined {
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
