import { createIndexes } from '../../check/indexes.ts'
import type { Places } from '../../check/inputs.ts'
import { type OpenedArticle, visitArticles } from '../../check/visit.ts'
import { readContext } from '../../engine/context.ts'
import { factsMet, placeKey } from '../../engine/facts-met.ts'
import type { Fact } from '../../facts/fact.ts'
import { allFacts } from '../../facts/facts.ts'
import type { IndexedFacts } from '../../facts/index/indexed-facts.ts'
import { withSlashes } from '../../facts/load-paths.ts'
import { unusedReport } from '../../report/fact-lists.ts'
import type { Paint } from '../../report/report.ts'
import { present } from '../../text/present.ts'
import { printFailures } from '../process/print-failures.ts'
import { type ExitCode, type Shell, write } from '../process/shell.ts'
import type { FactsSettings } from '../settings/facts-settings.ts'

export interface Sink {
  readonly shell: Shell
  readonly paint: Paint
}

/**
 * Lists the facts of all articles that none of them speaks of. What it finds is a report: only what could not be read
 * is a failure.
 */
export async function listUnused(
  settings: FactsSettings,
  places: Places,
  { shell, paint }: Sink,
): Promise<ExitCode> {
  const known = new Map<string, Fact>()
  const met = new Set<string>()
  let articles = 0
  const indexOf = createIndexes()
  const failures = await visitArticles(settings.paths, places, async opened => {
    const { loaded } = opened
    articles++
    for (const fact of allFacts(loaded.facts)) known.set(placeKey(fact), fact)
    for (const key of metIn(opened, indexOf(loaded), settings)) met.add(key)
  })
  await printFailures(failures, shell.stderr)
  const unused = Array.from(known).flatMap(([key, fact]) => (met.has(key) ? [] : [fact]))
  await write(shell.stdout, unusedReport({ unused, facts: known.size, articles }, paint))
  return failures.length > 0 ? 2 : 0
}

function metIn(
  { place, article }: OpenedArticle,
  facts: IndexedFacts,
  { published }: FactsSettings,
): ReadonlySet<string> {
  const input = { path: withSlashes(place.path), text: article.text, ...present({ published }) }
  return factsMet(readContext(input, facts).context)
}
