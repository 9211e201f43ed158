import type { ExitCode, Shell } from '../process/shell.ts'
import { readLintSettings } from '../settings/lint-settings.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { checkFiles } from './check-files.ts'
import { checkStdin } from './check-stdin.ts'
import { finishRun } from './finish-run.ts'
import { hintAtInit, watchFacts } from './first-hint.ts'
import { openSurroundings } from './surroundings.ts'

/** The command `lint`: checks articles, fixes them where asked, reports, and gives the exit code. */
export async function lint(words: Arguments, shell: Shell): Promise<ExitCode> {
  const settings = readLintSettings(words)
  const opened = await openSurroundings(settings, shell)
  const watched = watchFacts(opened.factsFor)
  const around = { ...opened, factsFor: watched.factsFor }
  const results = await (settings.stdin === undefined
    ? checkFiles(settings, around, shell)
    : checkStdin(settings, around, shell.stdin))
  const code = await finishRun({ results, settings, baseline: around.baseline }, shell)
  if (settings.sources.length === 0) await hintAtInit(watched, shell)
  return code
}
