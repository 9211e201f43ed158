import {
  digit,
  isLetterAt,
  isLowerAscii,
  kindAt,
  letter,
  mark,
  space,
  widthOf,
} from '../../text/characters.ts'
import { matchAt } from '../../text/match-at.ts'
import type { Span } from '../../text/span.ts'
import { isApostrophe } from '../../text/word-runs.ts'
import { isSterling } from './sterling.ts'

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
  /** Its `pounds` are money. */
  readonly sterling: boolean
}

/** Cuts a text, or a stretch of it, into {@link Tokens}, in one pass. Offsets are UTF-16 units of the text. */
export function tokenise(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
  sterling = isSterling(text),
): Tokens {
  const list: Token[] = []
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at)
    if ((kind & space) !== 0) at++
    else {
      const token = tokenAt(text, at, kind)
      push(list, token)
      at = token.end
    }
  }
  return { text, list, sterling }
}

function tokenAt(text: string, start: number, kind: number): Token {
  if ((kind & digit) !== 0) {
    const end = figureEnd(text, start)
    const figure = text.slice(start, end)
    return { kind: 'figure', text: figure, low: figure, start, end }
  }
  const isWord = (kind & (letter | mark)) !== 0
  const end = isWord ? wordEnd(text, start) : start + widthOf(kind)
  const made = text.slice(start, end)
  const low = isLowerAscii(made) ? made : made.toLowerCase()
  return { kind: isWord ? 'word' : 'mark', text: made, low, start, end }
}

/** Where a word of letters and their marks ends; apostrophes join letters to it. */
function wordEnd(text: string, start: number): number {
  let at = runEnd(text, start, letter | mark)
  while (isApostrophe(text, at) && isLetterAt(text, at + 1)) at = runEnd(text, at + 1, letter)
  return at
}

/** Where a figure of digits ends: those that separators join, each before a digit, are one. */
function figureEnd(text: string, start: number): number {
  let at = runEnd(text, start, digit)
  if (at - start <= 3 && isGap(text.charCodeAt(at)) && (kindAt(text, at + 1) & digit) !== 0) {
    const found = matchAt(grouped, text, start)
    if (found) return start + found[0].length
  }
  while (separators.includes(text.charAt(at)) && (kindAt(text, at + 1) & digit) !== 0)
    at = runEnd(text, at + 1, digit)
  return at
}

function runEnd(text: string, start: number, wanted: number): number {
  let at = start
  for (let kind = kindAt(text, at); (kind & wanted) !== 0; kind = kindAt(text, at)) at += widthOf(kind)
  return at
}

const separators = ".,'’"

// Spaces group digits only in threes, and not where more digits or letters follow.
const grouped = /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\p{L}:/-]|[' ]\d)(?:[.,]\d+)?/uy

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f

// `24 200` after a month or a label is a day and a count, not one figure.
function push(list: Token[], made: Token): void {
  const before = list.at(-1)
  if (made.kind !== 'figure' || !made.text.includes(' ') || !before || !standsBeforeFigure.test(before.low)) {
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

/** The token at an index in lower case; empty past either end. */
export const lowAt = (list: readonly Token[], at: number): string => list[at]?.low ?? ''

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
