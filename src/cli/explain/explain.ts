import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { didYouMean } from '../../facts/schema/nearest.ts'
import type { ExitCode, Shell } from '../process/shell.ts'
import { UsageError } from '../process/usage-error.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { explainLine } from './explain-line.ts'
import { explainRule } from './explain-rule.ts'

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
  const ids = rules.map(({ id }) => id)
  if (ids.includes(word)) return explainRule(word, words, shell)
  if (existsSync(resolve(shell.cwd, word)))
    throw new UsageError(`explain reads one line: write ${word}:LINE or ${word}:LINE:COLUMN`)
  throw new UsageError(`unknown rule "${word}"${didYouMean(word, ids) || `; there are ${ids.join(', ')}`}`)
}
