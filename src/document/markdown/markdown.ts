import type { Html, Node, Parents, Root, RootContent, Table } from 'mdast'
import { append } from '../../text/append.ts'
import { cleanText } from '../clean/clean.ts'
import { reservedInTag, withoutTags } from '../clean/template-tags.ts'
import { commentDirectives } from '../directives.ts'
import {
  type Block,
  blockOf,
  type CellPlace,
  type Directive,
  type ItemPlace,
  itemOf,
  type StatedTime,
} from '../document.ts'
import { type FencedFields, readFrontMatter } from '../front-matter/front-matter.ts'
import {
  expressionDirectives,
  isHidden,
  isItem,
  isList,
  isQuotation,
  propBlocks,
  statedTimeOf,
} from '../mdx/jsx.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { isAlert, withoutMarker } from './alert.ts'
import { altPieces, titlePieces } from './alt.ts'
import { checkDepth } from './depth.ts'
import { readEmbedded, reserved } from './embedded.ts'
import { inlineTexts } from './inline.ts'
import { checkParagraphs } from './paragraphs.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { nodeSpan } from './tree.ts'

/**
 * Reads CommonMark with GFM and front matter (YAML, TOML).
 * @throws InputError where it is nested too deeply to be read.
 * @throws Error where a text does not fit its source, naming file and offset: a fault of ours, never the article's.
 */
export const readMarkdown = (article: ArticleText): Reading => readTree(article, parseMarkdown)

/** Reads Markdown of any kind. `parse` gives the tree of a text that is not nested too deeply. */
export function readTree({ text: given, path }: ArticleText, parse: (article: ArticleText) => Root): Reading {
  // CommonMark 0.31, 2.3: a NUL reads as U+FFFD.
  const text = given.replaceAll('\0', '\uFFFD')
  const source = { text, path }
  checkDepth(source)
  checkParagraphs(source)
  const tree = parse(source)
  const front = readFrontMatter(fencedFields(tree.children[0]), source)
  const gathering: Gathering = {
    source,
    blocks: [...front.blocks],
    directives: [],
    stated: [],
    tables: 0,
  }
  visit(tree, { quoted: false, isInline: false }, gathering)
  const { blocks, directives, stated } = gathering
  return { ...front, blocks, directives, stated }
}

/** The front matter that a node is, if it is one. TOML's is remark-frontmatter's own, which mdast's types do not have. */
function fencedFields(node: RootContent | undefined): FencedFields | undefined {
  const type = node?.type as string | undefined
  return type === 'yaml' || type === 'toml' ? { type, ...nodeSpan(node!) } : undefined
}

interface Gathering {
  readonly source: ArticleText
  readonly blocks: Block[]
  readonly directives: Directive[]
  readonly stated: StatedTime[]
  tables: number
}

/** Where in the tree a node stands. */
interface Place {
  readonly quoted: boolean
  /** Inside a paragraph, heading or cell, which is read as one. */
  readonly isInline: boolean
  readonly cell?: CellPlace | undefined
  /** The text right before: of a list, or of the one that this is part of. */
  readonly introduction?: Block | undefined
  /** The item that the next text opens. */
  readonly item?: ItemPlace | undefined
}

function visit(node: Root | RootContent, place: Place, gathering: Gathering): void {
  // It is read with what holds it.
  if (node.type === 'text') return
  const { quoted, isInline, cell, introduction, item } = place
  const kind = kinds[node.type]
  if (kind) addTexts(node, kind, place, gathering)
  addSpoken(node, place, gathering)
  addDirectives(node, gathering)
  if (node.type === 'table') visitTable(node, place, gathering)
  else if ('children' in node && !isHidden(node)) {
    const isQuoted = quoted || (node.type === 'blockquote' && !isAlert(node)) || isQuotation(node)
    const inner = { quoted: isQuoted, isInline: isInline || kind !== undefined, cell, introduction, item }
    visitAll(node, inner, gathering)
  }
}

/** The children of a node. The text right before a list introduces it; the first one in an item opens that. */
function visitAll(node: Parents, place: Place, gathering: Gathering): void {
  const { quoted, isInline, cell, introduction, item } = place
  const { blocks, stated } = gathering
  append(stated, statedTimes(node))
  let before = isList(node) ? introduction : undefined
  node.children.forEach((child, index) => {
    const from = blocks.length
    const opened = isItem(child)
      ? itemOf(introduction, 0, node.children.length)
      : index === 0
        ? item
        : undefined
    visit(child, { quoted, isInline, cell, introduction: before, item: opened }, gathering)
    const isSilent = child.type === 'html' && blocks.length === from
    if (!isSilent && !isList(node)) before = introductory.has(child.type) ? lastText(blocks, from) : undefined
  })
}

const introductory: ReadonlySet<string> = new Set(['paragraph', 'heading', 'html'])

function lastText(blocks: readonly Block[], from: number): Block | undefined {
  let at = blocks.length - 1
  while (at >= from && blocks[at]!.kind === 'alt') at--
  return at < from ? undefined : blocks[at]
}

function visitTable(table: Table, place: Place, gathering: Gathering): void {
  const index = gathering.tables++
  table.children.forEach((line, row) => {
    line.children.forEach((node, column) => {
      const cell = { table: index, row, column, isHeader: row === 0 }
      visit(node, { ...place, cell }, gathering)
    })
  })
}

function addTexts(
  node: Node,
  kind: Block['kind'],
  { quoted, cell, item, introduction }: Place,
  { source, blocks }: Gathering,
): void {
  inlineTexts(node, source).forEach(({ pieces: all, isItem }, index) => {
    const { pieces, spoken } = withoutTags(all)
    const opened = isItem ? itemOf(introduction) : index === 0 ? item : undefined
    const clean = cleanText(kind === 'paragraph' ? withoutMarker(pieces) : pieces, reserved)
    addBlock(blocks, blockOf({ kind, quoted, cell, item: opened }, clean))
    for (const told of spoken)
      addBlock(blocks, blockOf({ kind: 'alt', quoted }, cleanText(told, reserved + reservedInTag)))
  })
}

/** What a node says besides its text: alternative texts and titles, and HTML. */
function addSpoken(
  node: Root | RootContent,
  { quoted, isInline, introduction }: Place,
  { source, blocks, stated }: Gathering,
): void {
  if (node.type === 'image' || node.type === 'imageReference')
    addBlock(blocks, blockOf({ kind: 'alt', quoted }, cleanText(altPieces(node, source), reserved)))
  if ('title' in node && node.title)
    addBlock(
      blocks,
      blockOf({ kind: 'alt', quoted }, cleanText(titlePieces(node, source), `${reserved}"'()`)),
    )
  if (node.type === 'html') {
    const embedded = readEmbedded(node, source, { quoted, isInline, introduction })
    append(blocks, embedded.blocks)
    append(stated, embedded.stated)
  }
  append(blocks, propBlocks(node, source.text, quoted))
}

function addDirectives(node: Root | RootContent, { source, directives }: Gathering): void {
  if (node.type === 'html') append(directives, commentDirectives(source.text, nodeSpan(node)))
  append(directives, expressionDirectives(node))
}

function addBlock(blocks: Block[], block: Block): void {
  if (block.text !== '') blocks.push(block)
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
}

const opening = /^<time\s(?:[^>]*\s)?datetime\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** The times among the children of a node whose tags, HTML's or MDX's, say what they mean. */
function statedTimes({ children }: Parents): StatedTime[] {
  const stated: StatedTime[] = []
  let open: StatedTime | undefined
  for (const node of children) {
    if (node.type === 'text') continue
    const time = isHtml(node) ? opening.exec(node.value) : undefined
    const datetime = time?.[1] ?? time?.[2] ?? time?.[3]
    if (datetime !== undefined) open = { datetime, start: nodeSpan(node).end, end: 0 }
    else if (open && isHtml(node) && /^<\/time\b/i.test(node.value)) {
      stated.push({ ...open, end: nodeSpan(node).start })
      open = undefined
    } else append(stated, statedTimeOf(node))
  }
  return stated
}

const isHtml = (node: Node): node is Html => node.type === 'html'
