import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleEndings } from '../document/formats.ts'
import { codeOf } from '../facts/load-paths.ts'
import { causeOf } from './cause.ts'
import type { Match, Matches } from './match-globs.ts'

/**
 * The articles in a folder and below it: files with a known ending, in any case. What is hidden is passed over, and so is
 * `node_modules`; links are not followed. Does not leave the thread: archives have hundreds of folders.
 */
export function walkFolder(folder: string): Matches {
  const found: Match[] = []
  const unread: Matches['unread'][number][] = []
  const walk = (path: string): void => {
    for (const entry of entriesOf(path, unread)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const below = join(path, entry.name)
      if (entry.isDirectory()) walk(below)
      else if (entry.isFile() && isArticle(entry.name)) found.push({ path: below, isPlain: true })
    }
  }
  walk(folder)
  return { found, unread }
}

const isArticle = (name: string): boolean =>
  articleEndings.some(ending => name.toLowerCase().endsWith(ending))

/** A folder that cannot be opened must not pass for an empty one. One that is gone meanwhile holds nothing. */
function entriesOf(path: string, unread: Matches['unread'][number][]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const cause = causeOf(error)
    if (cause === undefined) throw error
    if (codeOf(error) !== 'ENOENT') unread.push({ path, cause })
    return []
  }
}
