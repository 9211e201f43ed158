import { counted, tally } from '../../report/report.ts'
import { printFailures } from '../process/print-failures.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import type { Baseline } from './baseline.ts'
import { type ToWrite, writeResults } from './write-results.ts'

export interface ToFinish extends ToWrite {
  readonly baseline?: Baseline | undefined
}

/** Tells what a run came to, in all the ways that were asked for, and gives its exit code. */
export async function finishRun(run: ToFinish, shell: Shell): Promise<ExitCode> {
  const { stderr } = shell
  const known = run.baseline?.leftOut() ?? 0
  const report = { ...run.results.report, known }
  const { maxWarnings } = run.settings
  await printFailures(report.failures, stderr)
  await run.baseline?.finish(stderr)
  await writeResults({ ...run, results: { ...run.results, report } }, shell)
  const { errors, warnings } = tally(report.findings)
  const isOver = warnings > maxWarnings
  if (isOver) await write(stderr, `${counted(warnings, 'warning')}: --max-warnings allows ${maxWarnings}\n`)
  if (report.failures.length > 0) return 2
  return errors > 0 || isOver ? 1 : 0
}
