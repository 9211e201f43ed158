import { InputError } from '../../input-error.ts'
import { createSource, positionAt } from '../../text/source.ts'
import { isModule } from './brackets.ts'

// Some two seconds. A table of two hundred rows and six columns, without a blank line, has a tenth.
const most = 1_000_000_000

const end = /(?:\r\n|\r|\n)[ \t>]*(?=[\r\n])|$/g

/**
 * Refuses an MDX text with too many tags and expressions in one paragraph for its length: for each that parts two
 * texts the parser moves all that it has read behind it (micromark 4.0, initialize/text.js). Counts without parsing, in
 * linear time.
 * @throws InputError naming the line where the first such paragraph begins.
 */
export function checkTags(text: string, path: string): void {
  let start = 0
  for (const { index } of text.matchAll(end)) {
    const paragraph = text.slice(start, index).replace(/^[\s>]+/, '')
    if (hasTooMany(paragraph)) {
      const { line } = positionAt(createSource(text), index - paragraph.length)
      const message = 'more tags and expressions than a paragraph of this length may have'
      throw new InputError([{ file: path, line, message }])
    }
    start = index
  }
}

/** Exports may be long: their braces are no expressions. */
const hasTooMany = (paragraph: string): boolean =>
  paragraph.length ** 2 > most &&
  !isModule.test(paragraph) &&
  paragraph.length * (paragraph.match(/[<{]/g)?.length ?? 0) > most
