import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { factsFileNames } from '../facts/facts-file-names.ts'
import { isInGit, isInside } from '../facts/load-paths.ts'
import { refusal } from '../input-error.ts'
import { refusalFor } from './cause.ts'
import { exists } from './exists.ts'
import type { FilePlace } from './read-article.ts'

/** The folder and those above it, the nearest first. */
function foldersUpwards(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUpwards(above)]
}

/** Gives the facts file that holds for the articles of a folder: the nearest one in it or above it. */
export type NearestFactsFile = (folder: string) => string | undefined

/** Looks into each folder once, on this thread: there may be hundreds. */
export function createNearestFactsFile(): NearestFactsFile {
  const known = new Map<string, string | undefined>()
  const nearest: NearestFactsFile = folder => {
    if (known.has(folder)) return known.get(folder)
    const own = factsFileNames.map(name => join(folder, name)).find(exists)
    const above = dirname(folder)
    const found = own ?? (above === folder ? undefined : nearest(above))
    known.set(folder, found)
    return found
  }
  return nearest
}

/** Gives the real path of an article. @throws InputError where it leads out of the article's project, or into `.git`. */
export type RealPathOf = (article: FilePlace & { readonly isPlain?: boolean }) => string

interface Folder {
  readonly path: string
  readonly real: string
  /** The real path of the project it belongs to. */
  readonly project: string
  /** What lies in it, and is no link, lies in the project and not in `.git`. */
  readonly isFree: boolean
}

/**
 * Follows links, but not out of the project that an article is in: the nearest folder with a `.git`, else the outermost
 * with a facts file, else the working directory, else the article's own folder. Looks at each folder once, and does not
 * leave the thread: archives have thousands of articles.
 */
export function followInside(cwd: string): RealPathOf {
  const known = new Map<string, Folder>()
  const lookAt = (path: string): Folder => {
    const folder = known.get(path) ?? folderAt(path, cwd)
    known.set(path, folder)
    return folder
  }
  return ({ path, file, isPlain }) => {
    try {
      const folder = lookAt(dirname(path))
      if (!folder.isFree || !isPlain) return checked(realpathSync.native(path), folder.project, file)
      return folder.real === folder.path ? path : join(folder.real, basename(path))
    } catch (error) {
      throw refusalFor(error, file)
    }
  }
}

function folderAt(path: string, cwd: string): Folder {
  const real = realpathSync.native(path)
  const project = realpathSync.native(projectOf(path, cwd))
  return { path, real, project, isFree: isInside(project, real) && !isInGit(project, real) }
}

function checked(real: string, project: string, file: string): string {
  if (isInGit(project, real)) throw refusal(file, 'lies in .git; it was not read')
  if (isInside(project, real)) return real
  throw refusal(file, 'a link that leads out of the project; it was not read')
}

/** The folder of the project that a folder belongs to; see {@link followInside}. */
export function projectOf(folder: string, cwd: string): string {
  let outermost: string | undefined
  for (const candidate of foldersUpwards(folder)) {
    if (exists(join(candidate, '.git'))) return candidate
    for (const name of factsFileNames) if (exists(join(candidate, name))) outermost = candidate
  }
  return outermost ?? (isInside(cwd, folder) ? cwd : folder)
}

/**
 * The way from the root of the repository that a folder belongs to down to the folder, with `/`; empty at the root, and
 * where there is no repository.
 */
export function wayFromRepository(folder: string): string {
  // A file in a submodule and in a linked worktree.
  const root = foldersUpwards(folder).find(above => exists(join(above, '.git')))
  return root === undefined ? '' : relative(root, folder).replaceAll(sep, '/')
}
