import { resolve } from 'node:path'
import { noFacts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/index/indexed-facts.ts'
import { loadFacts } from '../facts/load.ts'
import { withSlashes } from '../facts/load-paths.ts'
import { unknownRules } from '../facts/rule-ids.ts'
import { InputError } from '../input-error.ts'
import { shownPath } from './find-articles.ts'
import { nearestFactsFile } from './project.ts'
import type { ArticlePlace } from './read-article.ts'

/** Facts that were read. Their own `file` is absolute: globs count from its folder, wherever the run was started. */
export interface LoadedFacts {
  readonly indexed: IndexedFacts
  /** The facts file as reports call it; undefined where there is none. */
  readonly file?: string
  /** The real paths of all files that were read for them. */
  readonly files: readonly string[]
}

/** Gives the facts that hold for the articles of a folder. @throws InputError: the same object for the same file. */
export type FactsFor = (folder: string) => Promise<LoadedFacts>

export interface FactsChoice {
  readonly cwd: string
  readonly ruleIds: readonly string[]
  /** The one facts file for all articles. */
  readonly facts?: string
  /** Gives the content of a file by its real path, where it is not to be read from the disk. */
  readonly readFile?: ReadFile
}

type ReadFile = (realPath: string) => Promise<Uint8Array | undefined>

/** Looks facts files up and reads each of them once, however many articles it holds for. */
export function createFactsFor({ cwd, ruleIds, facts, readFile = onDisk }: FactsChoice): FactsFor {
  const paths = new Map<string, Promise<string | undefined>>()
  const loaded = new Map<string, Promise<LoadedFacts>>()
  const pathFor = facts === undefined ? nearestFactsFile : async () => resolve(cwd, facts)
  return async folder => {
    const path = await once(paths, folder, () => pathFor(folder))
    if (path === undefined) return { indexed: indexFacts(noFacts), files: [] }
    return once(loaded, path, () => load({ path, file: shownPath(path, cwd) }, ruleIds, readFile))
  }
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>) {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

const onDisk: ReadFile = async () => undefined

async function load(
  { path, file }: ArticlePlace,
  ruleIds: readonly string[],
  readFile: ReadFile,
): Promise<LoadedFacts> {
  const files: string[] = []
  const facts = await loadFacts(file, {
    readFile: real => {
      files.push(real)
      return readFile(real)
    },
  })
  const mistakes = unknownRules(facts.rulePlaces ?? [], ruleIds)
  if (mistakes.length > 0) throw new InputError(mistakes)
  return { file, files, indexed: indexFacts({ ...facts, file: withSlashes(path) }) }
}
