import { rulePage } from '../../report/rule-page.ts'
import { readRulePage } from '../process/package.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { paintFor } from '../settings/paint.ts'
import type { Arguments } from '../settings/read-arguments.ts'

/** Prints the page of a rule that there is. */
export async function explainRule(id: string, words: Arguments, shell: Shell): Promise<ExitCode> {
  const page = await readRulePage(id)
  await write(shell.stdout, rulePage(page, paintFor(shell.stdout, words, shell)))
  return 0
}
