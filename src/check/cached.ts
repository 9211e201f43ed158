import { hash } from 'node:crypto'
import type { Cache } from '../files/cache.ts'
import { isCheckOf } from '../report/reported-shape.ts'
import type { ArticleCheck, CheckOutcome, RunSettings } from './article-check.ts'
import type { Job } from './checker.ts'

/** All that a check depends on, beside the article and its facts. */
export interface CheckedUnder {
  /** What tells one build of the program from another. */
  readonly program: string
  /** Files are named from there. */
  readonly cwd: string
  readonly run: RunSettings
}

/** The checks of earlier runs. */
export interface CheckCache {
  readonly get: (job: Job) => ArticleCheck | undefined
  /** What could not be checked is not kept. */
  readonly put: (job: Job, outcome: CheckOutcome) => void
}

/** Keeps checks under keys that hold all they depend on: the same key, the same check. */
export function keyedCache(cache: Cache<ArticleCheck>, under: CheckedUnder): CheckCache {
  const settings = JSON.stringify(under)
  const keyOf = ({ place, loaded, bytes }: Job): string =>
    sha256(JSON.stringify([settings, loaded.digest(), place.path, place.file, sha256(bytes)]))
  return {
    get: job => {
      const kept = cache.get(job.place.path, keyOf(job))
      // Whoever can write the cache may have it say what a terminal obeys.
      return isCheckOf(job.place.file)(kept) ? kept : undefined
    },
    put: (job, outcome) => {
      if ('findings' in outcome) cache.put(job.place.path, keyOf(job), outcome)
    },
  }
}

const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'base64')
