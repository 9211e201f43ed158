import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { InputError, refusal } from '../input-error.ts'
import type { Facts } from './facts.ts'
import { resolveExtends } from './load-extends.ts'
import { followLinks, locate, type ReadFile, readContent } from './load-file.ts'
import { isInGit, isInside, nearestWith, withSlashes } from './load-paths.ts'
import { report } from './read/facts-source.ts'
import { type FactsDraft, type PathEntry, readDraft } from './read/file.ts'
import { mergeDrafts } from './read/merge.ts'

export interface LoadOptions {
  /**
   * Nothing outside of this folder is read. Where absent: the nearest folder above the file with a `.git`, or else
   * with a package.json, or else the file's own.
   */
  readonly project?: string
  readonly readFile?: ReadFile
  /** Told of every file that was read, by its real path. */
  readonly onRead?: (realPath: string, bytes: Uint8Array) => void
  /** Facts that earlier runs have read. */
  readonly known?: KnownFacts
  /** The rules that there are. Where absent, rules may have any name. */
  readonly ruleIds?: readonly string[]
}

/** The text of a facts file, and what else its facts depend on. */
export interface FactsText {
  readonly path: string
  readonly realPath: string
  readonly project: string
  readonly text: string
}

/** Facts of files that extend no other. What is given is what was put in for an equal one. */
export interface KnownFacts {
  readonly get: (file: FactsText) => Promise<Facts | undefined>
  readonly put: (file: FactsText, facts: Facts) => Promise<void>
}

interface Run {
  /** A real path. */
  readonly project: string
  readonly options: LoadOptions
  /** In the order in which they add up. */
  readonly drafts: FactsDraft[]
  /** By real path: a file that two others extend is read once. */
  readonly done: Set<string>
}

/**
 * Reads a facts file with all that it extends. `path` names the file in places and mistakes as it was given.
 * @throws InputError with every mistake of all files, in order of place.
 */
export async function loadFacts(path: string, options: LoadOptions = {}): Promise<Facts> {
  const file = withSlashes(path)
  const root = followLinks(options.project ?? projectAround(dirname(resolve(path))))
  if ('problem' in root) throw refusal(file, root.problem)
  const run: Run = { project: root.path, options, drafts: [], done: new Set() }
  const found = locate(file, run.project)
  const first = 'problem' in found ? found : await readText(run, file, found.path)
  if ('problem' in first) throw refusal(file, first.problem)
  const known = await options.known?.get(first)
  if (known) return known
  await add(run, first, [])
  const { facts, mistakes } = mergeDrafts(run.drafts, options.ruleIds)
  if (mistakes.length > 0) throw new InputError(mistakes)
  if (run.drafts.length === 1) await options.known?.put(first, facts)
  return facts
}

/** The folder outside of which nothing is read for a facts file in `folder`; see {@link LoadOptions.project}. */
const projectAround = (folder: string): string =>
  nearestWith('.git', folder) ?? nearestWith('package.json', folder) ?? folder

async function readText(
  { project, options: { readFile = async () => undefined, onRead } }: Run,
  path: string,
  realPath: string,
): Promise<FactsText | { readonly problem: string }> {
  const read = await readContent(realPath, readFile)
  if ('problem' in read) return read
  onRead?.(realPath, read.bytes)
  return { path, realPath, project, text: read.text }
}

/**
 * Adds what a file says, behind what those say that it extends.
 * @param chain the files that extend one another down to this one, by real path.
 */
async function add(run: Run, { path, realPath, text }: FactsText, chain: readonly string[]): Promise<void> {
  const draft = readDraft(text, path)
  refuseForeign(run, draft, dirname(path))
  for (const entry of draft.extends) {
    const problem = await extend(run, { entry, file: path, chain: [...chain, realPath] })
    if (problem !== undefined) report(draft.from, entry.span, problem)
  }
  run.done.add(realPath)
  run.drafts.push(draft)
}

/** Globs that would look for articles outside of the project: a facts file may come with what is to be checked. */
function refuseForeign({ project }: Run, { from, files }: FactsDraft, folder: string): void {
  const base = realpathSync.native(folder)
  for (const { target, span } of files) {
    // `**` may stand for no folder at all.
    const highest = resolve(base, target.replaceAll('**/', ''))
    if (!isInside(project, highest)) report(from, span, 'This leaves the project, and nothing is read there')
    if (isInGit(project, highest)) report(from, span, 'This lies in .git, where nothing is read')
  }
}

interface Extension {
  readonly entry: PathEntry
  /** The file that extends. */
  readonly file: string
  readonly chain: readonly string[]
}

/** Adds the file that an entry names. Gives back why it cannot be read, if so. */
async function extend(run: Run, { entry, file, chain }: Extension): Promise<string | undefined> {
  const target = resolveExtends(entry.target, { file, project: run.project })
  if ('problem' in target) return target.problem
  const found = locate(target.path, run.project)
  if ('problem' in found) return found.problem
  if (chain.includes(found.path)) return 'This leads back to a file that extends it: a cycle'
  if (run.done.has(found.path)) return undefined
  const read = await readText(run, target.path, found.path)
  if ('problem' in read) return read.problem
  await add(run, read, chain)
  return undefined
}
