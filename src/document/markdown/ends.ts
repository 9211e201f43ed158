import { InputError } from '../../input-error.ts'
import { createSource, positionAt } from '../../text/source.ts'

// Some ten seconds. A changelog of ten years, half a megabyte with a list for each version, has a tenth.
const most = 500_000_000

// A line behind a blank one that goes on with no list and no quotation, or goes on with one that it is not in any more.
const end = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)(?=[ \t>]*[^ \t>\r\n])/g
const container = /(?:^|[\r\n])[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)]|\[\^[^\]\r\n]*\]:)(?=[ \t\r\n]))/

/**
 * Refuses a Markdown text with too many lists and quotations for its length: where one ends, the parser goes over all
 * that it has read so far (micromark 4.0, initialize/document.js). Counts without parsing, in linear time.
 * @throws InputError naming the first line that is too much.
 */
export function checkEnds(text: string, path: string): void {
  if (text.length * text.length < most || !container.test(text)) return
  let count = 0
  let before = 0
  for (const { 0: blank, index } of text.matchAll(end)) {
    if (container.test(text.slice(before, index))) count++
    before = index + blank.length - 1
    if (count * text.length <= most) continue
    const { line } = positionAt(createSource(text), index)
    throw new InputError([
      { file: path, line, message: 'more lists and quotations than a text of this length may have' },
    ])
  }
}
