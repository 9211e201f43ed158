import { InputError } from '../../input-error.ts'
import { matchAt } from '../../text/match-at.ts'
import { createSource, positionAt } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleText } from '../reading.ts'

// Some second, and with the length of the text as long again as the rest of its parse. Two thousand lists in a changelog
// of a megabyte come to two thirds of it.
const mostOf = ({ length }: string): number => 20_000_000 + 60 * length

const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n|\r(?!\n)|\n)(?=[ \t>]*[^ \t>\r\n])/g
// The parser copies all that it has read when an item ends what stands in the one before (micromark 4.0,
// documentContinue), which takes so many times longer.
const costOfItem = 8
const itemMark = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n]|$)/
const mark = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n]|$)|>|\[\^[^\]\r\n]*\]:/g
const markedLine = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n]|$)|\[\^[^\]\r\n]*\]:))+/gm
const lineEnding = /\r\n|\r|\n/g
const container =
  /(?:^|[\r\n])(?:[ \t]*>|([ \t]*)(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n])|[ \t]*\[\^[^\]\r\n]*\]:)/g
const item = /([ \t]*)(?:[*+-]|\d{1,9}[.)])(?=[ \t\r\n])/y

/**
 * Refuses a Markdown text with too many lists and quotations for its lines: where one ends, the parser goes over all
 * that it has read so far, line by line (micromark 4.0, initialize/document.js). Counts without parsing, in linear time.
 * @param pieces what of the text is parsed at once, where that is not all.
 * @throws InputError naming the first line that is too much.
 */
export function checkEnds({ text, path }: ArticleText, pieces: readonly Span[] = [wholeOf(text)]): void {
  const joined = pieces.map(({ start, end }) => text.slice(start, end)).join('')
  const found = endTooMany(joined)
  if (found === undefined) return
  const { line } = positionAt(createSource(text), offsetIn(pieces, found))
  const message = 'more lists and quotations than a text of this length may have'
  throw new InputError([{ file: path, line, message }])
}

const wholeOf = ({ length }: string): Span => ({ start: 0, end: length })

/** Where an offset of joined pieces is in the text that they are of. */
function offsetIn(pieces: readonly Span[], offset: number): number {
  let left = offset
  const piece = pieces.find(({ start, end }) => {
    if (left < end - start) return true
    left -= end - start
    return false
  })
  return piece!.start + left
}

function endTooMany(text: string): number | undefined {
  const lines = text.match(lineEnding)?.length ?? 0
  const most = mostOf(text)
  if (lines * lines * costOfItem < most) return undefined
  const ends = [...endsBeforeBlanks(text), ...endsBeforeItems(text)].sort((a, b) => a.offset - b.offset)
  let sum = 0
  for (const { offset, cost } of ends) {
    sum += cost
    if (sum * lines > most) return offset
  }
  return undefined
}

/** Where something ends that is read over again, and what that costs. */
interface End {
  readonly offset: number
  readonly cost: number
}

function* endsBeforeBlanks(text: string): Generator<End> {
  let start = 0
  for (const { 0: blank, index } of text.matchAll(blankLine)) {
    const next = index + blank.length
    if (endsOne(text.slice(start, index), itemAt(text, next))) yield { offset: index, cost: 1 }
    start = next
  }
}

/** Where an item begins that stands less far in than the last list or quotation: it ends that without a blank line. */
function* endsBeforeItems(text: string): Generator<End> {
  let deepest = 0
  for (const { 0: line, index } of text.matchAll(markedLine)) {
    const columns = Array.from(line.matchAll(mark), found => found.index)
    const first = line.search(itemMark)
    if (first >= 0 && first < deepest) yield { offset: index, cost: costOfItem }
    deepest = first >= 0 ? columns.at(-1)! : Math.max(deepest, columns.at(-1)!)
  }
}

/** True where the last list or quotation of a part is not gone on with by an item as far in. */
function endsOne(part: string, next: string | undefined): boolean {
  const last = Array.from(part.matchAll(container)).at(-1)
  return last !== undefined && (last[1] === undefined || last[1] !== next)
}

/** How far in an item of a list stands that begins here; undefined where none does. */
const itemAt = (text: string, offset: number): string | undefined => matchAt(item, text, offset)?.[1]
