import { resolve } from 'node:path'
import { allIgnored } from '../../check/inputs.ts'
import { type FilePlace, mostBytesOfReport, readArticle } from '../../files/read-article.ts'
import { refuseLinkOut } from '../../files/refuse-link-out.ts'
import { InputError, type Mistake, refusal } from '../../input-error.ts'
import { type NamedShard, readShard, type ShardReport, wrongShards } from '../../report/shard-report.ts'
import { append } from '../../text/append.ts'
import { byCodeUnits } from '../../text/code-units.ts'
import { present } from '../../text/present.ts'
import type { ExitCode, Shell } from '../process/shell.ts'
import { UsageError } from '../process/usage-error.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { readReportSettings } from '../settings/report-settings.ts'
import { readBaselineOptions } from '../settings/scope-settings.ts'
import { type Baseline, openBaseline } from './baseline.ts'
import { finishRun } from './finish-run.ts'
import { notFixed } from './fix-article.ts'
import { type Checked, type Results, resultsOf } from './results.ts'

/** The command `merge`: puts the shards of a run together, and tells what the whole run would have told. */
export async function merge(words: Arguments, shell: Shell): Promise<ExitCode> {
  if (words.positionals.length === 0)
    throw new UsageError('merge needs the JSON reports of all shards: factlint merge REPORT ...')
  const settings = { ...readReportSettings(words), mode: 'check' as const }
  const chosen = readBaselineOptions(words)
  const shards = readShards(words.positionals, shell.cwd)
  const baseline = chosen && openBaseline(chosen, shell.cwd)
  const results = merged(shards, shell.cwd, baseline)
  return finishRun({ results, settings, baseline }, shell)
}

/** @throws InputError for what is no shard's report, and for shards that do not make up one run. */
function readShards(files: readonly string[], cwd: string): readonly NamedShard[] {
  const shards: NamedShard[] = []
  const mistakes: Mistake[] = []
  for (const file of files) {
    try {
      const place = { path: resolve(cwd, file), file }
      refuseLinkOut(place, cwd)
      shards.push({ ...readReport(place), report: file })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      append(mistakes, error.mistakes)
    }
  }
  const wrong = mistakes.length > 0 ? mistakes : wrongShards(shards)
  if (wrong.length > 0) throw new InputError(wrong)
  return shards
}

/** @throws InputError where it cannot be read. */
function readReport(place: FilePlace): ShardReport {
  const { text } = readArticle(place, mostBytesOfReport)
  const shard = readShard(text)
  if (shard) return shard
  throw refusal(place.file, 'is no JSON report of a shard; see factlint --shard')
}

function merged(shards: readonly NamedShard[], cwd: string, baseline: Baseline | undefined): Results {
  const checked: Checked[] = shards
    .flatMap(({ articles }) => articles)
    .map(({ file, ...check }) => ({
      file,
      ...notFixed(check),
      ...present({ keep: baseline?.keepFor(resolve(cwd, file)) }),
    }))
    .sort((a, b) => byCodeUnits(a.file, b.file))
  const failures = shards.flatMap(shard => shard.failures)
  return resultsOf(checked, checked.length + failures.length === 0 ? allIgnored([]) : failures)
}
