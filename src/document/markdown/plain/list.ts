import type { ListItem } from 'mdast'
import { readInline } from './inline.ts'
import { isBlank, isRunning, lineEnd, nextLine, spacesAt, trimmedEnd } from './lines.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'

const marker = /(?<indent> {0,3})(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<delimiter>[.)])) {1,4}(?=\S)/y
const anyMarker = /(?:[-+*]|\d{1,9}[.)])(?:[ \t\n]|$)/y

/** True where a line goes on with what stands above a blank line: an indent, or another item. */
export function goesOn(text: string, start: number): boolean {
  if (text[start] === ' ' || text[start] === '\t') return true
  anyMarker.lastIndex = start
  return anyMarker.test(text)
}

/** The list that begins at `start`, if each of its items is a paragraph and nothing else. */
export function readList(source: PlainText, start: number): Plain | undefined {
  const { text } = source
  const first = markerAt(text, start)
  if (!first) return undefined
  const items: ListItem[] = []
  let isLoose = false
  let at = start
  while (at < text.length) {
    const item = markerAt(text, at)?.kind === first.kind ? readItem(source, at) : undefined
    if (!item) return undefined
    items.push(item.node)
    at = item.end
    const next = nextText(text, at)
    if (next >= text.length || !goesOn(text, next)) break
    isLoose ||= next > at
    at = next
  }
  const position = positionOf(start + first.indent, items.at(-1)!.position!.end.offset!)
  const numbered = { ordered: first.number !== undefined, start: first.number ?? null }
  return { nodes: [{ type: 'list', ...numbered, spread: isLoose, children: items, position }], end: at }
}

/** The first line from here on that is not blank. */
function nextText(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text, at)) at = nextLine(text, at)
  return at
}

interface Item {
  readonly node: ListItem
  readonly end: number
}

function readItem(source: PlainText, start: number): Item | undefined {
  const { text } = source
  const { indent, end: from } = markerAt(text, start)!
  if (!isRunning(text, from) || checkbox.test(text.slice(from, from + 4))) return undefined
  let end = lineEnd(text, from)
  let at = nextLine(text, from)
  while (at < text.length && !isBlank(text, at) && !markerAt(text, at)) {
    if (!isRunning(text, at + spacesAt(text, at))) return undefined
    end = lineEnd(text, at)
    at = nextLine(text, at)
  }
  const children = readInline(source, { start: from, end: trimmedEnd(text, from, end) })
  if (!children) return undefined
  const paragraph = { type: 'paragraph' as const, children, position: positionOf(from, end) }
  const position = positionOf(start + indent, end)
  return {
    node: { type: 'listItem', spread: false, checked: null, children: [paragraph], position },
    end: at,
  }
}

const checkbox = /^\[[ xX]\]/

interface Marker {
  /** What items of one list have in common. */
  readonly kind: string
  readonly indent: number
  readonly number?: number
  /** Where the item's text begins. */
  readonly end: number
}

function markerAt(text: string, start: number): Marker | undefined {
  marker.lastIndex = start
  const found = marker.exec(text)
  if (!found) return undefined
  const { indent = '', bullet, number, delimiter = '' } = found.groups!
  return {
    kind: indent + (bullet ?? delimiter),
    indent: indent.length,
    ...(number === undefined ? {} : { number: Number(number) }),
    end: start + found[0].length,
  }
}
