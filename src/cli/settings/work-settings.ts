import type { Shard } from '../../check/shard.ts'
import { UsageError } from '../process/usage-error.ts'
import { type Arguments, lastValue } from './read-arguments.ts'

/** How the work of a run is done: what is found does not depend on it. */
export interface WorkSettings {
  /** In how many threads; undefined where that is left to the size of the articles. */
  readonly jobs?: number
  /** What earlier runs found is taken from the cache, and what is found kept there. */
  readonly cache: boolean
  /** The part of the articles that is checked here. */
  readonly shard?: Shard
}

/** @throws UsageError for a number that is none, and for options that have nothing to do with one another. */
export function readWorkSettings(words: Arguments): WorkSettings {
  const jobs = lastValue(words, 'jobs')
  const shard = lastValue(words, 'shard')
  const cache = words.given.has('cache')
  if (cache && words.given.has('stdin'))
    throw new UsageError('--cache keeps what was found in files: give no --stdin with it')
  return {
    cache,
    ...(jobs === undefined ? {} : { jobs: readJobs(jobs) }),
    ...(shard === undefined ? {} : { shard: readShard(shard, words) }),
  }
}

function readJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--jobs ${text}: expected a whole number, 1 to 999`)
  return Number(text)
}

// What these ask for is known when all shards are there.
const ofWholeRuns = ['staged', 'since', 'stdin', 'fix', 'diff', 'baseline', 'update-baseline'] as const

function readShard(text: string, words: Arguments): Shard {
  const [, index, count] = (/^(\d{1,4})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number)
  if (index === undefined || count === undefined)
    throw new UsageError(`--shard ${text}: expected I/N, the first of three is 1/3`)
  if (index < 1 || index > count) throw new UsageError(`--shard ${text}: I must be between 1 and ${count}`)
  const other = ofWholeRuns.find(name => words.given.has(name))
  if (other) throw new UsageError(`--shard is a part of a run, and --${other} needs all of it`)
  const formats = words.given.get('format') ?? []
  if (!formats.some(format => /^json(?::|$)/.test(format)))
    throw new UsageError('--shard: factlint merge reads the shards as JSON: give --format json or json:FILE')
  return { index, count }
}
