import { firstWhere } from './bisect.ts'
import type { Span } from './span.ts'

/** A text with its line starts, so that an offset becomes a line and a column without a scan. */
export interface Source {
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** Lines and columns start at 1, offsets at 0; columns and offsets count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Prepares a text for look-ups. A line ends with LF, CRLF or a lone CR. */
export function createSource(text: string): Source {
  const lineStarts = [0]
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(ending.index + ending[0].length)
  return { text, lineStarts }
}

/** The place of an offset; offsets past the end give the end. */
export function positionAt({ text, lineStarts }: Source, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), text.length)
  const line = firstWhere(lineStarts, start => start > at)
  return { line, column: at - lineStarts[line - 1]! + 1, offset: at }
}

/** The span of a line without its ending. Lines start at 1; a line past the end is empty. */
export function lineSpan({ text, lineStarts }: Source, line: number): Span {
  const start = lineStarts[line - 1] ?? text.length
  let end = lineStarts[line] ?? text.length
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return { start, end }
}
