import type { Element, Nodes, Properties, Root, Text } from 'hast'
import { append } from '../../text/append.ts'
import { present } from '../../text/present.ts'
import type { Span } from '../../text/span.ts'
import { bareAddress } from '../clean/address.ts'
import { type CleanText, cleanText } from '../clean/clean.ts'
import { movePiece, type Piece, placeholder } from '../clean/piece.ts'
import { reservedInTag, withoutTags } from '../clean/template-tags.ts'
import { commentDirectives } from '../directives.ts'
import { type Block, blockOf, type CellPlace, type Directive, type StatedTime } from '../document.ts'
import { htmlPieces } from './align.ts'
import { attributePieces, reservedInAttribute } from './attributes.ts'
import { kinds, roleOf } from './elements.ts'
import { enterList, type ListState, leaveList } from './list.ts'
import { holesIn, type TextSpans, textSpans } from './text-spans.ts'
import { attributeSpan, closingSpan, openingSpan, spanOf } from './tree.ts'

/** What was parsed, and how its texts are to be read. */
export interface HtmlSource {
  readonly text: string
  /** Where it begins in the article. */
  readonly start: number
  /** What a replacement in running text may not have. */
  readonly reserved: string
  /** The whole stands in a block quotation. */
  readonly quoted: boolean
  /** The text right before it in the article. */
  readonly introduction?: Block | undefined
}

interface HtmlBlocks {
  readonly blocks: Block[]
  readonly directives: Directive[]
  readonly stated: StatedTime[]
}

/** Where in the tree a text stands. */
interface Place extends Pick<Block, 'kind' | 'quoted' | 'cell'> {
  readonly table?: TableState
}

interface Gathering extends HtmlBlocks {
  readonly source: HtmlSource
  readonly texts: TextSpans
  /** The text that is being read, and what its images and abbreviations say, which comes behind it. */
  pieces: Piece[]
  waiting: Block[]
  tables: number
  lists: ListState
}

/** What a reader sees of a tree: inline elements vanish, `<br>` is a space, all others part their texts. */
export function htmlBlocks(root: Root, source: HtmlSource): HtmlBlocks {
  const gathering: Gathering = {
    source,
    texts: textSpans(root),
    blocks: [],
    directives: [],
    stated: [],
    pieces: [],
    waiting: [],
    tables: 0,
    lists: { before: source.introduction },
  }
  const place: Place = { kind: 'paragraph', quoted: source.quoted }
  visitAll(root.children, place, gathering)
  endBlock(place, gathering)
  const { blocks, directives, stated } = gathering
  return { blocks, directives, stated }
}

function visitAll(nodes: readonly Nodes[], place: Place, gathering: Gathering): void {
  for (const node of nodes) {
    if (node.type === 'text') append(gathering.pieces, textPieces(node, gathering))
    else if (node.type === 'element') visitElement(node, place, gathering)
    else if (node.type === 'comment') addDirectives(gathering, spanOf(node))
  }
}

function visitElement(element: Element, place: Place, gathering: Gathering): void {
  const role = roleOf(element.tagName)
  if (role === 'unseen' || isFootnoteMark(element)) return
  addAttributes(element, place, gathering)
  addStatedTime(element, gathering)
  if (role === 'opaque' || showsAddress(element)) standIn(placeholder, openingSpan(element), gathering)
  else if (role === 'break') standIn(' ', openingSpan(element), gathering)
  else if (role === 'quotation') visitQuotation(element, place, gathering)
  else if (role === 'parting') visitParting(element, place, gathering)
  else visitAll(element.children, place, gathering)
}

function visitParting(element: Element, place: Place, gathering: Gathering): void {
  endBlock(place, gathering)
  const inner = innerPlace(element, place, gathering)
  const { lists } = gathering
  gathering.lists = enterList(lists, element.tagName)
  visitAll(element.children, inner, gathering)
  endBlock(inner, gathering)
  gathering.lists = leaveList(lists, gathering.lists, element.tagName)
}

function innerPlace({ tagName, properties }: Element, place: Place, gathering: Gathering): Place {
  const quoted = place.quoted || tagName === 'blockquote'
  const kind = kinds.get(tagName) ?? place.kind
  if (tagName === 'table')
    return { kind, quoted, table: { index: gathering.tables++, row: -1, column: -1, isRegular: true } }
  if (!place.table) return { ...place, kind, quoted }
  const cell = placeCell(place.table, tagName, properties)
  return { ...place, kind, quoted, ...present({ cell }) }
}

/** True for a link whose text is its own address, with or without the scheme. */
function showsAddress({ tagName, properties: { href }, children }: Element): boolean {
  const [text] = children
  if (tagName !== 'a' || typeof href !== 'string' || children.length !== 1 || text?.type !== 'text')
    return false
  return bareAddress(text.value) === bareAddress(href)
}

/** `<sup><a href="#note">1</a></sup>`: no part of the word or figure it stands at. */
const isFootnoteMark = ({ tagName, children }: Element): boolean =>
  tagName === 'sup' && children.length > 0 && children.every(isLinkWithin)

const isLinkWithin = (node: Nodes): boolean =>
  node.type === 'element' && node.tagName === 'a' && String(node.properties['href'] ?? '').startsWith('#')

/** A browser puts the marks around it. */
function visitQuotation(element: Element, place: Place, gathering: Gathering): void {
  standIn('“', openingSpan(element), gathering)
  visitAll(element.children, place, gathering)
  standIn('”', closingSpan(element), gathering)
}

/** Texts that the tree holds where a reader sees them. */
function textPieces(node: Text, { source, texts }: Gathering): Piece[] {
  const span = spanOf(node)
  if (!span) return []
  const raw = source.text.slice(span.start, span.end)
  const holes = node.value === raw ? [] : holesIn(texts, span)
  return htmlPieces(node.value, { raw, start: span.start, holes, hasTags: true }, span)
}

function standIn(text: string, span: Span | undefined, { pieces }: Gathering): void {
  if (span) pieces.push({ text, source: span, kind: 'other' })
}

function addDirectives({ source: { text, start }, directives }: Gathering, span: Span | undefined): void {
  for (const found of span ? commentDirectives(text, span) : [])
    directives.push({ ...found, start: found.start + start, end: found.end + start })
}

const spoken = ['alt', 'title'] as const

function addAttributes(element: Element, { quoted }: Place, { source, waiting }: Gathering): void {
  for (const name of spoken) {
    const value = element.properties[name]
    const span = attributeSpan(element, name)
    if (typeof value !== 'string' || !span) continue
    const clean = cleanIn(source, attributePieces(value, source.text, span), reservedInAttribute)
    append(waiting, altBlock(clean, quoted))
  }
}

const altBlock = (clean: CleanText, quoted: boolean): Block[] =>
  clean.text === '' ? [] : [blockOf({ kind: 'alt', quoted }, clean)]

function addStatedTime(element: Element, { source, stated }: Gathering): void {
  const { dateTime } = element.properties
  const [opening, closing] = [openingSpan(element), closingSpan(element)]
  if (element.tagName !== 'time' || typeof dateTime !== 'string' || !opening || !closing) return
  stated.push({ start: source.start + opening.end, end: source.start + closing.start, datetime: dateTime })
}

/** What was read since the last block is one. */
function endBlock({ kind, quoted, cell }: Place, gathering: Gathering): void {
  const { waiting, blocks, source } = gathering
  const { pieces, spoken } = withoutTags(gathering.pieces)
  const clean = cleanIn(source, pieces)
  if (clean.text !== '') {
    const { item } = gathering.lists
    const block = blockOf({ kind, quoted, cell, item }, clean)
    blocks.push(block)
    gathering.lists = { ...gathering.lists, before: block, item: undefined }
  }
  append(blocks, waiting)
  append(
    blocks,
    spoken.flatMap(told => altBlock(cleanIn(source, told, reservedInTag), quoted)),
  )
  gathering.pieces = []
  gathering.waiting = []
}

const cleanIn = ({ start, reserved }: HtmlSource, pieces: readonly Piece[], more = ''): CleanText =>
  cleanText(start === 0 ? pieces : pieces.map(piece => movePiece(piece, start)), reserved + more)

/** Where in a table the reading stands. */
interface TableState {
  readonly index: number
  row: number
  column: number
  /** False where a cell reaches down over rows: then no column is sure. */
  isRegular: boolean
}

/** Steps on to a row or a cell, and gives the cell its place. */
function placeCell(
  table: TableState,
  tagName: string,
  { colSpan, rowSpan }: Properties,
): CellPlace | undefined {
  if (tagName === 'tr') {
    table.row++
    table.column = -1
  }
  if (tagName !== 'td' && tagName !== 'th') return undefined
  table.column++
  const { index, row, column } = table
  if (rowSpan !== undefined && rowSpan !== 1) table.isRegular = false
  if (typeof colSpan === 'number' && colSpan > 1) table.column += colSpan - 1
  return table.isRegular ? { table: index, row, column, isHeader: tagName === 'th' } : undefined
}
