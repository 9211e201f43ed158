import type { Definition, Image, ImageReference, Link } from 'mdast'
import type { Piece } from '../clean/piece.ts'
import type { ArticleText } from '../reading.ts'
import { alignText } from './align.ts'
import { nodeSpan } from './tree.ts'

/**
 * An image's alternative text. The tree holds it flat: where markup inside it keeps it from fitting its source, the
 * whole stands for the whole image.
 */
export function altPieces(node: Image | ImageReference, { text }: ArticleText): Piece[] {
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

/** The title of a link, an image or a definition, which a reader sees beside it: the last thing in its brackets. */
export function titlePieces(node: Link | Image | Definition, { text }: ArticleText): Piece[] {
  const { type, title } = node
  if (!title) return []
  const { start, end } = nodeSpan(node)
  const whole: Piece[] = [{ text: title, source: { start, end }, kind: 'other' }]
  const written = text.slice(start, end).trimEnd()
  const inner = type === 'definition' ? written : written.replace(/\)$/, '').trimEnd()
  const close = inner.length - 1
  const opening = text[start + close] === ')' ? '(' : text[start + close]
  if (opening === undefined || !/["'(]/.test(opening)) return whole
  let open = close - 1
  while (open > 0 && (text[start + open] !== opening || text[start + open - 1] === '\\')) open--
  const from = start + open + 1
  return alignText(title, text.slice(from, start + close), from) ?? whole
}
