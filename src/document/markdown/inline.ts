import type { Link, Node, RootContent, Text } from 'mdast'
import { type Piece, placeholder } from '../clean/piece.ts'
import { alignText } from './align.ts'
import { nodeSpan } from './tree.ts'

/** The text of a Markdown article, and its path for messages. */
export interface MarkdownText {
  readonly text: string
  readonly path: string
}

/**
 * What a reader sees of a paragraph, heading or cell. Code and images leave a placeholder; tags, comments and
 * footnote marks leave nothing, so that what they part stays one word; `<br>` is a space.
 * @throws Error where a text does not fit its source.
 */
export function inlinePieces(block: Node, source: MarkdownText): Piece[] {
  const pieces: Piece[] = []
  const visit = (node: Node): void => {
    const leaf = leafPieces(node as RootContent, source)
    if (leaf) for (const piece of leaf) pieces.push(piece)
    else if ('children' in node) for (const child of node.children as Node[]) visit(child)
  }
  visit(block)
  return pieces
}

/** `undefined` for a node whose children are to be read. */
function leafPieces(node: RootContent, source: MarkdownText): Piece[] | undefined {
  switch (node.type) {
    case 'text':
      return textPieces(node, source)
    case 'break':
      return [standIn(node, ' ')]
    case 'html':
      return /^<br[\s/>]/i.test(node.value) ? [standIn(node, ' ')] : []
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      return [standIn(node, placeholder)]
    case 'link':
      return showsAddress(node) ? [standIn(node, placeholder)] : undefined
    default:
      return undefined
  }
}

const standIn = (node: Node, text: string): Piece => ({ text, source: nodeSpan(node), kind: 'other' })

function textPieces(node: Text, { text, path }: MarkdownText): Piece[] {
  const { start, end } = nodeSpan(node)
  const pieces = alignText(node.value, text.slice(start, end), start)
  if (!pieces) throw new Error(`${path}: the text at offset ${start} does not fit its source`)
  return pieces
}

/** True for a link whose text is its own address, with or without the scheme. */
function showsAddress({ url, children }: Link): boolean {
  const [text] = children
  return children.length === 1 && text?.type === 'text' && bare(text.value) === bare(url)
}

const bare = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/i, '').replace(/\/$/, '')
