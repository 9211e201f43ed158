import type { Mistake } from '../input-error.ts'
import type { ShardReport } from './shard-report.ts'

/** A shard's report, and how the file it was read from is called. */
export interface NamedShard extends ShardReport {
  readonly report: string
}

/** Why shards do not make up one run: each report that does not belong, and the shards that are missing. */
export function wrongShards(shards: readonly NamedShard[]): readonly Mistake[] {
  const first = shards[0]!
  const known = new Map<number, NamedShard>()
  const mistakes: Mistake[] = []
  for (const shard of shards) {
    const reason = whyWrong(shard, first, known.get(shard.index))
    if (reason !== undefined) mistakes.push({ file: shard.report, message: reason })
    else known.set(shard.index, shard)
  }
  return mistakes.length > 0 ? mistakes : missing(first.count, known)
}

function whyWrong(shard: NamedShard, first: NamedShard, same: NamedShard | undefined): string | undefined {
  const { index, count, run } = shard
  if (count !== first.count) return `is a shard of ${count}, and ${first.report} is one of ${first.count}`
  if (run !== first.run)
    return `is of another run than ${first.report}: of other articles, settings or another version of factlint`
  return same && `is shard ${index} of ${count}, and so is ${same.report}`
}

function missing(count: number, known: ReadonlyMap<number, NamedShard>): readonly Mistake[] {
  const indexes = Array.from({ length: count }, (_, at) => at + 1).filter(index => !known.has(index))
  if (indexes.length === 0) return []
  const [what, are] = indexes.length === 1 ? ['shard', 'is'] : ['shards', 'are']
  return [{ file: 'merge', message: `${what} ${indexes.join(', ')} of ${count} ${are} missing` }]
}
