import type { Span } from '../../../text/span.ts'

/** A run of `*` or `_` that can only open emphasis, or only close it. */
export interface Delimiter {
  readonly run: string
  readonly opens: boolean
}

/**
 * The delimiter run at the start of a span, by what stands on its two sides (CommonMark 0.31, 6.2).
 * @returns `undefined` where no such run stands there, or one that may do both or neither.
 */
export function delimiterAt(text: string, { start, end }: Span): Delimiter | undefined {
  const marker = text[start]
  if (marker !== '*' && marker !== '_') return undefined
  let after = start
  while (text[after] === marker && after < end) after++
  if (after - start > 2) return undefined
  const run = text.slice(start, after)
  const [left, right] = [sideOf(text[start - 1]), sideOf(text[after])]
  if (left === right) return undefined
  return { run, opens: left < right }
}

/** True for a run that neither opens nor closes: `_` inside a word, `*` or `_` between spaces. */
export function isMark(text: string, at: number): boolean {
  if (text[at] === text[at + 1]) return false
  const side = sideOf(text[at - 1])
  return side === sideOf(text[at + 1]) && (side === 0 || (side === 2 && text[at] === '_'))
}

/** White space, then punctuation, then all else: a run belongs to the side that is more of a word. */
function sideOf(character = '\n'): 0 | 1 | 2 {
  if (/\s/.test(character)) return 0
  return /[\p{P}\p{S}]/u.test(character) ? 1 : 2
}
