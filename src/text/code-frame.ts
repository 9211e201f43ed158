import { glyphOf } from './glyph.ts'
import { lineSpan, positionAt, type Source } from './source.ts'
import type { Span } from './span.ts'

export interface FrameOptions {
  /** Lines shown before and after the marked ones; 1 where absent. */
  readonly context?: number
  /** Characters of a line that are shown before it is cut around the span; 100 where absent. */
  readonly width?: number
  /** The number of the source's first line; 1 where absent. */
  readonly firstLine?: number
}

/** A stretch of one line as it is shown, with the cells that the span takes in it. */
interface Row {
  readonly text: string
  readonly from: number
  readonly cells: number
}

const mostMarkedLines = 3
const ellipsis = '…'

/**
 * The lines of a span, numbered, with carets under it and a line of context on either side. Plain text: what a
 * terminal would obey is made visible, tabs are spaces, long lines are cut around the span.
 *
 *       1 | names:
 *     > 2 |   - Ada Lovelace
 *         |     ^^^^^^^^^^^^
 *       3 |   - Alan Turing
 */
export function codeFrame(source: Source, span: Span, options: FrameOptions = {}): string {
  const { context = 1, width = 100, firstLine = 1 } = options
  const first = positionAt(source, span.start).line
  const last = Math.max(first, positionAt(source, Math.max(span.start, span.end - 1)).line)
  const shown = Math.min(last, first + mostMarkedLines - 1)
  const to = Math.max(shown, Math.min(lineCount(source), shown < last ? shown : last + context))
  const numbered = (line: number): string => String(line + firstLine - 1)
  const gutter = numbered(to).length
  const rows: string[] = []
  for (let line = Math.max(1, first - context); line <= to; line++) {
    const marked = line >= first && line <= shown
    const row = rowOf(source, lineSpan(source, line), { span, width, marked })
    rows.push(`${marked ? '>' : ' '} ${numbered(line).padStart(gutter)} | ${row.text}`.trimEnd())
    if (row.cells > 0) rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(row.from)}${'^'.repeat(row.cells)}`)
  }
  if (shown < last) rows.push(`  ${' '.repeat(gutter)} | ${ellipsis}`)
  return rows.join('\n')
}

/** An ending does not begin a line that is worth showing. */
const lineCount = ({ text, lineStarts }: Source): number =>
  lineStarts.length - (lineStarts.at(-1) === text.length ? 1 : 0)

interface RowOptions {
  readonly span: Span
  readonly width: number
  readonly marked: boolean
}

function rowOf({ text }: Source, line: Span, { span, width, marked }: RowOptions): Row {
  const window = marked
    ? windowAround(line, span, width)
    : { start: line.start, end: Math.min(line.end, line.start + width) }
  const shown = wholeCharacters(text, window, line)
  const row = draw(text, shown, marked ? span : { start: -1, end: -1 })
  const before = shown.start > line.start ? ellipsis : ''
  const after = shown.end < line.end ? ellipsis : ''
  return {
    text: before + row.text + after,
    from: before.length + row.from,
    cells: marked ? Math.max(1, row.cells) : 0,
  }
}

/** So many units of the line as `width` says, a third of them before the span: reading goes on behind it. */
function windowAround(line: Span, span: Span, width: number): Span {
  if (line.end - line.start <= width) return line
  const from = Math.min(Math.max(span.start, line.start), line.end)
  const start = Math.max(line.start, Math.min(from - Math.floor(width / 3), line.end - width))
  return { start, end: Math.min(line.end, start + width) }
}

/** The window without half a surrogate pair, and without marks that have lost their letter, at its ends. */
function wholeCharacters(text: string, window: Span, line: Span): Span {
  let { start, end } = window
  while (start > line.start && start < end && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(start, start + 2)))
    start++
  if (end < line.end && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function draw(text: string, shown: Span, span: Span): Row {
  let at = shown.start
  let result = ''
  let from = 0
  let cells = 0
  let before = ''
  for (const character of text.slice(shown.start, shown.end)) {
    const glyph = glyphOf(character, before)
    if (at + character.length <= span.start) from += glyph.width
    else if (at < span.end) cells += glyph.width
    result += glyph.text
    at += character.length
    before = character
  }
  return { text: result, from, cells }
}
