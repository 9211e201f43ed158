import type { Span } from '../../text/span.ts'

/**
 * A stretch of what a reader sees, as a format found it, before it is cleaned.
 * - `verbatim`: the source's own characters, one to one.
 * - `character`: one character written another way: an entity, an escape.
 * - `other`: stands for something that is not text: a line break with what leads the next line, code, an address.
 */
export interface Piece {
  readonly text: string
  readonly source: Span
  readonly kind: 'verbatim' | 'character' | 'other'
}

/** Stands in the text for what is not prose, so that the words beside it do not become neighbours. */
export const placeholder = '\uFFFC'

/** A stretch of the source as it is, from an offset on. */
export const verbatim = (text: string, start: number): Piece => ({
  text,
  source: { start, end: start + text.length },
  kind: 'verbatim',
})

/** The piece, its source so many units further on. */
export const movePiece = (piece: Piece, by: number): Piece => ({
  ...piece,
  source: { start: piece.source.start + by, end: piece.source.end + by },
})
