import { rules } from '../../rules/index.ts'
import { counted, tally } from '../report/report.ts'
import { checkFiles } from './check-files.ts'
import { checkStdin } from './check-stdin.ts'
import { hintAtInit, watchFacts } from './first-hint.ts'
import { readLintSettings } from './lint-settings.ts'
import { printFailures } from './print-failures.ts'
import type { Arguments } from './read-arguments.ts'
import { type ExitCode, type Shell, write } from './shell.ts'
import { openSurroundings } from './surroundings.ts'
import { writeResults } from './write-results.ts'

/** The command `lint`: checks articles, fixes them where asked, reports, and gives the exit code. */
export async function lint(words: Arguments, shell: Shell): Promise<ExitCode> {
  const ruleIds = rules.map(({ id }) => id)
  const settings = readLintSettings(words, ruleIds)
  const { stderr } = shell
  const opened = await openSurroundings(settings, ruleIds, shell)
  const watched = watchFacts(opened.factsFor)
  const around = { ...opened, factsFor: watched.factsFor }
  const results = await (settings.stdin === undefined
    ? checkFiles(settings, around, shell)
    : checkStdin(settings, around, shell.stdin))
  const { report } = results
  await printFailures(report.failures, stderr)
  await around.baseline?.finish(stderr)
  await writeResults({ results, settings, words }, shell)
  if (settings.sources.length === 0) await hintAtInit(watched, shell)
  const { errors, warnings } = tally(report.findings)
  const isOver = warnings > settings.maxWarnings
  if (isOver)
    await write(stderr, `${counted(warnings, 'warning')}: --max-warnings allows ${settings.maxWarnings}\n`)
  if (report.failures.length > 0) return 2
  return errors > 0 || isOver ? 1 : 0
}
