import { printDrafts } from '../../source/print/file.ts'
import { printFailures } from '../process/print-failures.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { UsageError } from '../process/usage-error.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { readPublished } from '../settings/read-published.ts'
import { draftSources } from './draft-sources.ts'
import { warnOfDisputes } from './warn-of-disputes.ts'

/** The command `extract`: prints facts drafted out of trusted articles as a facts file. */
export async function extract(words: Arguments, { cwd, stdout, stderr }: Shell): Promise<ExitCode> {
  const { positionals } = words
  if (positionals.length === 0)
    throw new UsageError('extract needs an article to draft facts from: factlint extract SOURCE ...')
  const drafted = draftSources(positionals, cwd, readPublished(words))
  await printFailures(drafted.failures, stderr)
  if (drafted.file.sources.length === 0) return 2
  await warnOfDisputes(drafted.file, stderr)
  await write(stdout, printDrafts(drafted.file))
  return drafted.failures.length > 0 ? 2 : 0
}
