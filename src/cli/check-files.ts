import { rules } from '../../rules/index.ts'
import type { Outcome } from '../check/article-check.ts'
import { checkInputs } from '../check/check-inputs.ts'
import { createLocalChecker } from '../check/checker.ts'
import { distinct, failuresOf } from '../check/failures-of.ts'
import { createIndexes } from '../check/indexes.ts'
import { findInputs, type Input, type Places } from '../check/inputs.ts'
import { compareArticles } from '../engine/compare-articles.ts'
import type { Keep } from '../files/changed-lines.ts'
import type { LoadedFacts } from '../files/facts-for.ts'
import { type Article, type ArticlePlace, readArticle } from '../files/read-article.ts'
import type { Excerpted } from '../report/excerpt.ts'
import type { Failure } from '../report/report.ts'
import type { Baseline } from './baseline.ts'
import { type Checked, fixFile } from './fix-article.ts'
import type { LintSettings } from './lint-settings.ts'

/** Where files are looked for, the facts they are held against, and which findings count. */
export interface Surroundings extends Places {
  /** Chooses the findings of an article that are to be reported. */
  readonly keepFor?: (place: ArticlePlace, loaded: LoadedFacts) => Keep
  readonly baseline?: Baseline
}

export interface CheckedFiles {
  /** By the name that reports call an article, in the order of names. */
  readonly checked: ReadonlyMap<string, Checked>
  readonly failures: readonly Failure[]
}

/** Checks what the paths stand for, file by file; one that fails does not stop the others. */
export async function checkFiles(settings: LintSettings, around: Surroundings): Promise<CheckedFiles> {
  const { inputs, failures } = await findInputs(settings.paths, around)
  const checker = createLocalChecker(settings)
  const read = around.staged?.read ?? readArticle
  const outcomes = await checkInputs(inputs, {
    checker,
    read: async ({ place }) => (await read(place)).bytes,
  })
  await checker.close()
  const checked = new Map<string, Checked>()
  const keeps = new Map<string, Keep>()
  const all = [...failures]
  const fix = fixer(settings, read)
  for (const [at, input] of inputs.entries()) {
    const keep = around.keepFor?.(input.place, input.loaded)
    const result = await fix(outcomes[at]!, input, keep)
    all.push(...result.failures)
    if (!('findings' in result)) continue
    checked.set(input.place.file, result)
    if (keep) keeps.set(input.place.file, keep)
  }
  return { checked: compared(checked, keeps), failures: distinct(all) }
}

type Read = (place: ArticlePlace) => Promise<Article>

type Result = Checked | { readonly failures: readonly Failure[] }

/** Gives what makes an outcome a result: where fixes are wanted and there are any, they are made. */
function fixer(settings: LintSettings, read: Read) {
  const indexOf = createIndexes()
  return async (outcome: Outcome, { place, loaded }: Input, keep: Keep | undefined): Promise<Result> => {
    if (!('findings' in outcome)) return outcome
    const unfixed = { ...outcome, failures: [], fixed: 0 }
    const kept = keep?.(outcome.findings) ?? outcome.findings
    if (settings.mode === 'check' || kept.every(({ fix }) => fix === undefined)) return unfixed
    try {
      const article = await read(place)
      const facts = indexOf(loaded.digest, loaded)
      return await fixFile({ place, article, facts, ...(keep ? { keep } : {}) }, settings)
    } catch (error) {
      return { failures: failuresOf(error, place) }
    }
  }
}

/** The articles with what the others tell otherwise. */
function compared(
  checked: ReadonlyMap<string, Checked>,
  keeps: ReadonlyMap<string, Keep>,
): ReadonlyMap<string, Checked> {
  const articles = Array.from(checked, ([file, { findings, collected }]) => ({ file, findings, collected }))
  const found = compareArticles<Excerpted>(articles, rules)
  return new Map(
    Array.from(checked, ([file, result]) => {
      const all = found.get(file)!
      return [file, { ...result, findings: keeps.get(file)?.(all) ?? all }]
    }),
  )
}
