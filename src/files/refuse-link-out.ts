import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf, isInGit, isInside } from '../facts/load-paths.ts'
import { refusal } from '../input-error.ts'
import { causeOf } from './cause.ts'
import { projectOf } from './project.ts'
import type { FilePlace } from './read-article.ts'

/**
 * For a report or a baseline, which need not be there yet. Where its name lies in the project, the file does: a link
 * that came with the project does not make a report overwrite what is elsewhere. A name that the user gave outside
 * of the project (`/dev/stdout`) is as good as any.
 * @throws InputError where it is not so, and for a link to what is not there: to write would make it there.
 */
export function refuseLinkOut({ path, file }: FilePlace, cwd: string): void {
  const project = projectOf(cwd, cwd)
  if (!isInside(project, path)) return
  const message = whyNot(path, realpathSync.native(project))
  if (message) throw refusal(file, message)
}

function whyNot(path: string, project: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  try {
    const real = entry ? realpathSync.native(path) : join(realpathSync.native(dirname(path)), basename(path))
    if (!isInside(project, real)) return 'a link that leads out of the project; it was not followed'
    return isInGit(project, real) ? 'lies in .git; it was left alone' : undefined
  } catch (error) {
    if (causeOf(error) === undefined) throw error
    // That a folder is not there shows when one writes.
    if (!entry?.isSymbolicLink()) return undefined
    const where = codeOf(error) === 'ELOOP' ? 'in a circle' : 'nowhere'
    return `a link that leads ${where}; it was not followed`
  }
}
