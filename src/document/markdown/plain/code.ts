import type { Code } from 'mdast'
import { isWeak } from './line-kind.ts'
import { isBlank, lineEnd, nextLine, spacesAt } from './lines.ts'
import { type Plain, positionOf } from './node.ts'

const fence = /(?<marks>`{3,}|~{3,})(?<info>[^`~\\&\n]*)(?=\n)/y

/** The code between two fences; undefined where the first is none, or stands alone. */
export function readFence(text: string, start: number): Plain | undefined {
  fence.lastIndex = start
  const found = fence.exec(text)
  if (!found) return undefined
  const { marks = '', info = '' } = found.groups!
  const closing = new RegExp(`\\n {0,3}${marks}${marks[0]}*[ \\t]*(?=\\n|$)`, 'g')
  closing.lastIndex = start + found[0].length
  const closed = closing.exec(text)
  if (!closed) return undefined
  const end = closed.index + closed[0].length
  const [lang = null, ...rest] = info.trim() === '' ? [] : info.trim().split(/[ \t]+/)
  const node: Code = {
    type: 'code',
    lang,
    meta: rest.length > 0 ? info.trim().slice(lang!.length).trim() : null,
    value: text.slice(start + found[0].length + 1, closed.index),
    position: positionOf(start, end),
  }
  return { node: node, end: nextLine(text, end) }
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
  return { node: node, end: nextLine(text, end) }
}

/** True for a line that is four columns in, in spaces or one tab. */
export const isIndented = (text: string, start: number): boolean =>
  text[start] === '\t' || spacesAt(text, start) > 3
