import type { Block } from '../../document/document.ts'
import { firstWhere } from '../../text/bisect.ts'
import { isSmallLetterAt } from '../../text/characters.ts'
import { groupBy } from '../../text/group-by.ts'
import type { QuotationMention, QuotationPiece, Sentence, Speaker } from '../mention.ts'
import { blockQuotations } from './block-quotations.ts'
import { type MarkedPiece, markedUtterances } from './pieces.ts'
import { signatureAlone, signatureOf } from './signature.ts'
import { type NamedSpeaker, speakerAfter, speakerBefore } from './speaker.ts'
import { hasSpeech } from './speech.ts'
import { type ReadQuotation, withTellers } from './tellers.ts'

type SentencesOf = ReadonlyMap<Block, readonly Sentence[]>

const longestContext = 240

/**
 * The quotations of a document: what stands between marks of any kind, in one block or on over the next ones, and
 * block quotations as a whole. A quotation inside another is a mention of its own, after all that hold others.
 */
export function recogniseQuotations(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): QuotationMention[] {
  const sentencesOf = groupBy(sentences, ({ block }) => block)
  const utterances = markedUtterances(blocks)
  const marked = utterances.flatMap(pieces => {
    const mention = mentionOf(pieces, sentencesOf, blocks)
    return mention ? [{ mention, pieces }] : []
  })
  const tags = groupBy(utterances.flatMap(tagsIn), ({ block }) => block)
  return [...blockQuotations(blocks, tags, new Set(marked.flatMap(signaturesOf))), ...withTellers(marked)]
}

/** The block of its own in which a speaker is named. */
const signaturesOf = ({ mention: { pieces, speaker } }: ReadQuotation): Block[] =>
  speaker && pieces.every(({ block }) => block !== speaker.block) ? [speaker.block] : []

/** What stands between the pieces of an utterance and says who speaks, with the marks beside it. */
const tagsIn = (pieces: readonly MarkedPiece[]) =>
  pieces.flatMap(({ block, start, follows }, at) =>
    follows === 'tag' ? [{ block, start: pieces[at - 1]!.end, end: start }] : [],
  )

function mentionOf(
  pieces: readonly MarkedPiece[],
  sentencesOf: SentencesOf,
  blocks: readonly Block[],
): QuotationMention | undefined {
  const speaker = signedBelow(pieces.at(-1)!, blocks) ?? speakerOf(pieces, sentencesOf)
  const stretches = pieces.flatMap(piece => trimmed(piece) ?? [])
  if (stretches.length === 0) return undefined
  return { pieces: stretches, ...(speaker ? { speaker } : {}) }
}

function trimmed({ block, start, end, follows }: MarkedPiece): QuotationPiece | undefined {
  const text = block.text.slice(start, end)
  const from = start + text.length - text.trimStart().length
  const to = start + text.trimEnd().length
  return to > from ? { block, start: from, end: to, follows } : undefined
}

/**
 * After the first piece, before it, after the last one: in this order, as tags are told apart best behind a
 * piece.
 */
function speakerOf(pieces: readonly MarkedPiece[], sentencesOf: SentencesOf): Speaker | undefined {
  const first = pieces[0]!
  const last = pieces.at(-1)!
  const found = after(first, sentencesOf) ?? before(first, sentencesOf) ?? after(last, sentencesOf)
  return found && { ...found, sure: found.sure && found.block === first.block }
}

function after(piece: MarkedPiece, sentencesOf: SentencesOf): Speaker | undefined {
  if (piece.open || isOwned(piece)) return undefined
  const { block } = piece
  const start = piece.end + 1
  const limit = Math.min(piece.to, start + longestContext)
  const signature = signedAfter(piece)
  if (signature) return placed(block, start, signature)
  // A full stop inside the marks ends the sentence: what follows is another's.
  if (
    /\.$/.test(block.text.slice(piece.start, piece.end)) &&
    !goesOn(block.text.slice(start, limit).trimStart())
  )
    return undefined
  const end = sentenceEnd(sentencesOf.get(block) ?? [], start, limit)
  const text = block.text.slice(start, end)
  return placed(block, start, /^\s*[.;]/.test(text) ? undefined : speakerAfter(text))
}

/** `Asked about Lovelace's remark that “it is late”, Babbage said no`: hers, whoever speaks behind it. */
function isOwned({ block, start, from }: MarkedPiece): boolean {
  const [, between] = owning.exec(block.text.slice(Math.max(from, start - longestOwning), start - 1)) ?? []
  return between !== undefined && !hasSpeech(between)
}

const longestOwning = 80
const owning = /\p{Lu}[\p{L}-]+['’]s?\s((?:\p{Ll}+\s){0,4})$/u

const goesOn = (text: string): boolean => text.startsWith(',') || isSmallLetterAt(text, 0)

const longestSignature = 90

/** `“It is late.” — Ada Lovelace`, where the block ends. */
function signedAfter({ block, end, to }: MarkedPiece): NamedSpeaker | undefined {
  const rest = block.text.slice(end + 1)
  const signature =
    to === block.text.length && rest.length <= longestSignature && /^\s*[–—―-]/.test(rest)
      ? signatureOf(rest)
      : undefined
  return signature?.sure ? signature : undefined
}

/** A block quotation with marks of its own, and below it, in the same or in the next paragraph, who said so and nothing else. */
function signedBelow(
  { block, number, start, end }: MarkedPiece,
  blocks: readonly Block[],
): Speaker | undefined {
  if (!block.quoted || block.text.slice(0, start).trim().length > 1) return undefined
  const rest = block.text.slice(end + 1)
  const below = blocks[number + 1]
  if (rest.trim() !== '') return placed(block, end + 1, signatureAlone(rest))
  return below?.quoted ? placed(below, 0, signatureAlone(below.text)) : undefined
}

/** Where the sentence ends that this offset, or the next word after it, is in. */
function sentenceEnd(sentences: readonly Sentence[], offset: number, limit: number): number {
  const next = sentences[firstWhere(sentences, ({ end }) => end > offset + 1)]
  return Math.min(limit, next?.end ?? limit)
}

function before(piece: MarkedPiece, sentencesOf: SentencesOf): Speaker | undefined {
  const { block } = piece
  const end = Math.max(0, piece.start - 1)
  const sentences = sentencesOf.get(block) ?? []
  const sentence = sentences[firstWhere(sentences, ({ start }) => start >= end) - 1]
  const start = Math.max(piece.from, sentence?.start ?? 0, end - longestContext)
  const text = block.text.slice(start, end)
  return placed(block, start, /[.!?]\s*$/.test(text) ? undefined : speakerBefore(text))
}

function placed(block: Block, offset: number, named: NamedSpeaker | undefined): Speaker | undefined {
  if (!named) return undefined
  const { start, end, text, sure } = named
  return { block, start: start + offset, end: end + offset, text, sure }
}
