import type { Element, ElementContent, Root, Text } from 'hast'
import { matchAt } from '../../text/match-at.ts'
import type { Span } from '../../text/span.ts'
import { isPlainIn, isStray, isVoid } from './plain-elements.ts'
import { type Attribute, attributesOf, decoded } from './plain-values.ts'

const token =
  /<!--(?!-?>)(?<comment>[\s\S]*?)-->|<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z\d]*)(?<attributes>(?:[ \t\n]+[^\s"'<>/=]+(?:[ \t\n]*=[ \t\n]*(?:"[^"<]*"|'[^'<]*'))?)*)[ \t\n]*(?<closed>\/?)>|[^<]+|<(?=\s)/y

/** How far HTML is read: the elements that are open, from the root on. */
type Open = [Root, ...Element[]]

/**
 * The tree of a piece of HTML that is written plainly, many times faster than the parser: as that gives it, as far as
 * blocks are read from it; `test/document/plain-html.test.ts` holds it. Undefined where a browser puts in, moves or drops
 * something, and where there is more to it.
 */
export function readPlainHtml(html: string): Root | undefined {
  const root: Root = { type: 'root', children: [] }
  const open: Open = [root]
  for (let at = 0; at < html.length; at = token.lastIndex) {
    const found = matchAt(token, html, at)
    if (!found || !addToken(open, found)) return undefined
  }
  return root
}

/** False where the token is not plain. */
function addToken(open: Open, { 0: written, index, groups }: RegExpExecArray): boolean {
  const { comment, slash, name, attributes = '', closed } = groups!
  const span = { start: index, end: index + written.length }
  if (comment !== undefined) return addComment(open, comment, span)
  if (name === undefined) return addText(open, written, span)
  if (slash === '') {
    const read = attributesOf(attributes, index + 1 + name.length)
    return (
      read !== undefined &&
      openElement(open, { name: name.toLowerCase(), span, attributes: read, isClosed: closed !== '' })
    )
  }
  return attributes === '' && closed === '' && closeElement(open, name.toLowerCase(), span)
}

const childrenOf = (open: Open): ElementContent[] => open.at(-1)!.children as ElementContent[]

function addComment(open: Open, value: string, span: Span): boolean {
  childrenOf(open).push({ type: 'comment', value, position: positionOf(span) })
  return !/--!>|<!--|-$/.test(value)
}

/** A text goes on behind a mark that is no tag, and behind an end tag that ends nothing. */
function addText(open: Open, written: string, span: Span): boolean {
  const value = decoded(written)
  if (value === undefined) return false
  const children = childrenOf(open)
  const last = children.at(-1)
  if (last?.type !== 'text') children.push({ type: 'text', value, position: positionOf(span) })
  else children[children.length - 1] = joined(last, value, span.end)
  return true
}

const joined = (text: Text, value: string, end: number): Text => ({
  type: 'text',
  value: text.value + value,
  position: positionOf({ start: text.position!.start.offset!, end }),
})

interface Tag {
  readonly name: string
  readonly span: Span
  readonly attributes: readonly Attribute[]
  readonly isClosed: boolean
}

function openElement(open: Open, { name, span, attributes, isClosed }: Tag): boolean {
  if (!isPlainIn(name, namesOf(open)) || (isClosed && !isVoid(name))) return false
  const properties = Object.fromEntries(attributes.map(({ property, value }) => [property, value]))
  const places = attributes.map(({ property, span }) => [property, positionOf(span)])
  const position = { opening: positionOf(span), properties: Object.fromEntries(places) }
  const element: Element = { type: 'element', tagName: name, properties, children: [], data: { position } }
  childrenOf(open).push(element)
  if (!isVoid(name)) open.push(element)
  return true
}

function closeElement(open: Open, name: string, span: Span): boolean {
  const last = open.at(-1)!
  if (last.type !== 'element' || last.tagName !== name) return isStray(name, namesOf(open))
  last.data!.position!.closing = positionOf(span)
  open.pop()
  return true
}

const namesOf = ([, ...elements]: Open): string[] => elements.map(({ tagName }) => tagName)

const positionOf = ({ start, end }: Span) => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
})
