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

/** A stretch with the words that go on behind it, up to the next mark or figure: all of `€3 per hour`. */
export const withWordsBehind = ({ block: { text } }: Sentence, { start, end }: Span): Span => ({
  start,
  end: end + (/^(?:\s+\p{L}[\p{L}'’-]*)*/u.exec(text.slice(end))?.[0].length ?? 0),
})
