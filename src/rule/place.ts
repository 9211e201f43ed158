import type { Block, Document } from '../document/document.ts'
import { sourceSpan } from '../document/source-map.ts'
import { type Position, positionAt } from '../text/source.ts'

/** Where the character at an offset of a block stands in its file. */
export const placeOf = ({ source }: Document, { map }: Block, offset: number): Position =>
  positionAt(source, sourceSpan(map, { start: offset, end: offset + 1 }).start)

/** A place as messages name it: `3:12`, or `posts/a.md:3:12`. */
export const shownPlace = ({ line, column }: Position, file?: string): string =>
  `${file === undefined ? '' : `${file}:`}${line}:${column}`
