import type { Root, RootContent } from 'mdast'
import { cleanText } from '../clean/clean.ts'
import { commentDirectives } from '../directives.ts'
import type { Block, Directive } from '../document.ts'
import { readFrontMatter } from '../front-matter/front-matter.ts'
import type { Reading } from '../reading.ts'
import { altPieces } from './alt.ts'
import { checkDepth } from './depth.ts'
import { inlinePieces, type MarkdownText } from './inline.ts'
import { nodeSpan, parseMarkdown } from './tree.ts'

/** What is markup in running text: a replacement that has one of these is not written. */
const reserved = '*_[]<>&`\\|~!#'

interface Gathered {
  readonly blocks: Block[]
  readonly directives: Directive[]
}

/**
 * Reads CommonMark with GFM and front matter (YAML, TOML).
 * @throws InputError where it is nested too deeply to be read.
 * @throws Error where a text does not fit its source, naming file and offset: a fault of ours, never the article's.
 */
export function readMarkdown(given: string, path: string): Reading {
  // CommonMark 0.31, 2.3: a NUL reads as U+FFFD.
  const text = given.replaceAll('\0', '\uFFFD')
  checkDepth(text, path)
  const tree = parseMarkdown(text)
  const front = readFrontMatter(tree.children[0], text)
  const gathered: Gathered = { blocks: [...front.blocks], directives: [] }
  gather(tree, { text, path }, gathered)
  return front.published === undefined ? gathered : { ...gathered, published: front.published }
}

function gather(tree: Root, source: MarkdownText, { blocks, directives }: Gathered): void {
  const visit = (node: Root | RootContent, quoted: boolean): void => {
    const kind = kinds[node.type]
    if (kind) addBlock({ kind, quoted, ...cleanText(inlinePieces(node, source), reserved) })
    if (node.type === 'image' || node.type === 'imageReference')
      addBlock({ kind: 'alt', quoted, ...cleanText(altPieces(node, source), reserved) })
    if (node.type === 'html') directives.push(...commentDirectives(source.text, nodeSpan(node)))
    if ('children' in node)
      for (const child of node.children) visit(child, quoted || node.type === 'blockquote')
  }
  const addBlock = (block: Block) => {
    if (block.text !== '') blocks.push(block)
  }
  visit(tree, false)
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
}
