import type { Node } from 'mdast'
import type { Span } from '../../text/span.ts'

/** Where a node stands in the text. */
export function nodeSpan({ type, position }: Node): Span {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) throw new Error(`a node of type ${type} has no position`)
  return { start, end }
}
