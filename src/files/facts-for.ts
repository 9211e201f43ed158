import { resolve } from 'node:path'
import { noFacts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/indexed-facts.ts'
import { loadFacts } from '../facts/load.ts'
import { withSlashes } from '../facts/load-paths.ts'
import { unknownRules } from '../facts/rule-ids.ts'
import { InputError } from '../input-error.ts'
import { shownPath } from './find-articles.ts'
import { nearestFactsFile } from './project.ts'

/** Facts that were read. Their own `file` is absolute: globs count from its folder, wherever the run was started. */
export interface LoadedFacts {
  readonly indexed: IndexedFacts
  /** The facts file as reports call it; undefined where there is none. */
  readonly file?: string
}

/** Gives the facts that hold for the articles of a folder. @throws InputError: the same object for the same file. */
export type FactsFor = (folder: string) => Promise<LoadedFacts>

export interface FactsChoice {
  readonly cwd: string
  readonly ruleIds: readonly string[]
  /** The one facts file for all articles. */
  readonly facts?: string
}

/** Looks facts files up and reads each of them once, however many articles it holds for. */
export function createFactsFor({ cwd, ruleIds, facts }: FactsChoice): FactsFor {
  const paths = new Map<string, Promise<string | undefined>>()
  const loaded = new Map<string, Promise<LoadedFacts>>()
  const pathFor = facts === undefined ? nearestFactsFile : async () => resolve(cwd, facts)
  return async folder => {
    const path = await once(paths, folder, () => pathFor(folder))
    if (path === undefined) return { indexed: indexFacts(noFacts) }
    return once(loaded, path, () => load(path, shownPath(path, cwd), ruleIds))
  }
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>) {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function load(path: string, file: string, ruleIds: readonly string[]): Promise<LoadedFacts> {
  const facts = await loadFacts(file)
  const mistakes = unknownRules(facts, ruleIds)
  if (mistakes.length > 0) throw new InputError(mistakes)
  return { file, indexed: indexFacts({ ...facts, file: withSlashes(path) }) }
}
