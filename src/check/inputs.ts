import { dirname } from 'node:path'
import type { FactsFor, LoadedFacts } from '../files/facts-for.ts'
import { type FoundArticle, type FoundArticles, findArticles } from '../files/find-articles.ts'
import { isIgnored } from '../files/ignored.ts'
import { followInside, type RealPathOf } from '../files/project.ts'
import type { FilePlace } from '../files/read-article.ts'
import type { Staged } from '../files/staged.ts'
import { InputError, type Mistake } from '../input-error.ts'
import { append } from '../text/append.ts'
import { failuresOf } from './failures-of.ts'
import { isInShard, type Shard } from './shard.ts'

/** Where articles are looked for, and the facts they are held against. */
export interface Places {
  readonly cwd: string
  readonly factsFor: FactsFor
  /** Where articles are read from, if not from the disk. */
  readonly staged?: Staged
}

/** An article that is to be checked, and what it is held against. */
export interface Input {
  readonly place: FilePlace
  readonly loaded: LoadedFacts
}

export interface Inputs {
  /** In the order of their names. */
  readonly inputs: readonly Input[]
  readonly failures: readonly Mistake[]
  /** All files that were found, those of other shards and those that the facts keep out, too. */
  readonly files: readonly string[]
}

/** Finds what the paths stand for, but for what the facts keep out; one that fails does not stop the others. */
export async function findInputs(paths: readonly string[], places: Places, shard?: Shard): Promise<Inputs> {
  const found = await findPaths(paths, places)
  const inputs: Input[] = []
  const failures: Mistake[] = [...found.failures]
  const isSeen = watchPaths(followInside(places.cwd))
  for (const article of found.articles) {
    try {
      if (!places.staged && isSeen(article)) continue
      if (shard && !isInShard(article, shard)) continue
      const loaded = await factsOf(article, places.factsFor)
      if (!isIgnored(loaded.facts, article.path)) inputs.push({ place: article, loaded })
      else if (article.named) failures.push(ignoredByFacts(article.file, loaded))
    } catch (error) {
      append(failures, failuresOf(error, article))
    }
  }
  if (inputs.length + failures.length === 0 && !places.staged && !shard) append(failures, allIgnored(paths))
  return { inputs, failures, files: found.articles.map(({ file }) => file) }
}

/** Nothing was found to check in the places that were given, and nothing was wrong. */
export const allIgnored = (paths: readonly string[]): Mistake[] =>
  (paths.length > 0 ? paths : ['.']).map(file => ({ file, message: 'every article here is ignored' }))

/** By real paths: a file that goes by two names is checked once. */
function watchPaths(realPathOf: RealPathOf): (article: FoundArticle) => boolean {
  const seen = new Set<string>()
  return article => {
    const real = realPathOf(article)
    const isSeen = seen.has(real)
    seen.add(real)
    return isSeen
  }
}

/** An article was named that the facts file keeps out: it is not checked, and that must be said. */
export const ignoredByFacts = (article: string, { file }: LoadedFacts): Mistake => ({
  file: article,
  message: `not checked: ${file} ignores it`,
})

/** @throws InputError with the mistakes of the facts file, and the article as not checked. */
export async function factsOf({ path, file }: FilePlace, factsFor: FactsFor): Promise<LoadedFacts> {
  try {
    return await factsFor(dirname(path))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [first] = error.mistakes
    const why = first?.line === undefined ? 'no facts can be read in' : 'there are mistakes in its facts file'
    throw new InputError([...error.mistakes, { file, message: `not checked: ${why} ${first?.file ?? ''}` }])
  }
}

/** The paths that were given; without any, what the facts file names, else all articles below the working directory. */
async function findPaths(
  paths: readonly string[],
  { cwd, factsFor, staged }: Places,
): Promise<FoundArticles> {
  const patterns =
    paths.length > 0
      ? { patterns: paths, base: cwd, isGiven: true }
      : { ...(await patternsOf(cwd, factsFor)), isGiven: false }
  return staged ? staged.find(patterns, factsFor) : findArticles(patterns.patterns, cwd, patterns.base)
}

async function patternsOf(cwd: string, factsFor: FactsFor) {
  try {
    const { files, file } = (await factsFor(cwd)).facts
    if (files.length > 0) return { patterns: files, base: dirname(file) }
  } catch (error) {
    // Its mistakes are told with the first article that it holds for.
    if (!(error instanceof InputError)) throw error
  }
  return { patterns: ['.'], base: cwd }
}
