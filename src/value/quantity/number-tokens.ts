import type { Span } from '../../text/span.ts'

/** A word of letters, a figure of digits with its separators, or a single other character that is no space. */
export interface Token extends Span {
  readonly kind: 'word' | 'figure' | 'mark'
  readonly text: string
  /** `text` in lower case. */
  readonly low: string
}

/** A text cut into tokens, in order. */
export interface Tokens {
  readonly text: string
  readonly list: readonly Token[]
}

// Spaces group digits only in threes, and not where more digits or letters follow. One alternative reads each
// character, so that the time is linear.
const token =
  /(?<figure>[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\p{L}:/-]|[' ]\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’]\p{L}+)*)|(?<mark>[^\s\p{L}\p{M}\d])/gu

/** Cuts a text into {@link Tokens}. Offsets are UTF-16 units of the text. */
export function tokenise(text: string): Tokens {
  const list: Token[] = []
  for (const match of text.matchAll(token)) {
    const kind = match.groups?.['figure'] !== undefined ? 'figure' : match.groups?.['word'] ? 'word' : 'mark'
    push(list, {
      kind,
      text: match[0],
      low: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return { text, list }
}

// `24 200` after a month or a label is a day and a count, not one figure.
function push(list: Token[], made: Token): void {
  const before = list.at(-1)
  if (made.kind !== 'figure' || !/[ ]/.test(made.text) || !before || !standsBeforeFigure.test(before.low)) {
    list.push(made)
    return
  }
  let at = made.start
  for (const text of made.text.split(' ')) {
    list.push({ kind: 'figure', text, low: text, start: at, end: at + text.length })
    at += text.length + 1
  }
}

const standsBeforeFigure =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|article|section|chapter|page|room|route|flight)$/

/** True where the second token follows the first without a space. */
export const touches = (first: Token | undefined, second: Token | undefined): boolean =>
  !!first && !!second && first.end === second.start

/** The index of the token after a hyphen that joins it to the one before; the same index where there is none. */
export function pastHyphen({ list }: Tokens, at: number): number {
  const mark = list[at]
  const joins = mark && isHyphen(mark) && touches(list[at - 1], mark) && touches(mark, list[at + 1])
  return joins ? at + 1 : at
}

/** A hyphen, breaking or not. */
export const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‐' || text === '‑'

/** The index of the first token from `at` on that starts at or after an offset. */
export function indexFrom({ list }: Tokens, at: number, offset: number): number {
  let index = at
  while (index < list.length && list[index]!.start < offset) index++
  return index
}
