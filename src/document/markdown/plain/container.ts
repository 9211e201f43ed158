import type { Blockquote, List, Nodes, RootContent } from 'mdast'
import { firstWhere } from '../../../text/bisect.ts'
import type { Span } from '../../../text/span.ts'
import { nodeSpan } from '../tree.ts'
import { spacesAt } from './lines.ts'
import type { PlainText } from './node.ts'

/** What a container (a quotation, an item of a list) has of a line. */
export interface Line extends Span {
  /** The line has not the container's marks; it is in it only as more of a paragraph's text. */
  readonly isLazy: boolean
}

/** Reads all blocks from an offset on; undefined where one is not plain. */
export type ReadBlocks = (source: PlainText, start: number) => RootContent[] | undefined

/** Blocks, and the text they were read in. */
export interface Contained {
  readonly nodes: RootContent[]
  /** A blank line parts two of them. */
  readonly isSpread: boolean
}

/** The blocks in the lines of a container: read without the container's marks, and put in their places again. */
export function readContained(
  source: PlainText,
  lines: readonly Line[],
  readBlocks: ReadBlocks,
): Contained | undefined {
  const { text } = source
  // A tab goes as far as the container's marks leave it.
  if (lines.some(({ start }) => text[start + spacesAt(text, start)] === '\t')) return undefined
  if (lines.length === 1) {
    const [{ start, end }] = lines as readonly [Line]
    const nodes = readBlocks({ ...source, text: text.slice(0, end) }, start)
    return nodes && { nodes, isSpread: false }
  }
  const inner = lines.map(({ start, end }) => text.slice(start, end)).join('\n')
  const nodes = readBlocks({ ...source, text: inner }, 0)
  const starts = lineStarts(lines)
  const lazy = starts.filter((_, index) => lines[index]!.isLazy)
  if (!nodes || !lazy.every(at => isInParagraph(nodes, at))) return undefined
  // How far the parser has a line feed reach where the next line is lazy cannot be told from here.
  if (lazy.length > 0 && endsInFeed(nodes, inner)) return undefined
  const parted = nodes.slice(1).map((node, index) => isParted(inner, nodes[index]!, node))
  // The parser has some of what stands between the two for a part of the first.
  if (parted.some((isSo, index) => !isSo && isContainer(nodes[index]!))) return undefined
  const place = (offset: number): number => {
    const line = firstWhere(starts, start => start > offset) - 1
    return lines[line]!.start + offset - starts[line]!
  }
  for (const node of nodes) move(node, place)
  return { nodes, isSpread: parted.includes(true) }
}

function lineStarts(lines: readonly Line[]): number[] {
  let next = 0
  return lines.map(({ start, end }) => {
    const from = next
    next += end - start + 1
    return from
  })
}

/** True where a line that begins at an offset goes on with a paragraph. */
function isInParagraph(nodes: readonly Nodes[], at: number): boolean {
  const node = nodes[firstWhere(nodes, node => nodeSpan(node).end >= at)]
  if (!node || nodeSpan(node).start >= at) return false
  return node.type === 'paragraph' || ('children' in node && isInParagraph(node.children, at))
}

const endsInFeed = (nodes: readonly Nodes[], text: string): boolean =>
  nodes.some(
    node => text[nodeSpan(node).end - 1] === '\n' || ('children' in node && endsInFeed(node.children, text)),
  )

/** True for a quotation or a list. */
export const isContainer = (node: Nodes): node is Blockquote | List =>
  node.type === 'list' || node.type === 'blockquote'

const isParted = (text: string, before: Nodes, after: Nodes): boolean =>
  /\n[ \t]*\n/.test(text.slice(nodeSpan(before).end, nodeSpan(after).start))

/** Moves a node and all in it, in place: nobody else has it yet. */
function move(node: Nodes, place: (offset: number) => number): void {
  const { start, end } = node.position!
  start.offset = place(start.offset!)
  // A text may end in a line feed: the marks behind that are none of it.
  end.offset = place(end.offset! - 1) + 1
  if ('children' in node) for (const child of node.children) move(child, place)
}
