import type { Collected } from '../engine/collected.ts'
import type { Mistake } from '../input-error.ts'
import type { Excerpted, ReportedFinding } from './excerpt.ts'
import { isCheckOf, isFailure } from './reported-shape.ts'
import { isCount, isListOf, isRecord, valueOfJson } from './shape.ts'

/** What a shard of a run found, for those who put the shards together: plain data, part of its JSON report. */
export interface ShardReport {
  readonly index: number
  readonly count: number
  /** The same for all shards of one run: of the same articles, settings and version. */
  readonly run: string
  readonly articles: readonly ShardArticle[]
  readonly failures: readonly Mistake[]
}

/** An article that was checked alone; or was not, where its own front matter keeps it out. */
export interface ShardArticle {
  readonly file: string
  readonly findings: readonly ReportedFinding[]
  readonly collected: readonly (Collected & Excerpted)[]
  readonly ignored?: true
}

/** The shard of a JSON report; undefined where the text is none, or of a run that was not shared out. */
export function readShard(text: string): ShardReport | undefined {
  const report = valueOfJson(text)
  if (!isRecord(report) || report['version'] !== 1) return undefined
  const { shard } = report
  return isShard(shard) ? shard : undefined
}

const isShard = (value: unknown): value is ShardReport =>
  isRecord(value) &&
  isPart(value['index'], value['count']) &&
  typeof value['run'] === 'string' &&
  isListOf(isArticle)(value['articles']) &&
  isListOf(isFailure)(value['failures'])

// What `--shard` takes. Those that are missing are told one by one.
const mostShards = 9999

const isPart = (index: unknown, count: unknown): boolean =>
  isCount(index) &&
  isCount(count) &&
  1 <= Number(index) &&
  Number(index) <= Number(count) &&
  Number(count) <= mostShards

const isArticle = (value: unknown): boolean =>
  isRecord(value) && typeof value['file'] === 'string' && isCheckOf(value['file'])(value)

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
