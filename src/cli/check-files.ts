import { conclude } from '../check/conclude.ts'
import { distinct } from '../check/failures-of.ts'
import { findInputs, type Places } from '../check/inputs.ts'
import type { Keep } from '../files/changed-lines.ts'
import { byCodeUnits } from '../files/code-units.ts'
import type { LoadedFacts } from '../files/facts-for.ts'
import { type ArticlePlace, readBytes } from '../files/read-article.ts'
import type { Change } from '../fix/unified-diff.ts'
import type { Failure, Report } from '../report/report.ts'
import type { Baseline } from './baseline.ts'
import { checkEach } from './check-each.ts'
import { createFixer, type FixResult } from './fix-article.ts'
import type { LintSettings } from './lint-settings.ts'
import { runDigest, shardResults } from './shard-results.ts'
import type { Shell } from './shell.ts'

/** Where files are looked for, the facts they are held against, and which findings count. */
export interface Surroundings extends Places {
  /** Chooses the findings of an article that are to be reported. */
  readonly keepFor?: (place: ArticlePlace, loaded: LoadedFacts) => Keep
  readonly baseline?: Baseline
}

/** What a run of `lint` came to. */
export interface Results {
  readonly report: Report
  /** What the safe fixes would change, where they were not written. */
  readonly changes: readonly Change[]
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
  const fix = createFixer(settings)
  const checked: Checked[] = []
  for (const [at, input] of inputs.entries()) {
    const keep = around.keepFor?.(input.place, input.loaded)
    const kept = keep ? { keep } : {}
    checked.push({
      ...(await fix({ ...input, outcome: outcomes[at]!, ...kept })),
      file: input.place.file,
      ...kept,
    })
  }
  const results = resultsOf(checked, failures)
  if (!settings.shard) return results
  return shardResults(checked, results, { ...settings.shard, run: runDigest(files, settings) })
}

/** One article, and which of its findings are to be reported. */
export interface Checked extends FixResult {
  readonly file: string
  readonly keep?: Keep
}

/** What the run came to, of all articles together. */
export function resultsOf(checked: readonly Checked[], failures: readonly Failure[]): Results {
  const articles = checked.flatMap(({ outcome, file, keep }) =>
    'findings' in outcome ? [{ ...outcome, file, ...(keep ? { keep } : {}) }] : [],
  )
  const all = checked.flatMap(({ outcome, failures: unfixed }) =>
    'failures' in outcome ? outcome.failures : unfixed,
  )
  const report = {
    files: articles.map(({ file }) => file),
    findings: conclude(articles),
    failures: distinct([...failures, ...all]).sort((a, b) => byCodeUnits(a.file, b.file)),
    fixed: checked.reduce((sum, { fixed }) => sum + fixed, 0),
  }
  return { report, changes: checked.flatMap(({ change }) => change ?? []) }
}
