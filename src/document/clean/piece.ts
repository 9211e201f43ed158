import { firstWhere } from '../../text/bisect.ts'
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
export const movePiece = ({ text, source, kind }: Piece, by: number): Piece => ({
  text,
  source: { start: source.start + by, end: source.end + by },
  kind,
})

/** The piece with another text for the same source. */
export const withText = ({ source, kind }: Piece, text: string): Piece => ({ text, source, kind })

/** What is seen in place of some of the source's characters: of so many, where not of all that was found. */
interface Rewriting extends Pick<Piece, 'text' | 'kind'> {
  readonly length?: number
}

/**
 * The pieces of a stretch that stands as it is but for what a pattern finds in it: `read` says what is seen in its place,
 * or undefined where it stands as it is as well.
 */
export function rewritten(
  { text, source }: Piece,
  pattern: RegExp,
  read: (found: RegExpExecArray) => Rewriting | undefined,
): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(pattern)) {
    const seen = read(found)
    if (!seen) continue
    const { text: shown, kind, length = found[0].length } = seen
    const start = source.start + found.index
    pieces.push(verbatim(text.slice(at, found.index), source.start + at))
    at = found.index + length
    pieces.push({ text: shown, source: { start, end: start + length }, kind })
  }
  pieces.push(verbatim(text.slice(at), source.start + at))
  return pieces.filter(piece => piece.text !== '')
}

/**
 * What of some pieces stands in a span of their text: of a piece that stands for something else, the whole where it begins
 * there. Takes as long as the span has pieces.
 */
export function slicesOf(pieces: readonly Piece[]): (span: Span) => Piece[] {
  const ends: number[] = []
  for (const { text } of pieces) ends.push((ends.at(-1) ?? 0) + text.length)
  return ({ start, end }) => {
    const slices: Piece[] = []
    const first = firstWhere(ends, to => to > start)
    for (let index = first; index < pieces.length; index++) {
      const { text, source, kind } = pieces[index]!
      const at = ends[index]! - text.length
      if (at >= end) break
      const from = Math.max(start, at) - at
      if (kind === 'verbatim') slices.push(verbatim(text.slice(from, end - at), source.start + from))
      else if (from === 0) slices.push(pieces[index]!)
    }
    return slices
  }
}
