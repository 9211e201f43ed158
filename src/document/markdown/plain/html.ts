import { htmlBlockNames } from 'micromark-util-html-tag-name'
import { lineEnd, matches, nextBlank, nextLine, spacesAt } from './lines.ts'
import { type Plain, positionOf } from './node.ts'
import { looseTag, tag } from './tag.ts'

const name = /<\/?(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[ \t\n>]|\/>|$)/y
const raw = /<(?:script|pre|style|textarea)(?=[ \t\n>]|$)/iy
const rawEnd = /<\/(?:script|pre|style|textarea)>/gi
const declared = /<(?:\?|!(?:[A-Za-z]|--|\[CDATA\[))/y
const comment = /<!--(?!-?>)/y
const loose = new RegExp(`${looseTag}[ \\t]*(?=\\n|$)`, 'y')
const alone = new RegExp(`${tag}[ \\t]*(?=\\n|$)`, 'y')

/**
 * The HTML that begins a line, with all that belongs to it (CommonMark 0.31, 4.6).
 * @returns `undefined` where the line is none, or never ends.
 */
export function readHtml(text: string, start: number): Plain | undefined {
  const end = htmlEnd(text, start + spacesAt(text, start))
  if (end === undefined) return undefined
  const value = text.slice(start, end)
  return { node: { type: 'html', value, position: positionOf(start, end) }, end: nextLine(text, end) }
}

/** True for a line that may be a tag alone, though of a rare kind. */
export const mayStandAlone = (text: string, start: number): boolean => {
  const at = start + spacesAt(text, start)
  return matches(loose, text, at) && !matches(alone, text, at)
}

/** True where HTML begins that blank lines do not end. */
export const isRaw = (text: string, at: number): boolean =>
  matches(raw, text, at) || matches(declared, text, at)

function htmlEnd(text: string, start: number): number | undefined {
  if (matches(comment, text, start)) return endingWith(text, text.indexOf('-->', start + 4))
  if (matches(raw, text, start)) {
    rawEnd.lastIndex = start
    return endingWith(text, rawEnd.exec(text)?.index ?? -1)
  }
  return isElement(text, start) || matches(alone, text, start) ? lastLine(text, start) : undefined
}

/** True where an element begins that is a block of its own. */
export function isElement(text: string, start: number): boolean {
  name.lastIndex = start
  const found = name.exec(text)
  return found !== null && htmlBlockNames.includes(found.groups!['name']!.toLowerCase())
}

/** The end of the line with what ends a piece of HTML. */
const endingWith = (text: string, found: number): number | undefined =>
  found < 0 ? undefined : lineEnd(text, found)

/** The end of the last line in front of a blank one. */
const lastLine = (text: string, start: number): number => {
  const blank = nextBlank(text, start)
  return text[blank - 1] === '\n' ? blank - 1 : blank
}
