import { createHash } from 'node:crypto'
import { findInputs, type Places } from '../../check/inputs.ts'
import type { Shard } from '../../check/shard.ts'
import { certainFindings } from '../../engine/compare-articles.ts'
import type { Keep } from '../../files/changed-lines.ts'
import type { LoadedFacts } from '../../files/facts-for.ts'
import { type FilePlace, readBytes } from '../../files/read-article.ts'
import { present } from '../../text/present.ts'
import { packageVersion } from '../process/package.ts'
import type { Shell } from '../process/shell.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import type { Baseline } from './baseline.ts'
import { checkEach } from './check-each.ts'
import { createFixer } from './fix-article.ts'
import { type Checked, type Results, resultsOf } from './results.ts'

/** Where files are looked for, the facts they are held against, and which findings count. */
export interface Surroundings extends Places {
  /** Chooses the findings of an article that are to be reported. */
  readonly keepFor?: (place: FilePlace, loaded: LoadedFacts) => Keep
  readonly baseline?: Baseline
}

/** Checks what the paths stand for, file by file; one that fails does not stop the others. */
export async function checkFiles(
  settings: LintSettings,
  around: Surroundings,
  shell: Shell,
): Promise<Results> {
  const { inputs, failures, files } = await findInputs(settings.paths, around, settings.shard)
  const read = around.staged?.read ?? readBytes
  const outcomes = await checkEach(inputs, { settings, read, shell })
  const fix = createFixer(settings, read)
  const checked: Checked[] = []
  for (const [at, input] of inputs.entries()) {
    const keep = present({ keep: around.keepFor?.(input.place, input.loaded) })
    const result = await fix({ ...input, outcome: outcomes[at]!, ...keep })
    checked.push({ ...result, file: input.place.file, ...keep })
  }
  const results = resultsOf(checked, failures)
  if (!settings.shard) return results
  return shardResults(checked, results, { ...settings.shard, run: runDigest(files, settings) })
}

/** A part of a run. */
interface RunPart extends Shard {
  /** Equal for all parts of one run. */
  readonly run: string
}

/**
 * The results of one shard: of its findings those that hold whatever the other shards find, and beside them all that
 * `factlint merge` needs for the rest.
 */
function shardResults(checked: readonly Checked[], results: Results, part: RunPart): Results {
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
function runDigest(files: readonly string[], settings: LintSettings): string {
  const { run, facts, sources } = settings
  const told = [packageVersion(), run, facts, sources, files]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64')
}
