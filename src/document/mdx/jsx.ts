import type { Node } from 'mdast'
import { characterOf } from '../../text/characters.ts'
import { cleanText } from '../clean/clean.ts'
import { type Piece, rewritten, verbatim } from '../clean/piece.ts'
import { directiveIn } from '../directives.ts'
import { type Block, blockOf, type Directive, type StatedTime } from '../document.ts'
import { attributePieces, reservedInAttribute } from '../html/attributes.ts'
import { type Role, roleOf } from '../html/elements.ts'
import { nodeSpan } from '../markdown/tree.ts'

/** An element of MDX (mdast-util-mdx-jsx): its name is null for `<>`. */
interface JsxElement extends Node {
  readonly name: string | null
  readonly attributes: readonly JsxAttribute[]
  readonly children: readonly Node[]
}

interface JsxAttribute extends Node {
  readonly name?: string
  readonly value?: unknown
}

interface JsxExpression extends Node {
  readonly value: string
}

/** What a node of MDX is in the text around it. */
export interface JsxText {
  readonly role: Role
  /** Its children are. */
  readonly isRead: boolean
}

/** Props of any component that hold prose, by the custom of those who write components. */
const spoken = ['alt', 'title', 'caption', 'description', 'label']

const isElement = (node: Node): node is JsxElement =>
  (node.type as string) === 'mdxJsxTextElement' || (node.type as string) === 'mdxJsxFlowElement'

const isExpression = (node: Node): node is JsxExpression =>
  (node.type as string) === 'mdxTextExpression' || (node.type as string) === 'mdxFlowExpression'

/** What an element or expression of MDX is in the text around it; `undefined` for any other node. */
export function jsxText(node: Node): JsxText | undefined {
  if (isExpression(node)) return { role: expressionRole(node.value), isRead: false }
  if (!isElement(node)) return undefined
  const role = roleOf(node.name ?? '')
  // What a component without content shows is not known: it is no word.
  const isUnknown = role === 'inline' && node.children.length === 0 && /^\p{Lu}|\./u.test(node.name ?? '')
  if (isUnknown) return { role: 'opaque', isRead: false }
  return { role, isRead: role === 'inline' || role === 'parting' || role === 'quotation' }
}

/** A comment leaves nothing, `{' '}` a space; what any other expression gives is not known. */
function expressionRole(value: string): Role {
  if (/^\s*["'`]\s+["'`]\s*$/.test(value)) return 'break'
  return value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '' ? 'unseen' : 'opaque'
}

/** True for an element whose content nobody reads as prose. */
export const isHidden = (node: Node): boolean =>
  isElement(node) && /^(?:unseen|opaque)$/.test(roleOf(node.name ?? ''))

/** True for `<blockquote>`. */
export const isQuotation = (node: Node): boolean => isElement(node) && node.name === 'blockquote'

/** True for a list, Markdown's or `<ul>` and `<ol>`. */
export const isList = (node: Node): boolean =>
  node.type === 'list' || (isElement(node) && /^[uo]l$/.test(node.name ?? ''))

/** True for an item of one. */
export const isItem = (node: Node): boolean =>
  node.type === 'listItem' || (isElement(node) && node.name === 'li')

/** What a `<time>` with a `datetime`, or `dateTime` as React has it, says of its text. */
export function statedTimeOf(node: Node): readonly StatedTime[] {
  if (!isElement(node) || node.name !== 'time') return []
  const attribute = node.attributes.find(({ name = '' }) => /^date[tT]ime$/.test(name))
  const datetime = attribute && stringOf(attribute)
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (datetime === undefined || !first || !last) return []
  return [{ start: nodeSpan(first).start, end: nodeSpan(last).end, datetime }]
}

/** The strings among the props of an element that hold prose. */
export function propBlocks(node: Node, text: string, quoted: boolean): readonly Block[] {
  if (!isElement(node)) return []
  return node.attributes.flatMap((attribute): Block[] => {
    if (!spoken.includes(attribute.name ?? '')) return []
    const clean = cleanText(propPieces(attribute, text), reservedInProp)
    return clean.text === '' ? [] : [blockOf({ kind: 'alt', quoted }, clean)]
  })
}

/** What would be markup in a prop, in one kind of quotation marks or the other, or in a template. */
const reservedInProp = `${reservedInAttribute}\\$`

function propPieces(attribute: JsxAttribute, text: string): readonly Piece[] {
  const { value } = attribute
  const span = nodeSpan(attribute)
  // Read as HTML reads it, with LF for every line ending.
  if (typeof value === 'string') return attributePieces(value.replace(/\r\n?/g, '\n'), text, span)
  const string = stringOf(attribute)
  if (string === undefined) return []
  const open = text.indexOf('{', span.start) + 1
  const code = text.slice(open, span.end - 1)
  // In a container, its marks stand in front of the lines.
  const isWhole = isExpressionValue(value) && value.value === code
  return (isWhole ? literalPieces(code, open) : undefined) ?? [{ text: string, source: span, kind: 'other' }]
}

/** The string a prop has: `a="b"`, `a={'b'}`; `undefined` where it is something else. */
function stringOf({ value }: JsxAttribute): string | undefined {
  if (typeof value === 'string') return value
  return isExpressionValue(value) ? literalValue(value.value) : undefined
}

const isExpressionValue = (value: unknown): value is { readonly value: string } =>
  typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'

/** The directive that an expression is, if it is a comment that begins with `factlint-`. */
export function expressionDirectives(node: Node): readonly Directive[] {
  if (!isExpression(node)) return []
  const [, comment = ''] = /^\s*\/\*([\s\S]*?)\*\/\s*$/.exec(node.value) ?? []
  return directiveIn(comment, nodeSpan(node))
}

// A string of JavaScript, or a template without substitutions, and nothing else.
const literal =
  /^\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)\s*$/
// ECMAScript, 12.9.4: what stands for one character, or for nothing at the end of a line.
const escaped = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g

/** The string that an expression is. */
const literalValue = (code: string): string | undefined =>
  literalPieces(code, 0)
    ?.map(({ text }) => text)
    .join('')

/** The pieces of the string that an expression is, from its offset on; `undefined` where it is something else. */
function literalPieces(code: string, start: number): Piece[] | undefined {
  const found = literal.exec(code)
  const raw = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!found || raw === undefined) return undefined
  const from = start + code.search(/["'`]/) + 1
  return rewritten(verbatim(raw, from), escaped, ([, braced, four = braced, two = four, other = '']) => ({
    text: two === undefined ? decode(other) : characterOf(Number.parseInt(two, 16)),
    kind: 'character',
  }))
}

const decode = (written: string): string =>
  /^[\r\n\u2028\u2029]/.test(written) ? '' : (spaces[written] ?? written)

const spaces: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  v: '\v',
  f: '\f',
  b: '\b',
  0: '\0',
}
