import { cleanText } from '../clean/clean.ts'
import { type Piece, verbatim } from '../clean/piece.ts'
import { type Block, blockOf, type Directive, itemOf } from '../document.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { figureLine, itemMark, type Line, linesOf, paragraphs } from './lines.ts'

const directive = /^[^\S\r\n]*factlint-(?:disable|enable)/

/** Reads plain text: paragraphs parted by blank lines or by line breaks that were meant, wrapped lines joined. */
export function readPlainText({ text }: ArticleText): Reading {
  const lines = linesOf(text)
  const directives: Directive[] = lines
    .filter(line => directive.test(line.text))
    .map(({ text: line, start }) => {
      const begin = start + line.length - line.trimStart().length
      return { text: line.trim(), start: begin, end: begin + line.trim().length }
    })
  const prose = lines.map(line => (directive.test(line.text) ? { ...line, text: '' } : line))
  return { blocks: withItems(paragraphs(prose).flatMap(readParagraph)), directives }
}

function readParagraph(lines: readonly Line[]): ReadParagraph[] {
  const clean = cleanText(joinLines(lines))
  const indent = lines[0]!.text.search(/\S/)
  return clean.text === '' ? [] : [{ block: blockOf({ kind: 'paragraph', quoted: false }, clean), indent }]
}

/** One space for each line break, none behind a hyphen that holds a word together (`son-` / `in-law`). */
function joinLines(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, i): Piece[] => {
    const next = lines[i + 1]
    const piece = verbatim(line.text, line.start)
    if (!next || (/[\p{L}\p{N}]-\s*$/u.test(line.text) && /^\s*\p{L}/u.test(next.text))) return [piece]
    const end = line.start + line.text.length
    return [piece, { text: ' ', source: { start: end, end: next.start }, kind: 'other' }]
  })
}

/** A paragraph, and how far its first line is indented. */
interface ReadParagraph {
  readonly block: Block
  readonly indent: number
}

/**
 * The blocks of a text; those that open an item of a list, or are one of several figures with their labels, know it,
 * and what the list stands under.
 */
function withItems(paragraphs: readonly ReadParagraph[]): Block[] {
  let before: Block | undefined
  let open: ReadParagraph[] = []
  const isFigure = (at: number): boolean => figureLine.test(paragraphs[at]?.block.text ?? '')
  return paragraphs.map(({ block, indent }, at) => {
    const isInBox = isFigure(at) && (isFigure(at - 1) || isFigure(at + 1))
    const mark = isInBox ? '' : itemMark.exec(block.text)?.[0]
    if (mark === undefined) {
      before = block
      open = []
      return block
    }
    open = open.filter(other => other.indent < indent)
    const introduction = open.at(-1)?.block ?? before
    const item = blockOf({ ...block, item: itemOf(introduction, mark.length) }, block)
    open.push({ block: item, indent })
    return item
  })
}
