import { cleanText } from '../clean/clean.ts'
import { type Piece, verbatim } from '../clean/piece.ts'
import type { Directive } from '../document.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { type Line, linesOf, paragraphs } from './lines.ts'
import { type ReadParagraph, withItems } from './lists.ts'

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
  return clean.text === '' ? [] : [{ block: { kind: 'paragraph', quoted: false, ...clean }, indent }]
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
