import { matchesGlobs } from '../engine/settings.ts'
import type { Facts } from '../facts/facts.ts'
import { withSlashes } from '../facts/load-paths.ts'

/** Whether a facts file keeps an article out. A glob that names a folder stands for all that is in it. Paths are absolute. */
export function isIgnored(facts: Facts, path: string): boolean {
  const globs = facts.ignore.map(glob => glob.replace(/\/+$/, ''))
  return (
    globs.length > 0 && matchesGlobs(facts, withSlashes(path), [...globs, ...globs.map(glob => `${glob}/**`)])
  )
}
