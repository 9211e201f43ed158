import type { Html, Link } from 'mdast'
import { matchAt, matches } from '../../../text/match-at.ts'
import { linkOf, positionOf } from './node.ts'

const name = '[A-Za-z][A-Za-z0-9-]*'
const attributeName = '[ \\t]+[A-Za-z_:][\\w.:-]*'
// Without quotation marks micromark ends a value at a slash.
const value = String.raw`(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^ \t\n"'=<>\`/]+))`
const attribute = `${attributeName}${value}?`

/** The pattern of an opening or closing tag on one line (CommonMark 0.31, 6.6). */
export const tag = String.raw`<(?:${name}(?:${attribute})*[ \t]*/?|/${name}[ \t]*)>`

/** The pattern of one that goes on in the next line. */
const tagStart = String.raw`<(?:${name}(?:${attribute})*(?:${attributeName}[ \t]*=[ \t]*(?:"[^"\n]*|'[^'\n]*)?)?|/${name})[ \t]*(?=\n)`

/** The pattern of one with values that hold a `=`: where such a tag is a block of its own, micromark takes it. */
export const looseTag = String.raw`<${name}(?:${attributeName}${value}*)*[ \t]*/?>`

const comment = String.raw`<!--(?:-?>|[^\n]*?-->)`
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const mail = String.raw`[#-'*+\--9=?A-Z^-~]+@${label}(?:\.${label})*`
// A tag or a comment on one line; an address in angle brackets (CommonMark 0.31, 6.5 and 6.6).
const angled = new RegExp(
  String.raw`(?<html>${tag}|${comment})|<(?:(?<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[!-;=?-~\u0080-\uffff]*)|(?<mail>${mail}))>`,
  'y',
)

/** The HTML or the address in angle brackets that begins at an offset, if it is plain. */
export function angledAt(text: string, start: number): Html | Link | undefined {
  const found = matchAt(angled, text, start)
  if (!found) return undefined
  const end = angled.lastIndex
  const { html, address, mail } = found.groups!
  if (html !== undefined) return { type: 'html', value: html, position: positionOf(start, end) }
  const url = address ?? `mailto:${mail}`
  return linkOf(text, url, { start, end }, { start: start + 1, end: end - 1 })
}

const unread = new RegExp(`<[!?]|${tagStart}`, 'y')

/** True for what may be HTML all the same, over lines or of a rare kind. */
export const mayBeHtml = (text: string, start: number): boolean => matches(unread, text, start)
