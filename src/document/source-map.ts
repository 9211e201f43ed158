import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/**
 * A stretch of a block's text and where it came from. Where both are as long as each other, and the text is the
 * source's own, each character maps to its own; else the whole stretch maps to the whole of its source.
 */
export interface Run {
  readonly text: Span
  readonly source: Span
  readonly verbatim: boolean
}

/** The runs of a block, in order and without gaps in the text. Gaps in the source are markup. */
export interface SourceMap {
  readonly runs: readonly Run[]
}

export type { Edit }
