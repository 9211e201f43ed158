import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isInside } from '../facts/load-paths.ts'
import { ifRefused } from './cause.ts'
import { projectOf } from './project.ts'

/**
 * Where a project's cache lies, made where it was not there: in the nearest `node_modules`, as with other tools, or
 * else in a folder of its own that git leaves alone. Undefined where links stand in the way: nothing outside the
 * project is read or written.
 */
export async function cacheFolder(cwd: string): Promise<string | undefined> {
  const project = projectOf(cwd, cwd)
  for (let folder = cwd; isInside(project, folder); folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if ((await kindOf(modules)) === 'folder') {
      const made = await makeFolders(modules, ['.cache', 'factlint'])
      if (made !== undefined) return made
    }
    if (folder === dirname(folder)) break
  }
  const own = await makeFolders(project, ['.factlintcache'])
  if (own !== undefined) await ignoreByGit(own)
  return own
}

/** Whether a path is a folder, is free, or is something else: a link is. */
async function kindOf(path: string): Promise<'folder' | 'free' | 'other'> {
  const entry = await lstat(path).catch(ifRefused(undefined))
  if (!entry) return 'free'
  return entry.isDirectory() ? 'folder' : 'other'
}

async function makeFolders(base: string, names: readonly string[]): Promise<string | undefined> {
  let path = base
  for (const name of names) {
    path = join(path, name)
    // Another run may be faster, and what cannot be made is none: both show when one looks again.
    if ((await kindOf(path)) === 'free') await mkdir(path).catch(ifRefused(undefined))
    if ((await kindOf(path)) !== 'folder') return undefined
  }
  return path
}

const ignoreByGit = (folder: string): Promise<void> =>
  writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(ifRefused(undefined))
