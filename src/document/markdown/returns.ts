import type { Nodes, Root } from 'mdast'
import { firstWhere } from '../../text/bisect.ts'
import { positionOf } from './plain/node.ts'
import { nodeSpan } from './tree.ts'

// A line feed that a reference stands for would pass for a line ending in the tree; and behind a checkbox remark-gfm
// takes one unit away, of a CR LF too.
const other = /\r(?!\n)|(?<!\r)\n|&(?:#0*10|#x0*a|NewLine);|\[(?:\s+|x)\][ \t]*\r/i

/** True for a text whose line endings are all CR LF, and that has one. */
export const hasReturns = (text: string): boolean => text.includes('\r') && !other.test(text)

/** The tree of a text whose line endings are all CR LF, from that of the same text without the CRs. */
export function withReturns({ children }: Root, text: string): Root {
  const feeds = Array.from(text.matchAll(/\n/g), ({ index }, line) => index - line - 1)
  return { type: 'root', children: children.map(node => restored(node, feeds)) }
}

/** @param feeds where the lines end without the CRs. */
function restored<N extends Nodes>(node: N, feeds: readonly number[]): N {
  const place = (offset: number): number => offset + firstWhere(feeds, feed => feed >= offset)
  const { start, end } = nodeSpan(node)
  const texts = Object.entries(node)
    .filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => [key, value.replaceAll('\n', '\r\n')])
  const children = 'children' in node ? { children: node.children.map(child => restored(child, feeds)) } : {}
  return {
    ...node,
    ...Object.fromEntries(texts),
    ...children,
    position: positionOf(place(start), place(end)),
  }
}
