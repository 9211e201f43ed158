import type { Link, Node, Parent, RootContent, Text } from 'mdast'
import { append } from '../../text/append.ts'
import { bareAddress } from '../clean/address.ts'
import { type Piece, placeholder } from '../clean/piece.ts'
import { type Role, roleOf, voids } from '../html/elements.ts'
import { isItem, jsxText } from '../mdx/jsx.ts'
import type { ArticleText } from '../reading.ts'
import { alignText } from './align.ts'
import { nodeSpan } from './tree.ts'

/**
 * What a reader sees of a paragraph, heading or cell; more than one text where tags in it part what they hold. Code
 * and images leave a placeholder; other tags, comments and footnote marks leave nothing, so that what they part stays
 * one word; `<br>` is a space.
 * @throws Error where a text does not fit its source.
 */
export function inlineTexts(block: Node, source: ArticleText): readonly InlineText[] {
  const texts: InlineText[] = [{ pieces: [], isItem: false }]
  visitAll(block as Parent, texts, source)
  return texts
}

interface InlineText {
  readonly pieces: Piece[]
  /** It opens an item of a list of tags. */
  readonly isItem: boolean
}

type Texts = InlineText[]

function visitAll({ children }: Parent, texts: Texts, source: ArticleText): void {
  const unclosed = new Set<string>()
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!
    const tag = tagOf(node)
    if (tag) addRole(tag.role, node, { texts, isEnd: tag.isEnd })
    else visit(node, texts, source)
    // What stands between two tags that hide it is skipped.
    if (tag?.isHiding) at = closingTag(children, at, { name: tag.name, unclosed })
  }
}

function visit(node: RootContent, texts: Texts, source: ArticleText): void {
  const jsx = jsxText(node)
  const leaf = leafPieces(node, source)
  if (jsx) addRole(jsx.role, node, { texts, isEnd: false })
  if (leaf) append(texts.at(-1)!.pieces, leaf)
  else if ('children' in node && (!jsx || jsx.isRead)) visitAll(node, texts, source)
  if (jsx?.isRead) addRole(jsx.role, node, { texts, isEnd: true })
}

interface Edge {
  readonly texts: Texts
  readonly isEnd: boolean
}

/** What the beginning or the end of an element does. */
function addRole(role: Role, node: Node, { texts, isEnd }: Edge): void {
  const text = isEnd ? endings[role] : beginnings[role]
  if (role === 'parting') texts.push({ pieces: [], isItem: !isEnd && isItem(node) })
  else if (text !== undefined) texts.at(-1)!.pieces.push(standIn(node, text))
}

const beginnings: Readonly<Partial<Record<Role, string>>> = {
  opaque: placeholder,
  break: ' ',
  quotation: '“',
}
const endings: Readonly<Partial<Record<Role, string>>> = { break: ' ', quotation: '”' }

interface Tag {
  readonly name: string
  readonly role: Role
  readonly isEnd: boolean
  /** What follows, up to the end tag, is not read. */
  readonly isHiding: boolean
}

function tagOf(node: Node): Tag | undefined {
  if (node.type !== 'html') return undefined
  const [, slash, written = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec((node as Text).value) ?? []
  const name = written.toLowerCase()
  const role = name === '' ? 'unseen' : roleOf(name)
  const isHidden = role === 'opaque' || (role === 'unseen' && name !== '')
  return { name, role, isEnd: slash === '/', isHiding: isHidden && slash === '' && !voids.has(name) }
}

interface Closing {
  readonly name: string
  /** Names of which it is known that no end tag follows. */
  readonly unclosed: Set<string>
}

/** The index of the end tag; the index itself where there is none. */
function closingTag(nodes: readonly RootContent[], at: number, { name, unclosed }: Closing): number {
  if (unclosed.has(name)) return at
  for (let next = at + 1; next < nodes.length; next++) {
    const tag = tagOf(nodes[next]!)
    if (tag?.isEnd && tag.name === name) return next
  }
  unclosed.add(name)
  return at
}

/** `undefined` for a node whose children are to be read. */
function leafPieces(node: RootContent, source: ArticleText): Piece[] | undefined {
  switch (node.type) {
    case 'text':
      return textPieces(node, source)
    case 'break':
      return [standIn(node, ' ')]
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

function textPieces(node: Text, { text, path }: ArticleText): Piece[] {
  const { start, end } = nodeSpan(node)
  const pieces = alignText(node.value, text.slice(start, end), start)
  if (!pieces) throw new Error(`${path}: the text at offset ${start} does not fit its source`)
  return pieces
}

/** True for a link whose text is its own address, with or without the scheme. */
function showsAddress({ url, children }: Link): boolean {
  const [text] = children
  return children.length === 1 && text?.type === 'text' && bareAddress(text.value) === bareAddress(url)
}
