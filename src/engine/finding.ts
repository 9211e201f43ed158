import type { Fact } from '../facts/fact.ts'
import type { Edit } from '../text/edit.ts'
import type { Position } from '../text/source.ts'

/** What is reported: the shape of `--format json`, and what `lintText` gives. Offsets are those of the file's text. */
export interface Finding {
  readonly rule: string
  readonly severity: 'warn' | 'error'
  readonly message: string
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** The source between start and end. */
  readonly found: string
  readonly expected?: string
  readonly fact?: FactReference
  readonly fix?: Edit
  readonly suggestions?: readonly string[]
}

export interface FactReference {
  readonly kind: Fact['kind']
  readonly id: string
  readonly file: string
  readonly line: number
}
