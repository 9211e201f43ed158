import { keepChanged } from '../files/changed-lines.ts'
import { createFactsFor } from '../files/facts-for.ts'
import { openRepository } from '../files/git.ts'
import { changesSince } from '../files/git-changes.ts'
import { openStaged } from '../files/staged.ts'
import type { Surroundings } from './check-files.ts'
import type { LintSettings } from './lint-settings.ts'
import type { Shell } from './shell.ts'

/** What a run of `lint` reads its articles and facts from, and what of them it reports. @throws InputError where git fails. */
export async function openSurroundings(
  { facts, staged, since }: LintSettings,
  ruleIds: readonly string[],
  { cwd, env }: Shell,
): Promise<Surroundings> {
  const choice = { cwd, ruleIds, ...(facts === undefined ? {} : { facts }) }
  if (staged) {
    const index = await openStaged(await openRepository({ cwd, env }, '--staged'), cwd)
    return { cwd, factsFor: createFactsFor({ ...choice, readFile: index.readFile }), staged: index }
  }
  const factsFor = createFactsFor(choice)
  if (since === undefined) return { cwd, factsFor }
  const repository = await openRepository({ cwd, env }, `--since ${since}`)
  return { cwd, factsFor, keepFor: keepChanged(await changesSince(since, repository), repository) }
}
