import type { Root } from 'mdast'
import { InputError, type Mistake } from '../../input-error.ts'
import { createSource, positionAt } from '../../text/source.ts'
import { readTree } from '../markdown/markdown.ts'
import type { Reading } from '../reading.ts'
import { bracketParser } from './brackets.ts'
import { parseMdx } from './remark-mdx.ts'

/**
 * Reads MDX: Markdown with components. Imports, exports and expressions are not prose.
 * @throws InputError naming the line where it is no MDX, or nested too deeply.
 */
export const readMdx = (given: string, path: string): Reading =>
  readTree(given, path, text => parse(text, path))

function parse(text: string, path: string): Root {
  const acorn = bracketParser(text.length)
  try {
    const tree = parseMdx(text, acorn)
    if (!acorn.isExhausted()) return tree
  } catch (error) {
    const mistake = mistakeOf(error, text)
    if (!mistake) throw error
    throw new InputError([{ file: path, ...mistake }])
  }
  throw new InputError([{ file: path, message: 'not to be read as MDX: an expression has too many braces' }])
}

/** A message of the parser's (vfile-message), which says where. */
interface ParserMessage {
  readonly reason: string
  readonly line?: number
  readonly column?: number
}

function mistakeOf(error: unknown, text: string): Omit<Mistake, 'file'> | undefined {
  if (!(error instanceof Error) || !('reason' in error)) return undefined
  const { reason, line, column } = error as unknown as ParserMessage
  const end = positionAt(createSource(text), text.length)
  const message = `not to be read as MDX: ${reason}`
  return { message, line: line ?? end.line, column: column ?? (line === undefined ? end.column : 1) }
}
