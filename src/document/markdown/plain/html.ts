import { htmlBlockNames } from 'micromark-util-html-tag-name'
import { matchAt, matches } from '../../../text/match-at.ts'
import { looseTag, tag } from './angle.ts'
import { lineEnd, nextBlank, nextLine, spacesAt } from './lines.ts'
import { type Plain, positionOf } from './node.ts'

const name = /<\/?(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[ \t\n>]|\/>|$)/y
/** HTML that blank lines do not end, and what does. */
const raw = [
  { begins: /<!--/y, ends: /-->/g },
  { begins: /<(?:script|pre|style|textarea)(?=[ \t\n>]|$)/iy, ends: /<\/(?:script|pre|style|textarea)>/gi },
  { begins: /<\?/y, ends: /\?>/g },
  { begins: /<!\[CDATA\[/y, ends: /\]\]>/g },
  { begins: /<![A-Za-z]/y, ends: />/g },
]
const loose = new RegExp(`${looseTag}[ \\t]*(?=\\n|$)`, 'y')
const alone = new RegExp(`${tag}[ \\t]*(?=\\n|$)`, 'y')

/**
 * The HTML that begins a line, with all that belongs to it (CommonMark 0.31, 4.6).
 * @returns `undefined` where the line is none, or never ends.
 */
export function readHtml(text: string, start: number): Plain | undefined {
  const end = htmlEnd(text, start + spacesAt(text, start))
  return end === undefined ? undefined : htmlOf(text, start, end)
}

/** The HTML that begins a line and never ends, so that all the rest of the text is a part of it. */
export function readOpenHtml(text: string, start: number): Plain | undefined {
  const begin = start + spacesAt(text, start)
  return isRaw(text, begin) && htmlEnd(text, begin) === undefined
    ? htmlOf(text, start, text.length)
    : undefined
}

function htmlOf(text: string, start: number, end: number): Plain {
  const value = text.slice(start, end)
  return { node: { type: 'html', value, position: positionOf(start, end) }, end: nextLine(text, end) }
}

/** True for a line that may be a tag alone, though of a rare kind. */
export const mayStandAlone = (text: string, start: number): boolean => {
  const at = start + spacesAt(text, start)
  return matches(loose, text, at) && !matches(alone, text, at)
}

const rawAt = (text: string, at: number) => raw.find(({ begins }) => matches(begins, text, at))

/** True where HTML begins that blank lines do not end. */
export const isRaw = (text: string, at: number): boolean => rawAt(text, at) !== undefined

function htmlEnd(text: string, start: number): number | undefined {
  const ends = rawAt(text, start)?.ends
  if (ends) {
    // Of `<!-->` and `<?>` some marks are of both.
    const found = matchAt(ends, text, start + 1)
    return found ? lineEnd(text, found.index) : undefined
  }
  return isElement(text, start) || matches(alone, text, start) ? lastLine(text, start) : undefined
}

/** True where an element begins that is a block of its own. */
export function isElement(text: string, start: number): boolean {
  const found = matchAt(name, text, start)
  return found !== null && htmlBlockNames.includes(found.groups!['name']!.toLowerCase())
}

/** The end of the last line in front of a blank one. */
const lastLine = (text: string, start: number): number => {
  const blank = nextBlank(text, start)
  return text[blank - 1] === '\n' ? blank - 1 : blank
}
