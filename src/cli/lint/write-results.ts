import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { causeOf } from '../../files/cause.ts'
import { wayFromRepository } from '../../files/project.ts'
import { refuseLinkOut } from '../../files/refuse-link-out.ts'
import { type Change, unifiedDiff } from '../../fix/unified-diff.ts'
import { InputError, type Mistake } from '../../input-error.ts'
import { shownDiff } from '../../report/diff-lines.ts'
import { formats } from '../../report/formats.ts'
import { plain, type Report } from '../../report/report.ts'
import { append } from '../../text/append.ts'
import { type Shell, write } from '../process/shell.ts'
import { describeTool } from '../process/tool.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import { paintFor } from '../settings/paint.ts'
import type { ReportSettings } from '../settings/report-settings.ts'
import type { Results } from './results.ts'

export interface ToWrite {
  readonly results: Results
  readonly settings: ReportSettings & Pick<LintSettings, 'mode' | 'stdin'>
}

/**
 * Writes the reports. A diff, or the fixed text of standard input, takes standard output for itself; the report then
 * goes to standard error.
 * @throws an error of the system or of a stream where something could not be written.
 */
export async function writeResults({ results, settings }: ToWrite, shell: Shell): Promise<void> {
  const { stdout, stderr } = shell
  const { output, report, changes } = results
  if (output !== undefined) await write(stdout, output)
  if (settings.mode === 'diff') {
    await write(stdout, shownDiff(diffs(changes), paintFor(stdout, settings.colour, shell)))
  }
  const isTaken = settings.mode === 'diff' || (settings.mode === 'fix' && settings.stdin !== undefined)
  const stream = isTaken ? stderr : stdout
  const shown = settings.quiet ? errorsOnly(report) : report
  const { outputs, quiet } = settings
  const tool = await describeTool(outputs.map(({ format }) => format))
  const base = wayFromRepository(shell.cwd)
  const unwritten: Mistake[] = []
  for (const { format, file } of outputs) {
    const paint = file === undefined ? paintFor(stream, settings.colour, shell) : plain
    const text = formats[format]!(shown, { paint, quiet, tool, base })
    if (file === undefined) await write(stream, text)
    else append(unwritten, await writeReport(file, text, shell.cwd))
  }
  if (unwritten.length > 0) throw new InputError(unwritten)
}

const diffs = (changes: readonly Change[]): string => changes.map(unifiedDiff).join('')

const errorsOnly = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter(({ severity }) => severity === 'error'),
})

/** Gives what went wrong: one report that cannot be written does not keep the others back. */
async function writeReport(file: string, text: string, cwd: string): Promise<readonly Mistake[]> {
  const path = resolve(cwd, file)
  try {
    refuseLinkOut({ path, file }, cwd)
    await writeFile(path, text)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.mistakes
    const cause = causeOf(error)
    if (cause === undefined) throw error
    return [{ file, message: `the report could not be written: ${cause}` }]
  }
}
