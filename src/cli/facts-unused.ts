import { readContext } from '../engine/context.ts'
import { factsMet, placeKey } from '../engine/facts-met.ts'
import type { Fact } from '../facts/fact.ts'
import { allFacts } from '../facts/facts.ts'
import { withSlashes } from '../facts/load-paths.ts'
import { unusedReport } from '../report/fact-lists.ts'
import type { Paint } from '../report/report.ts'
import type { ToCheck } from './check-article.ts'
import { type Surroundings, visitFiles } from './check-files.ts'
import type { FactsSettings } from './facts-settings.ts'
import { printFailures } from './print-failures.ts'
import { type ExitCode, type Shell, write } from './shell.ts'

export interface Sink {
  readonly shell: Shell
  readonly paint: Paint
}

/** Lists the facts of all articles that none of them speaks of. What it finds is a report: only what could not be read is a failure. */
export async function listUnused(
  settings: FactsSettings,
  around: Surroundings,
  { shell, paint }: Sink,
): Promise<ExitCode> {
  const known = new Map<string, Fact>()
  const met = new Set<string>()
  let articles = 0
  const failures = await visitFiles(settings.paths, around, async toCheck => {
    articles++
    for (const fact of allFacts(toCheck.loaded.indexed.facts)) known.set(placeKey(fact), fact)
    for (const key of metIn(toCheck, settings)) met.add(key)
    return []
  })
  await printFailures(failures, shell.stderr)
  const unused = Array.from(known).flatMap(([key, fact]) => (met.has(key) ? [] : [fact]))
  await write(shell.stdout, unusedReport({ unused, facts: known.size, articles }, paint))
  return failures.length > 0 ? 2 : 0
}

function metIn({ place, article, loaded }: ToCheck, { published }: FactsSettings): ReadonlySet<string> {
  const day = published === undefined ? {} : { published }
  const { context } = readContext(
    { path: withSlashes(place.path), text: article.text, ...day },
    loaded.indexed,
  )
  return factsMet(context)
}
