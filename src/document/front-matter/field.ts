import type { Piece } from '../clean/piece.ts'

/** One string of a front matter. */
export interface Field {
  readonly key: string
  /** Not at the top level: `seo: {title}`. */
  readonly isNested: boolean
  /** The value as written: a date never goes through a time zone. */
  readonly value: string
  /** With offsets of the front matter's body. */
  readonly pieces: readonly Piece[]
}
