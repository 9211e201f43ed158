import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { factsFileNames } from '../../facts/facts-file-names.ts'
import { codeOf, nearestWith, withSlashes } from '../../facts/load-paths.ts'
import { refusalFor } from '../../files/cause.ts'
import { exists } from '../../files/exists.ts'
import { type InputError, refusal } from '../../input-error.ts'
import { printFirstFile, starter } from '../../source/print/file.ts'
import { printFailures } from '../process/print-failures.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { UsageError } from '../process/usage-error.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { readPublished } from '../settings/read-published.ts'
import { draftSources } from './draft-sources.ts'
import { warnOfDisputes } from './warn-of-disputes.ts'

/** The command `init`: writes a first facts file, drafted out of trusted articles where some are given. */
export async function init(words: Arguments, shell: Shell): Promise<ExitCode> {
  const { cwd, stdout, stderr } = shell
  const sources = readSourcePaths(words)
  refuseSecond(cwd)
  const schema = schemaFrom(cwd)
  if (sources.length === 0) return create(starter(schema), shell)
  const drafted = draftSources(sources, cwd, readPublished(words))
  await printFailures(drafted.failures, stderr)
  if (drafted.failures.length > 0) {
    await write(stderr, `${factsFileNames[0]}: not written, since not every source could be read\n`)
    return 2
  }
  await warnOfDisputes(drafted.file, stderr)
  return create(printFirstFile(drafted.file, schema), { cwd, stdout })
}

/** The way from a folder to the schema of the installed package, or to where `npm install` will put it. */
function schemaFrom(cwd: string): string {
  const schema = 'node_modules/factlint/schema.json'
  const folder = nearestWith(schema, cwd) ?? nearestWith('package.json', cwd) ?? cwd
  const way = withSlashes(relative(cwd, join(folder, schema)))
  return way.startsWith('../') ? way : `./${way}`
}

/** `--from a.txt b.txt` takes both. */
function readSourcePaths({ given, positionals }: Arguments): readonly string[] {
  const from = given.get('from') ?? []
  if (from.length === 0 && positionals.length > 0)
    throw new UsageError(
      `init takes no path; to draft facts out of an article: factlint init --from ${positionals[0]}`,
    )
  return [...from, ...positionals]
}

/** @throws InputError where the folder has a facts file already. */
function refuseSecond(cwd: string): void {
  for (const name of factsFileNames) if (exists(resolve(cwd, name))) throw secondError(name)
}

const secondError = (name: string): InputError =>
  refusal(
    name,
    'there is a facts file already, and it was left as it is. Add to it by hand; factlint extract SOURCE prints ' +
      'drafts to choose from',
  )

async function create(text: string, { cwd, stdout }: Pick<Shell, 'cwd' | 'stdout'>): Promise<ExitCode> {
  const name = factsFileNames[0]
  try {
    // Never over a file that came in the meantime.
    await writeFile(resolve(cwd, name), text, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw secondError(name)
    throw refusalFor(error, name, 'not written: ')
  }
  await write(stdout, `wrote ${name}\n`)
  return 0
}
