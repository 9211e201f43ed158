import { createHash } from 'node:crypto'
import type { FilePlace } from '../files/read-article.ts'

/** One of the parts that a run is shared out in; the first is 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * Whether an article falls to a shard: by its name alone, so that it stays there, and its cache with it, whatever
 * articles come or go.
 */
export const isInShard = ({ file }: FilePlace, { index, count }: Shard): boolean =>
  createHash('sha256').update(file).digest().readUInt32BE() % count === index - 1
