import { lstatSync, type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { InputError, type Mistake } from '../input-error.ts'
import { append } from '../text/append.ts'
import { byCodeUnits } from '../text/code-units.ts'
import { causeOf } from './cause.ts'
import { exists } from './exists.ts'
import { globFolder, isGlob, matchGlob } from './match-globs.ts'
import { followInside } from './project.ts'
import type { FilePlace } from './read-article.ts'
import { type FilesBelow, walkFolder } from './walk-folder.ts'

/** A file that is to be checked; `named`: the user gave its very path. */
export interface FoundArticle extends FilePlace {
  readonly named: boolean
  /** True for what is surely no link. */
  readonly isPlain?: boolean
}

export interface FoundArticles {
  /** Each file once, in the order of their names' code units. */
  readonly articles: readonly FoundArticle[]
  readonly failures: readonly Mistake[]
}

/**
 * The files that paths and globs stand for. A path that exists is taken as it is, even if it looks like a glob; a folder
 * stands for the articles in it. What stands for nothing is a failure.
 * @param cwd reports name files from there.
 * @param base the folder that the patterns count from.
 */
export function findArticles(patterns: readonly string[], cwd: string, base = cwd): FoundArticles {
  const articles = new Map<string, FoundArticle>()
  const failures: Mistake[] = []
  for (const pattern of patterns) {
    const found = findOne(pattern, { cwd, base })
    append(failures, found.failures)
    for (const article of found.articles)
      if (article.named || !articles.has(article.file)) articles.set(article.file, article)
  }
  return { articles: [...articles.values()].sort((a, b) => byCodeUnits(a.file, b.file)), failures }
}

interface Folders {
  readonly cwd: string
  readonly base: string
}

// picomatch throws at longer ones.
const longestGlob = 65_536

function findOne(pattern: string, { cwd, base }: Folders): FoundArticles {
  if (pattern === '') return { articles: [], failures: [{ file: '""', message: 'an empty path' }] }
  const path = resolve(base, pattern)
  const inFolder = (folder: string, look: () => FilesBelow, none: string): FoundArticles => {
    const place = { path: folder, file: pattern }
    const failures = foreign(place, cwd)
    return failures.length > 0
      ? { articles: [], failures }
      : articlesOf(look(), cwd, { file: pattern, message: none })
  }
  try {
    if (statFollowed(path).isDirectory())
      return inFolder(path, () => walkFolder(path), 'no articles in this folder')
    return { articles: [{ path, file: shownPath(path, cwd), named: true }], failures: [] }
  } catch (error) {
    const message = causeOf(error)
    if (message === undefined) throw error
    if (!isGlob(pattern) || pattern.length > longestGlob)
      return { articles: [], failures: [{ file: pattern, message }] }
    return inFolder(globFolder(pattern, base), () => matchGlob(pattern, base), 'matches no file')
  }
}

/** Why a folder is not looked into: a link may make it another's, whose names are not to be told. */
function foreign(place: FilePlace, cwd: string): readonly Mistake[] {
  if (!exists(place.path)) return []
  try {
    followInside(cwd)(place)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.mistakes
  }
}

// A link that leads nowhere is there all the same: reading it says what is wrong.
const statFollowed = (path: string): Stats => statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path)

function articlesOf({ found, unread }: FilesBelow, cwd: string, ifNone: Mistake): FoundArticles {
  const failures = unread.map(({ path, cause }) => ({ file: shownPath(path, cwd), message: cause }))
  const articles = found.map(path => ({ path, file: shownPath(path, cwd), named: false, isPlain: true }))
  return { articles, failures: found.length + unread.length > 0 ? failures : [ifNone] }
}

/** A path as reports show it: relative to the working directory, with `/`. */
export const shownPath = (path: string, cwd: string): string => {
  // The way there is the rest of the path, for almost all of thousands of articles.
  const shown = path.startsWith(`${cwd}${sep}`) ? path.slice(cwd.length + 1) : relative(cwd, path) || '.'
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}
