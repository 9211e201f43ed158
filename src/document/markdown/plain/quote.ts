import type { Blockquote, Nodes } from 'mdast'
import { isContainer, type Line, type ReadBlocks, readContained } from './container.ts'
import { lazyKind } from './line-kind.ts'
import { isBlank, lineEnd, nextLine, spacesAt } from './lines.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'

/** The quotation that begins at `start`. */
export function readQuote(source: PlainText, start: number, readBlocks: ReadBlocks): Plain | undefined {
  const { text } = source
  const lines: Line[] = []
  let at = start
  for (; at < text.length; at = nextLine(text, at)) {
    const line = quotedLine(text, at) ?? lazyLine(text, at, lines.at(-1))
    if (line === undefined) return undefined
    if (line === 'end') break
    lines.push(line)
  }
  const { end } = lines.at(-1)!
  const contained = readContained(source, lines, readBlocks)
  const endsEmpty = isBlank(text.slice(0, end), lines.at(-1)!.start)
  if (!contained || contained.nodes.length === 0 || !areLast(contained.nodes, !endsEmpty)) return undefined
  const position = positionOf(start + spacesAt(text, start), end)
  return {
    node: { type: 'blockquote', children: contained.nodes as Blockquote['children'], position },
    end: at,
  }
}

function quotedLine(text: string, start: number): Line | undefined {
  const mark = start + spacesAt(text, start)
  if (text[mark] !== '>' || mark - start > 3) return undefined
  const from = text[mark + 1] === ' ' ? mark + 2 : mark + 1
  return { start: from, end: lineEnd(text, from), isLazy: false }
}

/** The line under a quotation: more of its last paragraph, or its end. */
function lazyLine(text: string, start: number, last: Line | undefined): Line | 'end' | undefined {
  if (!last || isBlank(text, start) || isBlank(text.slice(0, last.end), last.start)) return last && 'end'
  const kind = lazyKind(text, start)
  if (kind !== 'text') return kind && 'end'
  return { start: start + spacesAt(text, start), end: lineEnd(text, start), isLazy: true }
}

/**
 * True where the lists and quotations among nodes stand at the very end. The parser has the marks of empty lines behind
 * others for a part of them.
 */
const areLast = (nodes: readonly Nodes[], isEnd: boolean): boolean =>
  nodes.every((node, index) => {
    const isLast = isEnd && index === nodes.length - 1
    if (node.type === 'listItem') return areLast(node.children, isLast)
    return !isContainer(node) || (isLast && areLast(node.children, true))
  })
