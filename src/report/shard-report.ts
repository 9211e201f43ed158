import type { Collected } from '../engine/collected.ts'
import type { Mistake } from '../input-error.ts'
import type { Excerpted, ReportedFinding } from './excerpt.ts'

/** What a shard of a run found, for those who put the shards together: plain data, part of its JSON report. */
export interface ShardReport {
  readonly index: number
  readonly count: number
  /** The same for all shards of one run: of the same articles, settings and version. */
  readonly run: string
  readonly articles: readonly ShardArticle[]
  readonly failures: readonly Mistake[]
}

/** An article that was checked alone. */
export interface ShardArticle {
  readonly file: string
  readonly findings: readonly ReportedFinding[]
  readonly collected: readonly (Collected & Excerpted)[]
}

/** The shard of a JSON report; undefined where the text is none, or of a run that was not shared out. */
export function readShard(text: string): ShardReport | undefined {
  try {
    const report: unknown = JSON.parse(text)
    if (!isRecord(report) || report['version'] !== 1) return undefined
    const { shard } = report
    return isShard(shard) ? shard : undefined
  } catch (error) {
    // Not `instanceof`: the parser may be of another realm.
    if ((error as Error).name !== 'SyntaxError') throw error
    return undefined
  }
}

const isShard = (value: unknown): value is ShardReport =>
  isRecord(value) &&
  isPart(value['index'], value['count']) &&
  typeof value['run'] === 'string' &&
  isListOf(value['articles'], isArticle) &&
  isListOf(value['failures'], isFailure)

const isPart = (index: unknown, count: unknown): boolean =>
  Number.isSafeInteger(index) &&
  Number.isSafeInteger(count) &&
  1 <= Number(index) &&
  Number(index) <= Number(count)

const isArticle = (value: unknown): value is ShardArticle =>
  isRecord(value) &&
  typeof value['file'] === 'string' &&
  isListOf(value['findings'], isRecord) &&
  isListOf(value['collected'], isRecord)

const isFailure = (value: unknown): value is Mistake =>
  isRecord(value) && typeof value['file'] === 'string' && typeof value['message'] === 'string'

const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
