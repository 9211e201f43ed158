import type { Block } from '../../document/document.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** A stretch of a block's text. */
export interface Placed extends Span {
  readonly block: Block
}

/** Stretches that do not overlap each other, block by block, in order of place. */
export type SpanIndex<Value extends Placed> = ReadonlyMap<Block, readonly Value[]>

/** Prepares stretches to be looked up by their place. */
export function indexSpans<Value extends Placed>(values: readonly Value[]): SpanIndex<Value> {
  const index = groupBy(values, ({ block }) => block)
  for (const others of index.values()) others.sort((a, b) => a.start - b.start)
  return index
}

/** The first stretch that ends after the beginning of another and shares a unit with it. */
export function spanAt<Value extends Placed>(index: SpanIndex<Value>, place: Placed): Value | undefined {
  const others = index.get(place.block) ?? []
  const found = others[firstWhere(others, ({ end }) => end > place.start)]
  return found && overlaps(found, place) ? found : undefined
}
