import { dirname, join, relative, sep } from 'node:path'
import { exists } from './exists.ts'

/**
 * The way from the root of the repository that a folder belongs to down to the folder, with `/`; empty at the
 * root, and where there is no repository.
 */
export async function wayFromRepository(folder: string): Promise<string> {
  const root = await repositoryOf(folder)
  return root === undefined ? '' : relative(root, folder).replaceAll(sep, '/')
}

/** The nearest folder with a `.git`, which is a file in a submodule and in a linked worktree. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  if (await exists(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
