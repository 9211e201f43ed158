import type { Piece } from '../clean/piece.ts'

/** One string at the top level of a front matter. */
export interface Field {
  readonly key: string
  /** The value as written: a date never goes through a time zone. */
  readonly value: string
  /** With offsets of the front matter's body. */
  readonly pieces: readonly Piece[]
}
