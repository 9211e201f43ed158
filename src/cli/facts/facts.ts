import { ruleIds, rules } from '../../../rules/index.ts'
import { runExamples } from '../../engine/examples.ts'
import { allFacts, type Facts } from '../../facts/facts.ts'
import { createFactsFor, type FactsFor } from '../../files/facts-for.ts'
import { refusal } from '../../input-error.ts'
import { exampleReport } from '../../report/example-report.ts'
import { listReport, staleReport } from '../../report/fact-lists.ts'
import { present } from '../../text/present.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import { readFactsSettings } from '../settings/facts-settings.ts'
import { paintFor, readColour } from '../settings/paint.ts'
import type { Arguments } from '../settings/read-arguments.ts'
import { listUnused } from './facts-unused.ts'

const noFactsFile = 'no facts file here or above: write .factcheck.yml, or name one with --facts FILE'

/** The command `facts`: lists the facts that hold here, runs their examples, or lists those that are of little use. */
export async function facts(words: Arguments, shell: Shell): Promise<ExitCode> {
  const settings = readFactsSettings(words)
  const { cwd, stdout } = shell
  const factsFor = createFactsFor({ cwd, ruleIds, ...present({ facts: settings.facts }) })
  const paint = paintFor(stdout, readColour(words), shell)
  if (settings.mode === 'unused') return listUnused(settings, { cwd, factsFor }, { shell, paint })
  const known = await factsHere(factsFor, cwd)
  if (settings.mode === 'check') {
    const runs = runExamples(known, rules, settings.published)
    await write(stdout, exampleReport(runs, paint))
    return runs.every(({ holds }) => holds) ? 0 : 1
  }
  const all = allFacts(known)
  const { published } = settings
  await write(stdout, published === undefined ? listReport(all, paint) : staleReport(all, published, paint))
  return 0
}

/** @throws InputError with the mistakes of the facts file, or where there is none. */
async function factsHere(factsFor: FactsFor, cwd: string): Promise<Facts> {
  const { file, facts: known } = await factsFor(cwd)
  if (file === undefined) throw refusal('.', noFactsFile)
  return known
}
