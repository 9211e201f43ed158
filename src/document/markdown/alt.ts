import type { Image, ImageReference } from 'mdast'
import type { Piece } from '../clean/piece.ts'
import { alignText } from './align.ts'
import type { MarkdownText } from './inline.ts'
import { nodeSpan } from './tree.ts'

/**
 * An image's alternative text. The tree holds it flat: where markup inside it keeps it from fitting its source, the
 * whole stands for the whole image.
 */
export function altPieces(node: Image | ImageReference, { text }: MarkdownText): Piece[] {
  const { start, end } = nodeSpan(node)
  const { alt } = node
  if (!alt) return []
  const from = start + '!['.length
  for (let close = text.indexOf(']', from); close >= 0 && close < end; close = text.indexOf(']', close + 1)) {
    const pieces = alignText(alt, text.slice(from, close), from)
    if (pieces) return pieces
  }
  return [{ text: alt, source: { start, end }, kind: 'other' }]
}
