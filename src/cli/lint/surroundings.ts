import { ruleIds } from '../../../rules/index.ts'
import type { KnownFacts } from '../../facts/load.ts'
import { cacheFolder } from '../../files/cache-folder.ts'
import { type Keep, keepChanged } from '../../files/changed-lines.ts'
import { createFactsFor } from '../../files/facts-for.ts'
import { openRepository } from '../../files/git.ts'
import { changesSince } from '../../files/git-changes.ts'
import { openStaged } from '../../files/staged.ts'
import { present } from '../../text/present.ts'
import { programVersion } from '../process/package.ts'
import type { Shell } from '../process/shell.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import { openBaseline } from './baseline.ts'
import type { Surroundings } from './check-files.ts'
import { addSources } from './sources.ts'

/**
 * What a run of `lint` reads its articles and facts from, and what of them it reports.
 * @throws InputError where git fails, or a source or the facts file for all articles cannot be used.
 */
export async function openSurroundings(settings: LintSettings, shell: Shell): Promise<Surroundings> {
  const around = addSourcesTo(await openPlaces(settings, shell), settings.sources)
  // Nothing is checked without it, so its mistakes are told once, and not with each article.
  if (settings.facts !== undefined) await around.factsFor(shell.cwd)
  if (!settings.baseline) return around
  const baseline = openBaseline(settings.baseline, shell.cwd)
  // What the baseline knows is counted in the whole article, whichever of its lines are reported.
  return {
    ...around,
    baseline,
    keepFor: (place, loaded) => both(baseline.keepFor(place.path), around.keepFor?.(place, loaded)),
  }
}

function addSourcesTo(around: Surroundings, sources: readonly string[]): Surroundings {
  if (sources.length === 0) return around
  return { ...around, factsFor: addSources(around.factsFor, sources, around.cwd) }
}

const both = (first: Keep, second: Keep | undefined): Keep =>
  second ? findings => second(first(findings)) : first

async function openPlaces(
  { facts, staged, since, cache }: LintSettings,
  { cwd, env }: Shell,
): Promise<Surroundings> {
  const known = cache ? await openKnownFacts(cwd) : undefined
  const choice = { cwd, ruleIds, ...present({ facts, known }) }
  if (staged) {
    const index = await openStaged(await openRepository({ cwd, env }, '--staged'), cwd)
    return { cwd, factsFor: createFactsFor({ ...choice, readFile: index.readFile }), staged: index }
  }
  const factsFor = createFactsFor(choice)
  if (since === undefined) return { cwd, factsFor }
  const repository = await openRepository({ cwd, env }, `--since ${since}`)
  return { cwd, factsFor, keepFor: keepChanged(await changesSince(since, repository), repository) }
}

async function openKnownFacts(cwd: string): Promise<KnownFacts | undefined> {
  const folder = await cacheFolder(cwd)
  if (folder === undefined) return undefined
  const { openFactsCache } = await import('../../files/facts-cache.ts')
  return openFactsCache(folder, programVersion())
}
