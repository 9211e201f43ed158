import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { factsFileNames } from './facts-file-names.ts'
import { isInside, withSlashes } from './load-paths.ts'

/** A path to read, or why there is none. */
export type Located = { readonly path: string } | { readonly problem: string }

export interface ExtendsPlace {
  /** The facts file that extends. */
  readonly file: string
  readonly project: string
}

/** What an entry under `extends` names: a path beside the file, or the facts file of an installed package. */
export function resolveExtends(target: string, { file, project }: ExtendsPlace): Located {
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
function pathInside(target: string, { file, project }: ExtendsPlace): Located {
  const folder = realpathSync.native(dirname(file))
  const isOut = !isInside(project, resolve(folder, target))
  return isOut
    ? { problem: 'This path leaves the project, and nothing is read there' }
    : { path: withSlashes(join(dirname(file), target)) }
}

/** The facts file in the nearest `node_modules/<name>` at or above the file's folder, up to the project's. */
function packageFile(name: string, { file, project }: ExtendsPlace): Located {
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
