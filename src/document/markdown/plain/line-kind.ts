import { matches } from '../../../text/match-at.ts'
import { isElement, isRaw } from './html.ts'
import { spacesAt } from './lines.ts'

// Emphasis, code, and all that begins no block: neither a mark of one nor an indent.
const running = /(?:\*{1,2}[^\s*]|_{1,2}[^\s_]|`{1,2}[^`]|(?!\d{1,9}[.)](?:[ \t\n]|$))[^\s#>+=|:~`<*_-])/y
const beginning =
  /#{1,6}(?:[ \t\n]|$)|`{3,}[^`\n]*(?=\n|$)|~{3,}|>|(?:[-+*]|1[.)])[ \t]+[^ \t\n]|([-*_])(?:[ \t]*\1){2,}[ \t]*(?=\n|$)/y
// The row under the head of a table, which makes that one.
const delimiters = /[|:-][|: \t-]*(?=\n|$)/y

const footnote = /\[\^[\w-]{1,99}\]:/y

/** True where a footnote is defined: a container, as a quotation is, and so the end of what stands above. */
export function isFootnote(text: string, start: number): boolean {
  const indent = spacesAt(text, start)
  return indent < 4 && matches(footnote, text, start + indent)
}

/**
 * What a line is that stands under the text of a paragraph: more of it, or the beginning of another block.
 * @returns `undefined` where it may make a table of the paragraph, or has tabs that count.
 */
export function lineKind(text: string, start: number): 'text' | 'block' | undefined {
  const at = start + spacesAt(text, start)
  if (isFootnote(text, start)) return 'block'
  if (matches(running, text, at)) return 'text'
  if (text[at] === '\t' || matches(delimiters, text, at)) return undefined
  if (at - start > 3) return 'text'
  return matches(beginning, text, at) || isRaw(text, at) || isElement(text, at) ? 'block' : 'text'
}

const marker = /(?:[-+*]|\d{1,9}[.)])(?:[ \t\n]|$)/y

/** True where an item of a list begins, an empty one too. */
export const isItem = (text: string, at: number): boolean => matches(marker, text, at)

// What can begin no list right behind another block: the parser then has it as text.
const weak =
  /[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*?(?:(?:[-+*]|1[.)])[ \t]*(?=\n|$)|(?!1[.)])\d{1,9}[.)](?=[ \t\n]|$))/y

/** True for a line with a marker that begins a list only where no other block stands right above. */
export const isWeak = (text: string, start: number): boolean => matches(weak, text, start)

/** What a line is that has not the marks of the container above it, as `lineKind`; the parser has rules of its own for tags. */
export function lazyKind(text: string, start: number): 'text' | 'block' | undefined {
  if (text[start + spacesAt(text, start)] === '<' || isWeak(text, start)) return undefined
  return lineKind(text, start)
}
