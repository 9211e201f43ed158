import { dirname } from 'node:path'
import { rules } from '../../rules/index.ts'
import { compareArticles } from '../engine/compare-articles.ts'
import type { Keep } from '../files/changed-lines.ts'
import type { FactsFor, LoadedFacts } from '../files/facts-for.ts'
import { type FoundArticle, findArticles } from '../files/find-articles.ts'
import { isIgnored } from '../files/ignored.ts'
import { realPathInside } from '../files/project.ts'
import { type ArticlePlace, readArticle } from '../files/read-article.ts'
import type { Staged } from '../files/staged.ts'
import { InputError } from '../input-error.ts'
import type { Failure } from '../report/report.ts'
import type { Baseline } from './baseline.ts'
import { type Checked, checkFile, type ToCheck } from './check-article.ts'
import { failuresOf } from './failures-of.ts'
import type { LintSettings } from './lint-settings.ts'

/** Where files are looked for, and the facts they are held against. */
export interface Surroundings {
  readonly cwd: string
  readonly factsFor: FactsFor
  /** Where articles are read from, if not from the disk. */
  readonly staged?: Staged
  /** Chooses the findings of an article that are to be reported. */
  readonly keepFor?: (place: ArticlePlace, loaded: LoadedFacts) => Keep
  readonly baseline?: Baseline
}

export interface CheckedFiles {
  /** By the name that reports call an article. */
  readonly checked: ReadonlyMap<string, Checked>
  readonly failures: readonly Failure[]
}

/** Checks what the paths stand for, file by file; one that fails does not stop the others. */
export async function checkFiles(settings: LintSettings, around: Surroundings): Promise<CheckedFiles> {
  const checked = new Map<string, Checked>()
  const keeps = new Map<string, Keep>()
  const failures = await visitFiles(settings.paths, around, async toCheck => {
    const { file } = toCheck.place
    const result = await checkFile(toCheck, settings)
    checked.set(file, result)
    if (toCheck.keep) keeps.set(file, toCheck.keep)
    return result.failures
  })
  return { checked: compared(checked, keeps), failures }
}

/** The articles with what the others tell otherwise; texts without findings are needed no more. */
function compared(
  checked: ReadonlyMap<string, Checked>,
  keeps: ReadonlyMap<string, Keep>,
): ReadonlyMap<string, Checked> {
  const articles = Array.from(checked, ([file, { findings, collected }]) => ({ file, findings, collected }))
  const found = compareArticles(articles, rules)
  return new Map(
    Array.from(checked, ([file, result]) => {
      const all = found.get(file)!
      const findings = keeps.get(file)?.(all, result.text) ?? all
      return [file, { ...result, findings, text: findings.length > 0 ? result.text : '' }]
    }),
  )
}

/** What is done with an article that was found and read: gives what went wrong. Whatever it throws is a failure too. */
type Visit = (toCheck: ToCheck) => Promise<readonly Failure[]>

/** Visits the articles that the paths stand for, each with the facts that hold for it, and gives all failures. */
export async function visitFiles(
  paths: readonly string[],
  around: Surroundings,
  visit: Visit,
): Promise<readonly Failure[]> {
  const found = await findInputs(paths, around)
  const failures = new Set<Failure>(found.failures)
  const seen = new Set<string>()
  let visited = 0
  for (const article of found.articles) {
    try {
      const toCheck = await openOne(article, { around, seen })
      if (!toCheck) continue
      visited++
      for (const failure of await visit(toCheck)) failures.add(failure)
    } catch (error) {
      for (const failure of failuresOf(error, article)) failures.add(failure)
    }
  }
  if (visited + failures.size === 0 && !around.staged)
    failures.add({ file: '.', message: 'every article here is ignored' })
  return [...failures]
}

interface OneRun {
  readonly around: Surroundings
  /** Real paths: a file that goes by two names is checked once. */
  readonly seen: Set<string>
}

async function openOne(article: FoundArticle, run: OneRun): Promise<ToCheck | undefined> {
  const { factsFor, staged, keepFor } = run.around
  if (!staged && (await isSeen(article, run))) return undefined
  const loaded = await factsOf(article, factsFor)
  if (isIgnored(loaded.indexed.facts, article.path)) {
    if (!article.named) return undefined
    throw ignoredError(article.file, loaded)
  }
  const read = staged?.read ?? readArticle
  return {
    place: article,
    article: await read(article),
    loaded,
    ...(keepFor ? { keep: keepFor(article, loaded) } : {}),
  }
}

async function isSeen(article: FoundArticle, { around, seen }: OneRun): Promise<boolean> {
  const real = await realPathInside(article, around.cwd)
  if (seen.has(real)) return true
  seen.add(real)
  return false
}

/** An article was named that the facts file keeps out: it is not checked, and that must be said. */
export const ignoredError = (article: string, { file }: LoadedFacts): InputError =>
  new InputError([{ file: article, message: `not checked: ${file} ignores it` }])

/** @throws InputError with the mistakes of the facts file, and the article as not checked. */
export async function factsOf({ path, file }: ArticlePlace, factsFor: FactsFor): Promise<LoadedFacts> {
  try {
    return await factsFor(dirname(path))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const message = `not checked: there are mistakes in its facts file ${error.mistakes[0]?.file ?? ''}`
    throw new InputError([...error.mistakes, { file, message }])
  }
}

/** The paths that were given; without any, what the facts file names, else all articles below the working directory. */
async function findInputs(paths: readonly string[], { cwd, factsFor, staged }: Surroundings) {
  const inputs =
    paths.length > 0
      ? { patterns: paths, base: cwd, isGiven: true }
      : { ...(await patternsOf(cwd, factsFor)), isGiven: false }
  return staged ? staged.find(inputs, factsFor) : findArticles(inputs.patterns, cwd, inputs.base)
}

async function patternsOf(cwd: string, factsFor: FactsFor) {
  try {
    const { files, file } = (await factsFor(cwd)).indexed.facts
    if (files.length > 0) return { patterns: files, base: dirname(file) }
  } catch (error) {
    // Its mistakes are told with the first article that it holds for.
    if (!(error instanceof InputError)) throw error
  }
  return { patterns: ['.'], base: cwd }
}
