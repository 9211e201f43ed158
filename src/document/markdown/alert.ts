import type { Node, Parent, Text } from 'mdast'
import { type Piece, verbatim } from '../clean/piece.ts'

const marker = /^\[!(?!quote\b|cite\b)\p{L}+\][+-]?/iu

/** `> [!NOTE]`: a box that is written as a block quotation, with words of the article's own. */
export function isAlert(node: Node): boolean {
  const [paragraph] = node.type === 'blockquote' ? (node as Parent).children : []
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
  return text?.type === 'text' && marker.test((text as Text).value)
}

/** What a reader sees of the first paragraph of such a box, which shows a sign for its marker. */
export function withoutMarker(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  const length = first?.kind === 'verbatim' ? (marker.exec(first.text)?.[0].length ?? 0) : 0
  return first && length > 0
    ? [verbatim(first.text.slice(length), first.source.start + length), ...rest]
    : pieces
}
