import { basename, dirname } from 'node:path'
import { factsFileNames } from '../facts/facts-file-names.ts'
import { isInside } from '../facts/load-paths.ts'
import type { LoadedFacts } from './facts-for.ts'

/**
 * Whether a change touches what an article is held against: a file its facts were read from, or a facts file in its folder or
 * above, which may be gone. All paths are absolute.
 */
export function changesFacts(changed: readonly string[], { files }: LoadedFacts, article: string): boolean {
  const names: readonly string[] = factsFileNames
  return changed.some(
    path => files.includes(path) || (names.includes(basename(path)) && isInside(dirname(path), article)),
  )
}
