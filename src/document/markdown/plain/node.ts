import type { Link, Node, RootContent } from 'mdast'
import type { Span } from '../../../text/span.ts'

type Position = NonNullable<Node['position']>

/** A node's place in the source. Only offsets are read of it: what is reported finds its line from them. */
export const positionOf = (start: number, end: number): Position =>
  ({ start: { offset: start }, end: { offset: end } }) as Position

/** A Markdown text, or what a container in it holds. */
export interface PlainText {
  readonly text: string
  /** Of all definitions and footnotes that the article may have, as `labelOf` gives them. */
  readonly labels: ReadonlySet<string>
}

/** A block, and where the line behind it begins. */
export interface Plain {
  readonly node: RootContent
  readonly end: number
}

/** A link that shows a part of the text as it stands. */
export const linkOf = (text: string, url: string, whole: Span, shown: Span = whole): Link => ({
  type: 'link',
  title: null,
  url,
  children: [
    { type: 'text', value: text.slice(shown.start, shown.end), position: positionOf(shown.start, shown.end) },
  ],
  position: positionOf(whole.start, whole.end),
})
