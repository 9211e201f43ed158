import type { Span } from '../../../text/span.ts'
import { isTag, readHtml } from './html.ts'
import { readInline } from './inline.ts'
import { isBlank, isRunning, lineEnd, matches, nextLine, spacesAt, trimmedEnd } from './lines.ts'
import { readList } from './list.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'

/**
 * The block that begins at `start`, the beginning of a line that stands in no other block.
 * @returns `undefined` where it is not plain, and must be left to the parser.
 */
export function readBlock(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  switch (text[start]) {
    case '#':
      return readHeading(source, start)
    case '<':
      return readHtml(text, start) ?? readParagraph(source, start)
    case '`':
    case '~':
      return readFence(text, start) ?? readParagraph(source, start)
    default:
      return readBreak(text, start) ?? readList(source, start) ?? readParagraph(source, start)
  }
}

const underline = /(?:=+|-{2,})[ \t]*(?=\n|$)/y

function readParagraph(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  const indent = spacesAt(text, start)
  if (indent > 3 || text.slice(start, start + indent).includes('\t')) return undefined
  const begin = start + indent
  let at = begin
  let end = begin
  while (at < text.length && !isBlank(text, at)) {
    if (at > begin && matches(underline, text, at)) return readUnderlined(source, { start: begin, end: at })
    if (!isRunning(text, at + spacesAt(text, at)) && (at > begin || indent > 0 || !isTag(text, at)))
      return undefined
    end = lineEnd(text, at)
    at = nextLine(text, at)
  }
  const children = readInline(source, { start: begin, end: trimmedEnd(text, begin, end) })
  return children && { nodes: [{ type: 'paragraph', children, position: positionOf(begin, end) }], end: at }
}

/** A heading that the line behind its text makes one. */
function readUnderlined(source: PlainText, { start, end: line }: Span): Plain | undefined {
  const { text } = source
  const children = readInline(source, { start, end: trimmedEnd(text, start, line - 1) })
  const depth = text[line] === '=' ? 1 : 2
  const end = lineEnd(text, line)
  const position = positionOf(start, end)
  return children && { nodes: [{ type: 'heading', depth, children, position }], end: nextLine(text, line) }
}

const heading = /(?<marks>#{1,6}) +(?=\S)/y

function readHeading(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  heading.lastIndex = start
  const found = heading.exec(text)
  if (!found) return undefined
  const from = start + found[0].length
  const line = lineEnd(text, from)
  const end = trimmedEnd(text, from, line)
  if (text[end - 1] === '#') return undefined
  const children = readInline(source, { start: from, end })
  const depth = found.groups!['marks']!.length as 1
  const position = positionOf(start, line)
  return children && { nodes: [{ type: 'heading', depth, children, position }], end: nextLine(text, from) }
}

const rule = /(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\n|$)/y

function readBreak(text: string, start: number): Plain | undefined {
  rule.lastIndex = start
  const found = rule.exec(text)
  if (!found) return undefined
  const end = start + found[0].length
  return { nodes: [{ type: 'thematicBreak', position: positionOf(start, end) }], end: nextLine(text, end) }
}

const fence = /(?<marks>`{3,}|~{3,})(?<info>[^`~\\&\n]*)(?=\n)/y

function readFence(text: string, start: number): Plain | undefined {
  fence.lastIndex = start
  const found = fence.exec(text)
  if (!found) return undefined
  const { marks = '', info = '' } = found.groups!
  const closing = new RegExp(`\\n {0,3}${marks}${marks[0]}*[ \\t]*(?=\\n|$)`, 'g')
  closing.lastIndex = start + found[0].length
  const closed = closing.exec(text)
  if (!closed) return undefined
  const end = closed.index + closed[0].length
  const [lang = null, ...rest] = info.trim() === '' ? [] : info.trim().split(/[ \t]+/)
  const node = {
    type: 'code' as const,
    lang,
    meta: rest.length > 0 ? info.trim().slice(lang!.length).trim() : null,
    value: text.slice(start + found[0].length + 1, closed.index),
    position: positionOf(start, end),
  }
  return { nodes: [node], end: nextLine(text, end) }
}
