import type { Span } from '../../text/span.ts'
import type { Piece } from '../clean/piece.ts'
import { htmlPieces } from './align.ts'

/** What would be markup in the value of an attribute. */
export const reservedInAttribute = '<>&"\'`={}'

/** The value of an attribute, from where name and value stand in the text. */
export function attributePieces(value: string, text: string, span: Span): Piece[] {
  const written = text.slice(span.start, span.end)
  const [lead] = /^[^=]*=\s*["']?/.exec(written) ?? ['']
  const raw = /["']$/.test(lead) ? written.slice(lead.length, -1) : written.slice(lead.length)
  return htmlPieces(value, { raw, start: span.start + lead.length }, span)
}
