import type { Node, RootContent } from 'mdast'

type Position = NonNullable<Node['position']>

/** A node's place in the source. Only offsets are read of it: what is reported finds its line from them. */
export const positionOf = (start: number, end: number): Position =>
  ({ start: { offset: start }, end: { offset: end } }) as Position

/** The text of one paragraph, heading or cell, and where in the source it begins. */
export interface RunningText {
  readonly text: string
  readonly base: number
}

/** Nodes of one piece of a Markdown text, and where the line behind it begins. */
export interface Plain {
  readonly nodes: readonly RootContent[]
  readonly end: number
}
