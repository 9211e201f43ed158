import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { factsFileNames } from '../facts/facts-file-names.ts'
import { isInGit, isInside } from '../facts/load-paths.ts'
import { InputError } from '../input-error.ts'
import { causeOf } from './cause.ts'
import { exists } from './exists.ts'
import type { ArticlePlace } from './read-article.ts'

/** The folder and those above it, the nearest first. */
function foldersUpwards(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersUpwards(above)]
}

/** The facts file that holds for the articles of a folder: the nearest one in it or above it. */
export async function nearestFactsFile(folder: string): Promise<string | undefined> {
  for (const candidate of foldersUpwards(folder))
    for (const name of factsFileNames) if (await exists(join(candidate, name))) return join(candidate, name)
  return undefined
}

/**
 * The real path of an article.
 * @throws InputError where a link leads out of the article's project: of the nearest folder with a `.git`, else of the
 * outermost with a facts file, else of the working directory, else of its own folder. Where it leads into `.git`, too.
 */
export async function realPathInside({ path, file }: ArticlePlace, cwd: string): Promise<string> {
  try {
    const real = await realpath(path)
    const project = await realpath(await projectOf(dirname(path), cwd))
    if (isInGit(project, real)) throw refusal(file, 'lies in .git; it was not read')
    if (isInside(project, real)) return real
  } catch (error) {
    const message = causeOf(error)
    throw message === undefined ? error : refusal(file, message)
  }
  throw refusal(file, 'a link that leads out of the project; it was not read')
}

const refusal = (file: string, message: string): InputError => new InputError([{ file, message }])

async function projectOf(folder: string, cwd: string): Promise<string> {
  let outermost: string | undefined
  for (const candidate of foldersUpwards(folder)) {
    if (await exists(join(candidate, '.git'))) return candidate
    for (const name of factsFileNames) if (await exists(join(candidate, name))) outermost = candidate
  }
  return outermost ?? (isInside(cwd, folder) ? cwd : folder)
}
