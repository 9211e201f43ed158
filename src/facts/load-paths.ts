import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { factsFileNames } from './facts-file-names.ts'

/** A path to read, or why there is none. */
export type Found = { readonly path: string } | { readonly problem: string }

export interface ExtendsPlace {
  /** The facts file that extends. */
  readonly file: string
  readonly project: string
}

/** What an entry under `extends` names: a path beside the file, or the facts file of an installed package. */
export function resolveExtends(target: string, { file, project }: ExtendsPlace): Found {
  if (/^[a-z][a-z0-9+.-]+:/i.test(target))
    return { problem: 'Nothing is fetched: expected a relative path or a package' }
  if (isAbsolute(target) || /^[a-z]:|[\\\0]/i.test(target))
    return { problem: 'Expected a relative path, with "/" between its parts, or the name of a package' }
  if (/^\.\.?\/|\.ya?ml$/.test(target)) return pathInside(target, { file, project })
  if (packageName.test(target)) return packageFile(target, { file, project })
  return { problem: 'Expected a relative path such as "./facts.yml", or the name of an installed package' }
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** Judged before it is looked for: whether a file outside exists is nobody's business. */
function pathInside(target: string, { file, project }: ExtendsPlace): Found {
  const folder = realpathSync.native(dirname(file))
  const isOut = !isInside(project, resolve(folder, target))
  return isOut
    ? { problem: 'This path leaves the project, and nothing is read there' }
    : { path: withSlashes(join(dirname(file), target)) }
}

/** The facts file in the nearest `node_modules/<name>` at or above the file's folder, up to the project's. */
function packageFile(name: string, { file, project }: ExtendsPlace): Found {
  const start = realpathSync.native(dirname(file))
  for (let folder = start; isInside(project, folder); folder = dirname(folder)) {
    for (const fileName of factsFileNames) {
      const path = join(folder, 'node_modules', name, fileName)
      if (existsSync(path)) return { path: withSlashes(join(dirname(file), relative(start, path))) }
    }
    if (folder === dirname(folder)) break
  }
  return { problem: `No installed package "${name}" with a ${factsFileNames[0]} is in the project` }
}

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
