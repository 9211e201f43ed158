import type { Nodes, Root, RootContent } from 'mdast'
import { firstWhere } from '../../text/bisect.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleText } from '../reading.ts'
import { checkEnds } from './ends.ts'
import { definedIn, namedIn } from './plain/labels.ts'
import { positionOf } from './plain/node.ts'
import { readPlain } from './plain/plain.ts'
import { parseWithRemark } from './remark.ts'
import { nodeSpan } from './tree.ts'

const frontMatter = /^(?<fence>---|\+\+\+)[ \t]*\n(?<value>(?:[\s\S]*?\n)??)\k<fence>[ \t]*(?=\n|$)/

/**
 * The tree of a Markdown text, as remark-parse gives it. Every node has a position, in offsets of the text. What is
 * plain is read here, which makes an article of a newsroom some five times faster; the rest, piece by piece, is read
 * by remark-parse, as is a text as a whole whose line endings are neither all LF nor all CR LF.
 * @throws InputError where the parser would take more than linear time.
 */
export function parseMarkdown(article: ArticleText): Root {
  const { text } = article
  return hasReturns(text)
    ? withReturns(parse({ ...article, text: text.replaceAll('\r', '') }), text)
    : parse(article)
}

function parse(article: ArticleText): Root {
  const { text } = article
  const front = frontMatter.exec(text)
  if (text.includes('\r') || (!front && /^(?:---|\+\+\+)/.test(text))) {
    checkEnds(article)
    return parseWithRemark(text)
  }
  const read = readPlain(text, front?.[0].length ?? 0, pieces => parsePieces(article, pieces))
  return { type: 'root', children: front ? [frontNode(front), ...read] : read }
}

function frontNode({ 0: { length }, groups }: RegExpExecArray): RootContent {
  const value = groups!['value']!.slice(0, -1)
  const type = groups!['fence'] === '---' ? 'yaml' : 'toml'
  // TOML's node is remark-frontmatter's own, which mdast's types do not have.
  return { type, value, position: positionOf(0, length) } as RootContent
}

// A rule ends all that stands before it.
const separator = '\n\n***\n\n'

// Where a list, a quotation or a footnote ends, the parser goes over all that it has read: with a few pages at a time,
// that stays little. Of short pieces a page has too many.
const mostAtOnce = 10_000
const leastOfPiece = 200

/** The nodes of each piece of a text. Several are parsed at once, for each parse has its price. */
function parsePieces(article: ArticleText, pieces: readonly Span[]): RootContent[][] {
  const { text } = article
  const batches = batchesOf(pieces)
  // One piece may be the whole article.
  for (const batch of batches) checkEnds(article, batch)
  const alone = batches.map(batch => parseTogether(text, batch))
  const own = alone.map(parsed => new Set(parsed.flat().flatMap(definedIn)))
  const defined = new Set(own.flatMap(labels => [...labels]))
  return batches.flatMap((batch, at) => {
    const isLacking = (label: string): boolean => defined.has(label) && !own[at]!.has(label)
    const lacking = [...new Set(batch.flatMap(({ start, end }) => namedIn(text.slice(start, end))))].filter(
      isLacking,
    )
    return lacking.length > 0 ? parseTogether(text, batch, lacking) : alone[at]!
  })
}

function batchesOf(pieces: readonly Span[]): Span[][] {
  const batches: Span[][] = []
  let left = 0
  for (const piece of pieces) {
    if (left <= 0) left = mostAtOnce
    if (left === mostAtOnce) batches.push([])
    batches.at(-1)!.push(piece)
    left -= Math.max(leastOfPiece, piece.end - piece.start)
  }
  return batches
}

/** @param labels what is defined elsewhere: to the parser a bracket is a reference where its label has a definition. */
function parseTogether(
  text: string,
  pieces: readonly Span[],
  labels: readonly string[] = [],
): RootContent[][] {
  const definitions = labels.map(label => `[${label}]: x\n\n`).join('')
  const joined = pieces.map(({ start, end }) => separator + text.slice(start, end)).join('')
  const nodes = parseWithRemark(definitions + joined).children
  const startsBefore = (index: number, offset: number): boolean =>
    index < nodes.length && nodeSpan(nodes[index]!).start < offset
  let next = 0
  let end = definitions.length
  return pieces.map(piece => {
    const start = end + separator.length
    end = start + piece.end - piece.start
    while (startsBefore(next, start)) next++
    const first = next
    while (startsBefore(next, end)) next++
    return nodes.slice(first, next).map(node => moved(node, piece.start - start))
  })
}

/** The node, it and all in it so many units further on. */
function moved<N extends Nodes>(node: N, by: number): N {
  const { start, end } = nodeSpan(node)
  const children = 'children' in node ? { children: node.children.map(child => moved(child, by)) } : {}
  return { ...node, ...children, position: positionOf(start + by, end + by) }
}

// A line feed that a reference stands for would pass for a line ending in the tree; and behind a checkbox remark-gfm
// takes one unit away, of a CR LF too.
const other = /\r(?!\n)|(?<!\r)\n|&(?:#0*10|#x0*a|NewLine);|\[(?:\s+|x)\][ \t]*\r/i

/** True for a text whose line endings are all CR LF, and that has one. */
const hasReturns = (text: string): boolean => text.includes('\r') && !other.test(text)

/** The tree of a text whose line endings are all CR LF, from that of the same text without the CRs. */
function withReturns({ children }: Root, text: string): Root {
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
