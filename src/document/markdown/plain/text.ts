import type { PhrasingContent } from 'mdast'
import type { Span } from '../../../text/span.ts'
import { decodeText } from '../align.ts'
import { nodeSpan } from '../tree.ts'
import { positionOf } from './node.ts'

/** The nodes of a span, and between them what is left of it as text. */
export function withTexts(text: string, nodes: readonly PhrasingContent[], span: Span): PhrasingContent[] {
  const children: PhrasingContent[] = []
  let from = span.start
  for (const node of nodes) {
    const { start, end } = nodeSpan(node)
    addText(children, text, { start: from, end: start })
    children.push(node)
    from = end
  }
  addText(children, text, { start: from, end: span.end })
  return children
}

/** Adds a text, but for the blanks of it that stand at the beginning or end of a line. */
function addText(children: PhrasingContent[], text: string, span: Span): void {
  let { start, end } = span
  const first = pastBlanks(text, start)
  if (text[first] === '\n' || text[start - 1] === '\n') start = first
  while (end > start && isBlank(text, end - 1)) end--
  if (text[end - 1] !== '\n') end = span.end
  if (start >= end) return
  const value = decoded(text.slice(start, end))
  children.push({ type: 'text', value, position: positionOf(start, end) })
}

function decoded(written: string): string {
  const joined = written.includes('\n') ? written.replace(/ ?\n[ \t]*/g, '\n') : written
  return joined.includes('&') || joined.includes('\\') ? decodeText(joined) : joined
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'

function pastBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text, at)) at++
  return at
}
