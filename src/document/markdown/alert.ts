import type { Node, Parent, Text } from 'mdast'
import { type Piece, verbatim } from '../clean/piece.ts'

const marker = /^\[!(?!quote\b|cite\b)\p{L}+\][+-]?/iu

/** `> [!NOTE]`: a box that is written as a block quotation, with words of the article's own. */
export function isAlert(node: Node): boolean {
  const [paragraph] = node.type === 'blockquote' ? (node as Parent).children : []
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
  return text?.type === 'text' && marker.test((text as Text).value)
}

// `:::note` and `:::` around a box, as sites for documentation have it; `!!! note` before one.
const opening = /^(?::{3,}\s*\p{L}[\p{L}-]*|!!!\s+\p{L}+)/u
const closing = /(?<=^|[\r\n])\s*:{3,}\s*$/

/** What a reader sees of the first paragraph of a box, which shows a sign for its marker. */
export function withoutMarker(pieces: readonly Piece[]): readonly Piece[] {
  const own = [...pieces]
  const last = own.at(-1)
  if (last?.kind === 'verbatim' && closing.test(last.text))
    own.splice(-1, 1, verbatim(last.text.replace(closing, ''), last.source.start))
  const [first] = own
  const found = first?.kind === 'verbatim' ? (marker.exec(first.text) ?? opening.exec(first.text)) : null
  if (!first || !found) return own
  const { length } = found[0]
  return [verbatim(first.text.slice(length), first.source.start + length), ...own.slice(1)]
}
