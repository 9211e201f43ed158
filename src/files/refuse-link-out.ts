import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isInGit, isInside } from '../facts/load-paths.ts'
import { InputError } from '../input-error.ts'
import { causeOf } from './cause.ts'
import { projectOf } from './project.ts'
import type { ArticlePlace } from './read-article.ts'

/**
 * For a report or a baseline, which need not be there yet. Where its name lies in the project, the file does: a link
 * that came with the project does not make a report overwrite what is elsewhere. A name that the user gave outside
 * of the project (`/dev/stdout`) is as good as any.
 * @throws InputError where it is not so.
 */
export function refuseLinkOut({ path, file }: ArticlePlace, cwd: string): void {
  const project = projectOf(cwd, cwd)
  if (isInside(project, path) && leadsOut(path, realpathSync.native(project)))
    throw new InputError([{ file, message: 'a link that leads out of the project; it was not followed' }])
}

function leadsOut(path: string, project: string): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  try {
    const real = entry ? realpathSync.native(path) : join(realpathSync.native(dirname(path)), basename(path))
    return !isInside(project, real) || isInGit(project, real)
  } catch (error) {
    if (causeOf(error) === undefined) throw error
    // A link to what is not there yet would make it there. That a folder is not there shows when one writes.
    return entry?.isSymbolicLink() ?? false
  }
}
