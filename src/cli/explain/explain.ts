import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ruleIds } from '../../../rules/index.ts'
import { rulePage } from '../../report/rule-page.ts'
import { didYouMean } from '../../text/spelling/nearest.ts'
import { readRulePage } from '../process/package.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { UsageError } from '../process/usage-error.ts'
import { paintFor, readColour } from '../settings/paint.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { explainLine } from './explain-line.ts'

/** The command `explain`: a rule's page, or what was read on a line of an article. */
export async function explain(words: Arguments, shell: Shell): Promise<ExitCode> {
  const [word, ...rest] = words.positionals
  if (word === undefined || rest.length > 0)
    throw new UsageError('explain takes one RULE, or one FILE:LINE or FILE:LINE:COLUMN')
  const place = /^(.+?):(\d{1,15})(?::(\d{1,15}))?$/s.exec(word)
  if (place) {
    const [, file = '', line, column] = place
    return explainLine(
      { file, line: Number(line), ...(column ? { column: Number(column) } : {}) },
      words,
      shell,
    )
  }
  if (ruleIds.includes(word)) return printPage(word, words, shell)
  if (existsSync(resolve(shell.cwd, word)))
    throw new UsageError(`explain reads one line: write ${word}:LINE or ${word}:LINE:COLUMN`)
  throw new UsageError(
    `unknown rule "${word}"${didYouMean(word, ruleIds) || `; there are ${ruleIds.join(', ')}`}`,
  )
}

async function printPage(id: string, words: Arguments, shell: Shell): Promise<ExitCode> {
  const { stdout } = shell
  await write(stdout, rulePage(await readRulePage(id), paintFor(stdout, readColour(words), shell)))
  return 0
}
