import type { Block } from '../../document/document.ts'
import type { QuotationPiece } from '../mention.ts'
import { hasSentenceEnd } from '../sentences.ts'
import { type Family, type MarkedBlock, pairMarks } from './marks.ts'
import { hasSpeech } from './speech.ts'
import { hasOwnTag, tellsOfAnother } from './tags.ts'

/** A stretch between marks, and what decides whether it goes on in the next. */
export interface MarkedPiece extends QuotationPiece {
  readonly family: Family
  /** Nothing closes it in its block. */
  readonly open: boolean
  readonly startsBlock: boolean
  /** The number of its block. */
  readonly number: number
  /** How far the text beside it may speak of it: the marks next to it or around it, or the ends of the block. */
  readonly from: number
  readonly to: number
}

const longestTag = 160

/**
 * The utterances between marks: pieces that stand alone, are split by a speaker's tag, or run on over
 * blocks.
 */
export function markedUtterances(blocks: readonly Block[]): MarkedPiece[][] {
  const utterances: MarkedPiece[][] = []
  const nested: MarkedPiece[][] = []
  const outer: MarkedPiece[] = []
  let carried: Family | undefined
  blocks.forEach((block, number) => {
    const marked = pairMarks(block.text, goesOnFrom(blocks, number) ? carried : undefined)
    carried = marked.open?.family === 'single' ? undefined : marked.open?.family
    const pieces = piecesOf(block, number, marked)
    for (const [index, piece] of pieces.entries())
      if (depthOf(marked, index) === 0) outer.push(piece)
      else nested.push([piece])
  })
  const whole = outer.filter((piece, index) => !piece.open || runsOn(piece, outer[index + 1]))
  for (const piece of whole) {
    const running = utterances.at(-1)
    const before = running?.at(-1)
    const follows = before && linkOf(before, piece)
    if (running && follows) running.push({ ...piece, follows })
    else utterances.push([piece])
  }
  return [...utterances, ...nested]
}

/** A quotation goes on from one paragraph into the next, never into a heading, a cell or a caption. */
function goesOnFrom(blocks: readonly Block[], number: number): boolean {
  const [before, block] = [blocks[number - 1], blocks[number]!]
  return before?.kind === 'paragraph' && block.kind === 'paragraph' && before.quoted === block.quoted
}

const depthOf = ({ quoted }: MarkedBlock, index: number): number => quoted[index]?.depth ?? 0

/** The pieces of a block in order; the open one, if there is one, is the last. */
function piecesOf(block: Block, number: number, { quoted, open }: MarkedBlock): MarkedPiece[] {
  const all = [...quoted, ...(open ? [open] : [])]
  const outer = all.filter(({ depth }) => depth === 0)
  const firstWord = block.text.length - block.text.trimStart().length
  let passed = 0
  return all.map(piece => {
    while (passed < outer.length && outer[passed]!.start < piece.start) passed++
    const around = piece.depth > 0 ? outer[passed - 1] : undefined
    return {
      block,
      number,
      start: piece.start,
      end: piece.end,
      follows: 'straight',
      family: piece.family,
      open: piece === open,
      startsBlock: piece.start <= firstWord + 1,
      from: around?.start ?? (passed > 0 ? outer[passed - 1]!.end + 1 : 0),
      to: around?.end ?? (passed + 1 < outer.length ? outer[passed + 1]!.start - 1 : block.text.length),
    }
  })
}

/** Whether an open piece is taken up at the very start of the next block. */
const runsOn = (piece: MarkedPiece, next: MarkedPiece | undefined): boolean =>
  next?.number === piece.number + 1 &&
  next.startsBlock &&
  next.family === piece.family &&
  next.block.kind === 'paragraph' &&
  next.block.quoted === piece.block.quoted

function linkOf(before: MarkedPiece, piece: MarkedPiece): QuotationPiece['follows'] | undefined {
  if (before.open) return 'straight'
  return before.number === piece.number && before.family === piece.family && isTagged(before, piece)
    ? 'tag'
    : undefined
}

/** Whether no more than the speaker's tag stands between, and the second piece has no tag of its own. */
function isTagged(before: MarkedPiece, piece: MarkedPiece): boolean {
  const { text } = piece.block
  const between = text.slice(before.end + 1, piece.start - 1)
  // A sentence that ended inside the marks, and one that begins behind them, have no tag between.
  if (text[before.end - 1] === '.' && /^\s+\p{Lu}/u.test(between)) return false
  if (between.length > longestTag || hasSentenceEnd(between) || !hasSpeech(between)) return false
  if (tellsOfAnother(between)) return false
  const ends = /[.!?:;]\s*$/.test(between)
  return !ends || !hasOwnTag(text.slice(piece.end - 1, Math.min(piece.to, piece.end + longestTag)))
}
