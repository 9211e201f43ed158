import type { Nodes, Root } from 'hast'
import { firstWhere } from '../../text/bisect.ts'
import type { Span } from '../../text/span.ts'
import { spanOf } from './tree.ts'

/** Where the texts of a tree stand, in order of their beginnings. */
export type TextSpans = readonly Span[]

/** Where the texts of a tree stand. */
export function textSpans(root: Root): TextSpans {
  const spans: Span[] = []
  const visit = (node: Nodes): void => {
    const span = node.type === 'text' ? spanOf(node) : undefined
    if (span) spans.push(span)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The texts inside another text's span. A text that a table may not hold is read before the table, as one with what
 * stands there: what is written between its parts is the table's.
 */
export function holesIn(texts: TextSpans, { start, end }: Span): Span[] {
  const holes: Span[] = []
  const first = firstWhere(texts, text => text.start >= start)
  for (let at = first; at < texts.length && texts[at]!.start < end; at++) {
    const text = texts[at]!
    if (text.end <= end && (text.start > start || text.end < end)) holes.push(text)
  }
  return holes
}
