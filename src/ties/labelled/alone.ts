import type { Sentence } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'

/** Whether a stretch is all that its block has from an offset on, but for marks. */
export function isAlone({ block: { text } }: Sentence, { start, end }: Span, from = 0): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end))
}

/** Whether a stretch is the first that its block has from an offset on, and what goes on behind it is parted by a mark: `Seats: 900, all of them red`. */
export function isFirst({ block: { text } }: Sentence, { start, end }: Span, from: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(from, start)) && /^\s*(?:$|[,;.(]|[–—]|-\s)/.test(text.slice(end))
}
