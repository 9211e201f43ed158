import type { PhrasingContent, Text } from 'mdast'
import type { Span } from '../../../text/span.ts'
import { reference } from '../align.ts'
import { positionOf, type RunningText } from './node.ts'
import { tag } from './tag.ts'

const target = String.raw`\((?<url>[^\s()<>\\"'\`]*)(?: "(?<title>[^"\\\n]*)")?\)`
/** A link with its address behind its label. */
export const link = new RegExp(String.raw`\[(?<label>[^[\]\\<\`]*)\]${target}`, 'y')
const image = new RegExp(String.raw`!\[(?<alt>[^[\]\\<*_@~\`\n]*)\]${target}`, 'y')
const code = /`(?<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)/y
// A tag; an address in angle brackets (CommonMark 0.31, 6.5).
const angled = new RegExp(
  String.raw`(?<html>${tag})|<(?<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>`,
  'y',
)
const leaves: Readonly<Record<string, RegExp>> = { '[': link, '!': image, '`': code, '<': angled }

/** A pattern of what stands in brackets behind a label and can be no target, as where a template will write one. */
export const noTarget = String.raw`\([^\s()<>\\"'\`][^\s()\\"'\`]* +(?:[^\s"'()]|"[^"\\\n]*" *[^\s)])`

/** A node that holds no other marks, but for a link's label, which is still to be read. */
interface Leaf {
  readonly node: PhrasingContent
  readonly end: number
  readonly label?: Span
}

/** The link, image, code, tag or address that begins at an offset of the text; `undefined` where none does that is plain. */
export function leafAt({ text, base }: RunningText, at: number): Leaf | undefined {
  const pattern = leaves[text[at]!]
  if (!pattern) return undefined
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return undefined
  const end = at + found[0].length
  const position = positionOf(base + at, base + end)
  const { label, alt, html, code, address, url = '', title = null } = found.groups!
  if (html !== undefined) return { node: { type: 'html', value: html, position }, end }
  if (code !== undefined) return { node: { type: 'inlineCode', value: code, position }, end }
  if (address !== undefined) {
    const child: Text = { type: 'text', value: address, position: positionOf(base + at + 1, base + end - 1) }
    return { node: { type: 'link', title: null, url: address, children: [child], position }, end }
  }
  // References are decoded in running text alone.
  if ([alt ?? '', url, title ?? ''].some(part => part.search(reference) >= 0)) return undefined
  if (alt !== undefined) return { node: { type: 'image', title, url, alt, position }, end }
  const start = at + 1
  const node = { type: 'link' as const, title, url, children: [], position }
  return { node, end, label: { start, end: start + label!.length } }
}
