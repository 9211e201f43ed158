import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Facts, noFacts } from '../facts/facts.ts'
import { type KnownFacts, loadFacts, mostBytesOfFacts } from '../facts/load.ts'
import { withSlashes } from '../facts/load-paths.ts'
import type { SourceText } from '../source/facts-from-source.ts'
import { present } from '../text/present.ts'
import { ifRefused } from './cause.ts'
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
  /** Gives the content of a file by its real path, where it is not to be read from the disk. */
  readonly readFile?: ReadFile
  /** Facts that earlier runs have read. */
  readonly known?: KnownFacts
}

type ReadFile = (realPath: string) => Promise<Uint8Array | undefined>

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

/** Undefined for what cannot be read: the reader of facts says why. */
function onDisk(realPath: string): Uint8Array | undefined {
  try {
    const stats = statSync(realPath)
    return stats.isFile() && stats.size <= mostBytesOfFacts ? readFileSync(realPath) : undefined
  } catch (error) {
    return ifRefused(undefined)(error)
  }
}

/** The digest of what was read, reckoned once. */
function digestOf(read: readonly (string | Uint8Array)[]): () => string {
  let made: string | undefined
  const make = (): string => {
    const sum = createHash('sha256')
    for (const each of read) sum.update(each)
    return sum.digest('base64')
  }
  return () => {
    made ??= make()
    return made
  }
}

async function load(
  { path, file }: FilePlace,
  { ruleIds, known, readFile }: FactsChoice,
): Promise<LoadedFacts> {
  const files: string[] = []
  const read: (string | Uint8Array)[] = [JSON.stringify([path, file])]
  const readNext = async (real: string): Promise<Uint8Array | undefined> => {
    const bytes = (await readFile?.(real)) ?? onDisk(real)
    files.push(real)
    read.push(JSON.stringify([real, bytes?.length]), bytes ?? '')
    return bytes
  }
  const facts = await loadFacts(file, { readFile: readNext, ruleIds, ...present({ known }) })
  return {
    facts: { ...facts, file: withSlashes(path) },
    sources: [],
    file,
    files,
    digest: digestOf(read),
  }
}
