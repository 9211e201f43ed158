import { matches } from '../../../text/match-at.ts'
import type { Span } from '../../../text/span.ts'
import { readInline } from './inline.ts'
import { isItem, lineKind } from './line-kind.ts'
import { blanksAt, isBlank, lineEnd, nextLine, trimmedEnd } from './lines.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'

const underline = / {0,3}(?:=+|-+)[ \t]*(?=\n|$)/y

/** The paragraph that begins at `start`, or the heading that the line behind it makes of it. */
export function readParagraph(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  const begin = start + blanksAt(text, start)
  if (isItem(text, begin) || lineKind(text, start) !== 'text') return undefined
  let end = lineEnd(text, start)
  let at = nextLine(text, start)
  for (; at < text.length && !isBlank(text, at); at = nextLine(text, at)) {
    if (matches(underline, text, at)) return readUnderlined(source, { start: begin, end: at })
    const kind = lineKind(text, at)
    if (kind === undefined) return undefined
    if (kind === 'block') break
    end = lineEnd(text, at)
  }
  const children = readInline(source, { start: begin, end: trimmedEnd(text, begin, end) })
  return children && { node: { type: 'paragraph', children, position: positionOf(begin, end) }, end: at }
}

function readUnderlined(source: PlainText, { start, end: line }: Span): Plain | undefined {
  const { text } = source
  const children = readInline(source, { start, end: trimmedEnd(text, start, line - 1) })
  const depth = text[line + blanksAt(text, line)] === '=' ? 1 : 2
  const end = lineEnd(text, line)
  const position = positionOf(start, end)
  return children && { node: { type: 'heading', depth, children, position }, end: nextLine(text, line) }
}
