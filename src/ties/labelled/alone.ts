import type { Sentence } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'

/** Whether a stretch is all that its block has from an offset on, but for marks. */
export function isAlone({ block: { text } }: Sentence, { start, end }: Span, from = 0): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end))
}
