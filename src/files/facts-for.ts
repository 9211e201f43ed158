import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Facts, noFacts } from '../facts/facts.ts'
import { type KnownFacts, loadFacts } from '../facts/load.ts'
import type { ReadFile } from '../facts/load-file.ts'
import { withSlashes } from '../facts/load-paths.ts'
import type { SourceText } from '../source/facts-from-source.ts'
import { once } from '../text/once.ts'
import { present } from '../text/present.ts'
import { shownPath } from './find-articles.ts'
import { createNearestFactsFile } from './project.ts'
import type { FilePlace } from './read-article.ts'

/** What the articles of a folder are held against. */
export interface LoadedFacts {
  /** Their own `file` is absolute: globs count from its folder, wherever the run was started. */
  readonly facts: Facts
  /** Trusted articles beside the facts. */
  readonly sources: readonly SourceText[]
  /** The facts file as reports call it; undefined where there is none. */
  readonly file?: string
  /** The real paths of all files that were read for the facts. */
  readonly files: readonly string[]
  /** Equal for the same bytes under the same names. Reckoned when it is asked for: most runs have no use for it. */
  readonly digest: () => string
}

/** Gives the facts that hold for the articles of a folder. @throws InputError: the same object for the same file. */
export type FactsFor = (folder: string) => Promise<LoadedFacts>

export interface FactsChoice {
  readonly cwd: string
  readonly ruleIds: readonly string[]
  /** The one facts file for all articles. */
  readonly facts?: string
  /** Where files are read from, if not from the disk. */
  readonly readFile?: ReadFile
  /** Facts that earlier runs have read. */
  readonly known?: KnownFacts
}

/** Looks facts files up and reads each of them once, however many articles it holds for. */
export function createFactsFor(choice: FactsChoice): FactsFor {
  const { cwd, facts } = choice
  const loaded = new Map<string, Promise<LoadedFacts>>()
  const pathFor = facts === undefined ? createNearestFactsFile() : () => resolve(cwd, facts)
  return async folder => {
    const path = pathFor(folder)
    if (path === undefined) return none
    const known = loaded.get(path) ?? load({ path, file: shownPath(path, cwd) }, choice)
    loaded.set(path, known)
    return known
  }
}

const none: LoadedFacts = { facts: noFacts, sources: [], files: [], digest: () => '' }

function digestOf(read: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const each of read) sum.update(each)
  return sum.digest('base64')
}

async function load(
  { path, file }: FilePlace,
  { ruleIds, known, readFile }: FactsChoice,
): Promise<LoadedFacts> {
  const files: string[] = []
  const read: (string | Uint8Array)[] = [JSON.stringify([path, file])]
  const onRead = (real: string, bytes: Uint8Array): void => {
    files.push(real)
    read.push(JSON.stringify([real, bytes.length]), bytes)
  }
  const facts = await loadFacts(file, { onRead, ruleIds, ...present({ readFile, known }) })
  return {
    facts: { ...facts, file: withSlashes(path) },
    sources: [],
    file,
    files,
    digest: once(() => digestOf(read)),
  }
}
