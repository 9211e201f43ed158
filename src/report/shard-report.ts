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
