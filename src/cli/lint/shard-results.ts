import { createHash } from 'node:crypto'
import type { Shard } from '../../check/shard.ts'
import { certainFindings } from '../../engine/compare-articles.ts'
import { packageVersion } from '../process/package.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import type { Checked, Results } from './results.ts'

/** A part of a run. */
export interface RunPart extends Shard {
  /** Equal for all parts of one run. */
  readonly run: string
}

/**
 * The results of one shard: of its findings those that hold whatever the other shards find, and beside them all that
 * `factlint merge` needs for the rest.
 */
export function shardResults(checked: readonly Checked[], results: Results, part: RunPart): Results {
  const articles = checked.flatMap(({ outcome, file }) =>
    'findings' in outcome ? [{ file, ...outcome }] : [],
  )
  const { report } = results
  const findings = articles.flatMap(article => certainFindings(article.findings, article.collected))
  return {
    ...results,
    report: { ...report, findings, shard: { ...part, articles, failures: report.failures } },
  }
}

/** What tells one run from another: the version, the settings, and the names of all articles. */
export function runDigest(files: readonly string[], settings: LintSettings): string {
  const { run, facts, sources } = settings
  const told = [packageVersion(), run, facts, sources, files]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64')
}
