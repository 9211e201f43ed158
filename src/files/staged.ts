import { dirname, join, posix, resolve } from 'node:path'
import { isInside, withSlashes } from '../facts/load-paths.ts'
import { InputError, type Mistake, refusal } from '../input-error.ts'
import { repositoryPath } from '../report/repository-path.ts'
import { byCodeUnits } from '../text/code-units.ts'
import { type HasNewFacts, newFactsAmong } from './facts-changed.ts'
import type { FactsFor } from './facts-for.ts'
import type { FoundArticle, FoundArticles } from './find-articles.ts'
import type { Repository } from './git.ts'
import { type IndexEntry, readIndex, readObject, stagedPaths } from './git-index.ts'
import { isGlob, matchesGlob } from './match-globs.ts'
import type { FilePlace } from './read-article.ts'
import { isInWalk } from './walk-folder.ts'

const asked = '--staged'

/** The index of a repository as the place that articles and facts are read from. */
export interface Staged {
  /**
   * The articles that the next commit would change, of those that the patterns stand for; with changed facts,
   * all of them.
   */
  readonly find: (patterns: Patterns, factsFor: FactsFor) => Promise<FoundArticles>
  /** An article's content as it is staged. */
  readonly read: (article: FilePlace) => Promise<Uint8Array>
  /** The staged content of a file by its real path; undefined where the index does not have it. */
  readonly readFile: (realPath: string) => Promise<Uint8Array | undefined>
}

export interface Patterns {
  readonly patterns: readonly string[]
  /** The folder they count from. */
  readonly base: string
  /** They were given by the user, and so each must stand for something. */
  readonly isGiven: boolean
}

/** @throws InputError where git fails. */
export async function openStaged(repository: Repository, cwd: string): Promise<Staged> {
  const changed = new Set(await stagedPaths(repository, asked))
  const changedPaths = new Set(Array.from(changed, path => join(repository.cwd, path)))
  const hasNewFacts = newFactsAmong([...changedPaths])
  const entries = new Map((await readIndex(repository, asked)).map(entry => [entry.path, entry]))
  const articles = [...entries.values()]
    .filter(({ kind }) => kind === 'file')
    .map(entry => placed(entry, repository, cwd))
  return {
    find: (patterns, factsFor) =>
      find(patterns, { articles, changed, changedPaths, hasNewFacts, cwd, factsFor }),
    read: async ({ file }) => {
      const entry = entries.get(repositoryPath(file, repository.prefix))!
      if (entry.isUnmerged) throw refusal(file, 'not checked: a merge left it in conflict')
      return readObject(entry, repository, asked)
    },
    readFile: async realPath => {
      const entry = entries.get(posix.relative(repository.cwd, withSlashes(realPath)))
      return entry?.kind === 'file' ? readObject(entry, repository, asked) : undefined
    },
  }
}

interface PlacedEntry extends FoundArticle {
  /** As seen from the root. */
  readonly inRepository: string
}

function placed({ path }: IndexEntry, { prefix }: Repository, cwd: string): PlacedEntry {
  const file = posix.relative(prefix, path)
  return { inRepository: path, file, path: resolve(cwd, file), named: false }
}

interface Search {
  readonly articles: readonly PlacedEntry[]
  /** As seen from the root, and absolute. */
  readonly changed: ReadonlySet<string>
  readonly changedPaths: ReadonlySet<string>
  readonly hasNewFacts: HasNewFacts
  readonly cwd: string
  readonly factsFor: FactsFor
}

async function find({ patterns, base, isGiven }: Patterns, search: Search): Promise<FoundArticles> {
  const found = new Map<string, PlacedEntry>()
  const failures: Mistake[] = []
  for (const pattern of patterns) {
    const matching = search.articles.flatMap(article => matched(article, pattern, base) ?? [])
    if (matching.length === 0 && isGiven)
      failures.push({ file: pattern, message: 'matches nothing that is staged' })
    for (const article of matching)
      if (article.named || !found.has(article.file)) found.set(article.file, article)
  }
  const articles: PlacedEntry[] = []
  for (const article of found.values()) if (await isDue(article, search)) articles.push(article)
  return { articles: articles.sort((a, b) => byCodeUnits(a.file, b.file)), failures }
}

function matched(article: PlacedEntry, pattern: string, base: string): PlacedEntry | undefined {
  const path = resolve(base, pattern)
  if (article.path === path) return { ...article, named: true }
  const isMatch = isInside(path, article.path)
    ? isInWalk(path, article.path)
    : isGlob(pattern) && matchesGlob(pattern, base, article.path)
  return isMatch ? article : undefined
}

/** A staged article is checked, and every one whose facts are. */
async function isDue({ path, inRepository }: PlacedEntry, search: Search): Promise<boolean> {
  const { changed, changedPaths, hasNewFacts, cwd, factsFor } = search
  if (changed.has(inRepository)) return true
  try {
    return hasNewFacts(path, await factsFor(dirname(path)))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // Facts with mistakes in them: told where the mistakes were staged.
    return error.mistakes.some(({ file }) => changedPaths.has(resolve(cwd, file)))
  }
}
