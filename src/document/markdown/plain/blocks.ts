import type { RootContent } from 'mdast'
import { matchAt, matches } from '../../../text/match-at.ts'
import type { Span } from '../../../text/span.ts'
import { isIndented, readFence, readIndented } from './code.ts'
import { mayStandAlone, readHtml } from './html.ts'
import { readInline } from './inline.ts'
import { isItem, isWeak, lineKind } from './line-kind.ts'
import { blanksAt, isBlank, lineEnd, nextLine, spacesAt, trimmedEnd } from './lines.ts'
import { readList } from './list.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'
import { readQuote } from './quote.ts'
import { readRule } from './rule.ts'

/** All blocks from an offset on, the beginning of a line; undefined where one is not plain. */
function readBlocks(source: PlainText, start: number): RootContent[] | undefined {
  const { text } = source
  const nodes: RootContent[] = []
  let at = start
  while (at < text.length) {
    if (isBlank(text, at)) at = nextLine(text, at)
    else {
      const block = readBlock(source, at)
      if (!block) return undefined
      nodes.push(block.node)
      at = block.end
    }
  }
  return nodes
}

/**
 * The block that begins at `start`, the beginning of a line that is not blank and goes on with nothing above it.
 * @returns `undefined` where it is not plain, and must be left to the parser.
 */
export function readBlock(source: PlainText, start: number): Plain | undefined {
  const block = blockAt(source, start)
  return block && isWeak(source.text, block.end) ? undefined : block
}

function blockAt(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  if (isIndented(text, start)) return readIndented(text, start)
  const begin = start + spacesAt(text, start)
  switch (text[begin]) {
    case '#':
      return readHeading(source, begin) ?? readParagraph(source, start)
    case '<':
      return readHtml(text, start) ?? (mayStandAlone(text, start) ? undefined : readParagraph(source, start))
    case '>':
      return readQuote(source, start, readBlocks)
    case '`':
    case '~':
      return readFence(text, start) ?? readParagraph(source, start)
    default:
      return readRule(text, begin) ?? readList(source, start, readBlocks) ?? readParagraph(source, start)
  }
}

const heading = /(?<marks>#{1,6})(?:[ \t]+|(?=\n|$))/y
const closing = /(?:^|[ \t])#+$/

function readHeading(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  const found = matchAt(heading, text, start)
  if (!found) return undefined
  const from = start + found[0].length
  const line = lineEnd(text, from)
  const whole = text.slice(from, trimmedEnd(text, from, line))
  const end = trimmedEnd(text, from, from + whole.replace(closing, '').length)
  const children = readInline(source, { start: from, end })
  const depth = found.groups!['marks']!.length as 1
  const position = positionOf(start, line)
  return children && { node: { type: 'heading', depth, children, position }, end: nextLine(text, line) }
}

const underline = / {0,3}(?:=+|-+)[ \t]*(?=\n|$)/y

/** The paragraph that begins at `start`, or the heading that the line behind it makes of it. */
function readParagraph(source: PlainText, start: number): Plain | undefined {
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
