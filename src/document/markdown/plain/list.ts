import type { ListItem } from 'mdast'
import { matchAt, matches } from '../../../text/match-at.ts'
import { isIndented } from './code.ts'
import { type Line, type ReadBlocks, readContained } from './container.ts'
import { isItem, lazyKind } from './line-kind.ts'
import { isBlank, lineEnd, nextLine, spacesAt } from './lines.ts'
import { type Plain, type PlainText, positionOf } from './node.ts'
import { isRule } from './rule.ts'

/** The list that begins at `start`, if none of its items is empty. */
export function readList(source: PlainText, start: number, readBlocks: ReadBlocks): Plain | undefined {
  const { text } = source
  const first = markerAt(text, start)
  if (!first) return undefined
  const items: ListItem[] = []
  let isLoose = false
  let at = start
  for (let next = start; markerAt(text, next)?.kind === first.kind; next = nextText(text, at)) {
    const item = readItem(source, next, readBlocks)
    if (!item) return undefined
    isLoose ||= next > at
    items.push(item.node)
    at = item.end
  }
  if (isUnread(text, nextText(text, at)) || isIndented(text, nextText(text, at))) return undefined
  const position = positionOf(start + first.indent, items.at(-1)!.position!.end.offset!)
  const numbered = { ordered: first.number !== null, start: first.number }
  return { node: { type: 'list', ...numbered, spread: isLoose, children: items, position }, end: at }
}

/** True for an item of a kind that is not read here. */
const isUnread = (text: string, at: number): boolean =>
  isItem(text, at + spacesAt(text, at)) && !markerAt(text, at) && !isRule(text, at)

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

function readItem(source: PlainText, start: number, readBlocks: ReadBlocks): Item | undefined {
  const { text } = source
  const { indent, end: from } = markerAt(text, start)!
  if (matches(checkbox, text, from)) return undefined
  const lines: Line[] = [{ start: from, end: lineEnd(text, from), isLazy: false }]
  let kept = 1
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, at)) {
    const line = itemLine(text, at, { width: from - start, isParted: lines.length > kept })
    if (line === undefined) return undefined
    if (line === 'end') break
    lines.push(line)
    if (!isBlank(text, at)) kept = lines.length
  }
  lines.length = kept
  const contained = readContained(source, lines, readBlocks)
  if (!contained) return undefined
  const { end } = lines.at(-1)!
  const children = contained.nodes as ListItem['children']
  const position = positionOf(start + indent, end)
  return {
    node: { type: 'listItem', spread: contained.isSpread, checked: null, children, position },
    end: nextLine(text, end),
  }
}

interface Place {
  /** How far in an item's lines are. */
  readonly width: number
  /** A blank line stands above. */
  readonly isParted: boolean
}

function itemLine(text: string, start: number, { width, isParted }: Place): Line | 'end' | undefined {
  const spaces = spacesAt(text, start)
  const end = lineEnd(text, start)
  if (isBlank(text, start)) return { start: Math.min(start + width, end), end, isLazy: false }
  if (spaces >= width) return { start: start + width, end, isLazy: false }
  if (text[start + spaces] === '\t') return undefined
  if (isParted || (spaces < 4 && isItem(text, start + spaces))) return 'end'
  const kind = lazyKind(text, start)
  return kind === 'text' ? { start: start + spaces, end, isLazy: true } : kind && 'end'
}

const checkbox = /\[[ \txX]\]/y

interface Marker {
  /** What items of one list have in common. */
  readonly kind: string
  readonly indent: number
  /** Null for a bullet. */
  readonly number: number | null
  /** Where the item's text begins. */
  readonly end: number
}

const marker = /(?<indent> {0,3})(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<delimiter>[.)])) {1,4}(?=\S)/y

function markerAt(text: string, start: number): Marker | undefined {
  const found = matchAt(marker, text, start)
  if (!found || isRule(text, start)) return undefined
  const { indent = '', bullet, number, delimiter = '' } = found.groups!
  return {
    kind: bullet ?? delimiter,
    indent: indent.length,
    number: number === undefined ? null : Number(number),
    end: start + found[0].length,
  }
}
