import type { Code, InlineCode } from 'mdast'
import { matchAt } from '../../../text/match-at.ts'
import { isWeak } from './line-kind.ts'
import { isBlank, lineEnd, nextLine, runEnd, spacesAt } from './lines.ts'
import { type Plain, positionOf } from './node.ts'

const fence = /(?<marks>`{3,}|~{3,})(?<info>[^`~\\&\n]*)(?=\n)/y

/** The code between two fences; undefined where the first is none, or stands alone. */
export function readFence(text: string, start: number): Plain | undefined {
  const opening = openingAt(text, start)
  if (!opening) return undefined
  const closed = closingOf(opening, text)
  if (!closed) return undefined
  return codeOf(text, opening, { start, text: closed.index, end: closed.index + closed[0].length })
}

/** The code behind a fence that is never closed: all the rest of the text. */
export function readOpenFence(text: string, start: number): Plain | undefined {
  const opening = openingAt(text, start)
  if (!opening || closingOf(opening, text)) return undefined
  const last = text.endsWith('\n') ? text.length - 1 : text.length
  return codeOf(text, opening, { start, text: last, end: text.length })
}

interface Opening {
  readonly marks: string
  readonly info: string
  /** Where its line ends. */
  readonly end: number
}

function openingAt(text: string, start: number): Opening | undefined {
  const { marks = '', info = '' } = matchAt(fence, text, start)?.groups ?? {}
  return marks === '' ? undefined : { marks, info, end: start + marks.length + info.length }
}

function closingOf({ marks, end }: Opening, text: string): RegExpExecArray | null {
  const closing = new RegExp(`\\n {0,3}${marks}${marks[0]}*[ \\t]*(?=\\n|$)`, 'g')
  return matchAt(closing, text, end)
}

interface CodeEnds {
  readonly start: number
  /** The end of its text. */
  readonly text: number
  readonly end: number
}

function codeOf(text: string, { info, end: from }: Opening, ends: CodeEnds): Plain {
  const [, lang, meta] = /^[ \t]*([^ \t]*)[ \t]*(.*)/s.exec(info)!
  const node: Code = {
    type: 'code',
    lang: lang || null,
    meta: meta || null,
    value: text.slice(from + 1, ends.text),
    position: positionOf(ends.start, ends.end),
  }
  return { node, end: nextLine(text, ends.end) }
}

/** Code that stands four columns further in; undefined where blanks below it count. */
export function readIndented(text: string, start: number): Plain | undefined {
  const lines: string[] = []
  let end = start
  let kept = 0
  let at = start
  for (; at < text.length && (isBlank(text, at) || isIndented(text, at)); at = nextLine(text, at)) {
    const from = at + (text[at] === '\t' ? 1 : Math.min(4, spacesAt(text, at)))
    lines.push(text.slice(from, lineEnd(text, at)))
    if (isBlank(text, at)) {
      if (isIndented(text, at) || text[from] === '\t') return undefined
      continue
    }
    kept = lines.length
    end = lineEnd(text, at)
  }
  if (text[at + spacesAt(text, at)] === '\t' || isWeak(text, at)) return undefined
  const value = lines.slice(0, kept).join('\n')
  const node: Code = { type: 'code', lang: null, meta: null, value, position: positionOf(start, end) }
  return { node, end: nextLine(text, end) }
}

/** True for a line that is four columns in, in spaces or one tab. */
export const isIndented = (text: string, start: number): boolean =>
  text[start] === '\t' || spacesAt(text, start) > 3

/** The code between two runs of as many ticks, the first of them from `start` to `from`; undefined where none ends it. */
export function codeBetween(text: string, start: number, from: number): InlineCode | undefined {
  const ticks = text.slice(start, from)
  for (let close = text.indexOf('`', from); close >= 0; ) {
    const end = runEnd(text, close)
    if (end - close === ticks.length) {
      const written = text.slice(from, close)
      const value = /^ .*[^ ].* $/s.test(written) ? written.slice(1, -1) : written
      return { type: 'inlineCode', value, position: positionOf(start, end) }
    }
    close = text.indexOf('`', end)
  }
  return undefined
}
