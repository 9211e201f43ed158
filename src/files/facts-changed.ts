import { basename, dirname } from 'node:path'
import { factsFileNames } from '../facts/facts-file-names.ts'
import { isInside } from '../facts/load-paths.ts'
import type { LoadedFacts } from './facts-for.ts'

/** Whether what an article is held against was changed, by its absolute path and its facts. */
export type HasNewFacts = (article: string, loaded: LoadedFacts) => boolean

/**
 * Looks changed paths through for facts: a file that the facts were read from, or a facts file in the
 * article's folder or above, which may be gone. All paths are absolute.
 */
export function newFactsAmong(changed: readonly string[]): HasNewFacts {
  const paths = new Set(changed)
  const names: readonly string[] = factsFileNames
  const folders = changed.filter(path => names.includes(basename(path))).map(path => dirname(path))
  return (article, { files }) =>
    files.some(file => paths.has(file)) || folders.some(folder => isInside(folder, article))
}
