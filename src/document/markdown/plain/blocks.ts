import type { RootContent } from 'mdast'
import { matchAt } from '../../../text/match-at.ts'
import { isIndented, readFence, readIndented } from './code.ts'
import { mayStandAlone, readHtml } from './html.ts'
import { readInline } from './inline.ts'
import { isWeak } from './line-kind.ts'
import { isBlank, lineEnd, nextLine, spacesAt, trimmedEnd } from './lines.ts'
import { readList } from './list.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'
import { readParagraph } from './paragraph.ts'
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
