import type { Element, Nodes, Root } from 'hast'
import { present } from '../../text/present.ts'
import type { Day } from '../../value/day.ts'
import { cleanText } from '../clean/clean.ts'
import { fullDay } from '../dateline.ts'
import { type Block, blockOf } from '../document.ts'
import { htmlPieces } from './align.ts'
import { attributePieces, reservedInAttribute } from './attributes.ts'
import { attributeSpan, spanOf } from './tree.ts'

export interface Head {
  readonly blocks: readonly Block[]
  readonly published?: Day
}

const described = ['description', 'og:title', 'og:description', 'twitter:title', 'twitter:description']
const dated = (
  'article:published_time og:published_time datepublished date pubdate ' +
  'publishdate dc.date dc.date.issued dcterms.created dcterms.issued'
).split(' ')

/** What a page says of itself: title and descriptions, and the day it was published, wherever its elements stand. */
export function readHead(root: Root, text: string): Head {
  const elements = elementsOf(root)
  const blocks = elements.flatMap(element => describedBy(element, text)).filter(block => block.text !== '')
  const published = publishedIn(elements)
  return { blocks, ...present({ published }) }
}

/** Those outside SVG, where a title is another thing. */
function elementsOf(root: Root): Element[] {
  const found: Element[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      if (node.tagName === 'svg') return
      if (/^(?:title|meta|time|script)$/.test(node.tagName)) found.push(node)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const nameOf = ({ properties }: Element): string =>
  stringOf(properties['name'] ?? properties['property'] ?? properties['itemProp']).toLowerCase()

function describedBy(element: Element, text: string): Block[] {
  if (element.tagName === 'title') return titleOf(element, text)
  const span = attributeSpan(element, 'content')
  if (element.tagName !== 'meta' || !span || !described.includes(nameOf(element))) return []
  const pieces = attributePieces(stringOf(element.properties['content']), text, span)
  return [blockOf({ kind: 'metadata', quoted: false }, cleanText(pieces, reservedInAttribute))]
}

function titleOf({ children: [node] }: Element, text: string): Block[] {
  const span = node && spanOf(node)
  if (node?.type !== 'text' || !span) return []
  const raw = text.slice(span.start, span.end)
  const pieces = htmlPieces(node.value, { raw, start: span.start }, span)
  return [blockOf({ kind: 'metadata', quoted: false }, cleanText(pieces, '<>&'))]
}

/** By a meta element, by `<time pubdate>`, or by the structured data: the first that gives a whole day. */
function publishedIn(elements: readonly Element[]): Day | undefined {
  const stated = dated.flatMap(name =>
    elements
      .filter(element => element.tagName === 'meta' && nameOf(element) === name)
      .map(({ properties }) => stringOf(properties['content'])),
  )
  const times = elements
    .filter(
      ({ tagName, properties }) =>
        tagName === 'time' && ('pubDate' in properties || 'pubdate' in properties || isPublished(properties)),
    )
    .map(({ properties }) => stringOf(properties['dateTime']))
  return [...stated, ...times, ...structured(elements)].map(fullDay).find(day => day !== undefined)
}

const isPublished = ({ itemProp }: Element['properties']): boolean =>
  [itemProp].flat().includes('datePublished')

/** `datePublished` of the JSON-LD, where all that is there gives one day. */
function structured(elements: readonly Element[]): string[] {
  const days = new Set(
    elements
      .filter(
        ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
      )
      .flatMap(({ children }) => children.flatMap(child => (child.type === 'text' ? [child.value] : [])))
      .flatMap(json =>
        Array.from(json.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g), ([, date]) => date!.slice(0, 10)),
      ),
  )
  return days.size === 1 ? [...days] : []
}
