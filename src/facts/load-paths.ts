import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** A path as places and messages have it, on every system. */
export const withSlashes = (path: string): string => path.replaceAll('\\', '/')

/** True for a folder's own path, and for every path in it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** True for a path in a project's `.git`, where tokens and hooks lie; and a link to them may lie in the project. */
export const isInGit = (project: string, path: string): boolean =>
  relative(project, path)
    .split(sep)
    .some(part => part.toLowerCase() === '.git')

/** The nearest folder, from one upwards, that has a file or folder of a name, or of a path. */
export function nearestWith(name: string, folder: string): string | undefined {
  if (existsSync(join(folder, name))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestWith(name, parent)
}

/**
 * The code of a system error (`ENOENT`); undefined for any other. Not `instanceof`: an error may come from
 * another realm.
 */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
