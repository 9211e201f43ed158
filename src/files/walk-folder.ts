import { type Dirent, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { articleEndings } from '../document/formats.ts'
import { codeOf, withSlashes } from '../facts/load-paths.ts'
import { causeOf } from './cause.ts'

/** Files in a folder and below it, none of them a link, and the folders that could not be looked into. Paths are absolute. */
export interface FilesBelow {
  readonly found: readonly string[]
  readonly unread: readonly { readonly path: string; readonly cause: string }[]
}

/** What is looked for, and where it may be. */
export interface Search {
  /** Asked of each file, by its path from the folder on, with `/`. */
  readonly isWanted: (path: string) => boolean
  readonly entersHidden: boolean
  /** How many folders down: 0 is the folder alone. */
  readonly depth: number
}

/**
 * The articles in a folder and below it: files with a known ending, in any case. What is hidden is passed over, and so is
 * `node_modules`.
 */
export const walkFolder = (folder: string): FilesBelow =>
  walk(folder, { isWanted: isOpenArticle, entersHidden: false, depth: Number.POSITIVE_INFINITY })

/** What `walkFolder` asks of a path, without a look at the disk. Both are absolute. */
export const isInWalk = (folder: string, path: string): boolean => {
  const inside = withSlashes(relative(folder, path))
  return isOpenArticle(inside) && inside.split('/').every(name => !(isHidden(name) || isNeverEntered(name)))
}

/**
 * Looks through a folder; follows no links, and never enters `node_modules` and `.git`. Does not leave the thread: archives
 * have hundreds of folders.
 */
export function walk(folder: string, { isWanted, entersHidden, depth }: Search): FilesBelow {
  const found: string[] = []
  const unread: FilesBelow['unread'][number][] = []
  const enter = (path: string, above: string, left: number): void => {
    for (const entry of entriesOf(path, unread)) {
      const { name } = entry
      const [below, inside] = [join(path, name), above + name]
      if (entry.isFile() && isWanted(inside)) found.push(below)
      else if (entry.isDirectory() && left > 0 && !isNeverEntered(name) && (entersHidden || !isHidden(name)))
        enter(below, `${inside}/`, left - 1)
    }
  }
  enter(folder, '', depth)
  return { found, unread }
}

const isHidden = (name: string): boolean => name.startsWith('.')
const isNeverEntered = (name: string): boolean => name === 'node_modules' || name === '.git'

function isOpenArticle(path: string): boolean {
  const lower = path.toLowerCase()
  return (
    !isHidden(lower.slice(lower.lastIndexOf('/') + 1)) &&
    articleEndings.some(ending => lower.endsWith(ending))
  )
}

/** A folder that cannot be opened must not pass for an empty one. One that is gone meanwhile holds nothing. */
function entriesOf(path: string, unread: FilesBelow['unread'][number][]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const cause = causeOf(error)
    if (cause === undefined) throw error
    if (codeOf(error) !== 'ENOENT') unread.push({ path, cause })
    return []
  }
}
