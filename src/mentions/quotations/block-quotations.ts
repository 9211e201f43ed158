import type { Block } from '../../document/document.ts'
import { append } from '../../text/append.ts'
import type { Span } from '../../text/span.ts'
import type { QuotationMention, QuotationPiece, Speaker } from '../mention.ts'
import { signatureAlone, signatureOf } from './signature.ts'
import { speakerBefore } from './speaker.ts'

const startsWithMark = /^\s*["“”„«»'‘]/u

/**
 * The block quotations: paragraphs in a row, one utterance, without the line that says who wrote them.
 * @param tags what stands in each block between two parts of what marks of its own hold, in order: no words of theirs
 * @param signatures the blocks that say who said what marks in the one above hold
 */
export function blockQuotations(
  blocks: readonly Block[],
  tags: ReadonlyMap<Block, readonly Span[]>,
  signatures: ReadonlySet<Block>,
): QuotationMention[] {
  const isQuotation = (block: Block): boolean => isUnmarked(block) && !signatures.has(block)
  const mentions: QuotationMention[] = []
  let start = 0
  while (start < blocks.length) {
    let end = start
    while (end < blocks.length && isQuotation(blocks[end]!)) end++
    if (end > start) append(mentions, mentionOf(blocks.slice(start, end), blocks[start - 1], tags))
    start = end + 1
  }
  return mentions
}

/** A block quotation that has marks of its own is read by these. */
const isUnmarked = ({ quoted, kind, text }: Block): boolean =>
  quoted && kind === 'paragraph' && !startsWithMark.test(text)

function mentionOf(
  run: readonly Block[],
  before: Block | undefined,
  tags: ReadonlyMap<Block, readonly Span[]>,
): QuotationMention[] {
  const signed = attributed(run.at(-1)!, run.length > 1)
  const speaker = signed?.speaker ?? (before && introduced(before))
  const pieces = run.flatMap((block): QuotationPiece[] => {
    const end = signed && block === signed.speaker.block ? signed.end : block.text.trimEnd().length
    if (end <= 0) return []
    const cuts = (tags.get(block) ?? []).filter(tag => tag.end < end)
    const starts = [0, ...cuts.map(tag => tag.end)]
    return starts.map((start, at) => ({
      block,
      start,
      end: cuts[at]?.start ?? end,
      follows: at > 0 ? 'tag' : 'straight',
    }))
  })
  return pieces.length > 0 ? [{ pieces, ...(speaker ? { speaker } : {}) }] : []
}

/** Who signed a block quotation at its end, or in its last paragraph, and where the words before that end. */
function attributed(
  block: Block,
  isLast: boolean,
): { readonly speaker: Speaker; readonly end: number } | undefined {
  const alone = isLast ? signatureAlone(block.text) : undefined
  const signature = alone ? { ...alone, from: 0 } : signatureOf(block.text)
  if (!signature) return undefined
  const { from, ...speaker } = signature
  return { speaker: { block, ...speaker }, end: from }
}

/** `Lovelace wrote:` at the end of the paragraph before. */
function introduced(block: Block): Speaker | undefined {
  if (!/:\s*$/.test(block.text)) return undefined
  const from = Math.max(0, block.text.length - 240)
  const start = from + Math.max(0, block.text.slice(from).search(/[^.!?]*$/))
  const named = speakerBefore(block.text.slice(start))
  return (
    named && { block, start: named.start + start, end: named.end + start, text: named.text, sure: named.sure }
  )
}
