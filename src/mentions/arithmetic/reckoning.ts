import type { Block } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'

/** Figures that stand to each other in a way that can be reckoned, and whether they agree. */
export interface Reckoning extends Span {
  readonly block: Block
  readonly agrees: boolean
  /** What would agree with the other figures. */
  readonly expected: string
  /** How it is reckoned: `12 of 20`. */
  readonly reason: string
  /** The figure is off, and may be replaced by what is expected. */
  readonly isFigure: boolean
}
