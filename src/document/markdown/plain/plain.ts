import type { RootContent } from 'mdast'
import type { Span } from '../../../text/span.ts'
import { readBlock } from './blocks.ts'
import { isIndented, readOpenFence } from './code.ts'
import { readOpenHtml } from './html.ts'
import { labelsIn } from './labels.ts'
import { isFootnote, isItem, isWeak, lineKind } from './line-kind.ts'
import { isBlank, nextLine } from './lines.ts'
import type { Plain } from './node.ts'

// What may go on behind a blank line, whatever stands there; but in a quotation it ends with that.
const lasting = /^(?:[ \t*+-]|\d{1,9}[.)]|\[\^[^\]]*\]:)*(?:```|~~~|<(?:!|\?|script|pre|style|textarea))/i

/** Parses pieces of the text, each from one line's beginning to another's. Nodes have places in the whole text. */
type ParseRest = (pieces: readonly Span[]) => readonly (readonly RootContent[])[]

/**
 * The nodes of a Markdown text from `start` on: what is plain is read here, for the rest `parseRest` is asked, once.
 * They are those that remark-parse gives, but for lines and columns; `test/document/plain-markdown.test.ts` holds it.
 * @param text has no line endings but line feeds.
 */
export function readPlain(text: string, start: number, parseRest: ParseRest): RootContent[] {
  const source = { text, labels: labelsIn(text) }
  const parts: (RootContent | Span)[] = []
  let at = start
  while (at < text.length) {
    if (isBlank(text, at)) {
      at = nextLine(text, at)
      continue
    }
    const block = readBlock(source, at) ?? readOpen(text, at)
    const end = block ? block.end : regionEnd(text, at)
    parts.push(block ? block.node : { start: at, end })
    at = end
  }
  const rest = parts.filter(isSpan)
  const parsed = rest.length > 0 ? parseRest(rest) : []
  let index = 0
  return parts.flatMap(part => (isSpan(part) ? parsed[index++]! : part))
}

const isSpan = (part: RootContent | Span): part is Span => !('type' in part)

/** What is never closed, and in nothing that ends it: a fence, or HTML that blank lines do not end. */
const readOpen = (text: string, start: number): Plain | undefined =>
  isIndented(text, start) ? undefined : (readOpenFence(text, start) ?? readOpenHtml(text, start))

/** Where what begins at `start` has surely ended: at a line behind a blank one that nothing above can go on with, or a footnote under text. */
function regionEnd(text: string, start: number): number {
  let at = start
  let isParted = false
  let isRunning = true
  while (at < text.length) {
    const next = nextLine(text, at)
    const blank = isBlank(text, at)
    if (isParted && !blank && !goesOn(text, at)) return at
    const isNote = isFootnote(text, at)
    if (isNote && isRunning && at > start) return at
    isRunning &&= isNote || lineKind(text, at) === 'text'
    if (!blank && lasting.test(text.slice(at, next))) return text.length
    isParted = blank
    at = next
  }
  return text.length
}

/** True where a line may go on with what stands above a blank line: an indent, or another item. */
const goesOn = (text: string, start: number): boolean =>
  /[ \t]/.test(text[start]!) || isItem(text, start) || isWeak(text, start)
