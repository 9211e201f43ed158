import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { InputError, refusal } from '../input-error.ts'
import type { Facts } from './facts.ts'
import {
  codeOf,
  type Found,
  isInGit,
  isInside,
  nearestWith,
  resolveExtends,
  withSlashes,
} from './load-paths.ts'
import { report } from './read/facts-source.ts'
import { type FactsDraft, type PathEntry, readDraft } from './read/file.ts'
import { mergeDrafts } from './read/merge.ts'

export interface LoadOptions {
  /**
   * Nothing outside of this folder is read. Where absent: the nearest folder above the file with a `.git`, or else
   * with a package.json, or else the file's own.
   */
  readonly project?: string
  /** Gives the content of a file by its real path; undefined where it is to be read from the disk. */
  readonly readFile?: (realPath: string) => Promise<Uint8Array | undefined>
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
  readonly given: NonNullable<LoadOptions['readFile']>
  readonly known: KnownFacts | undefined
  /** The file that was asked for, and its facts where they are known. */
  first?: FactsText
  found?: Facts
  readonly project: string
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
  const given = options.readFile ?? (async () => undefined)
  const { known } = options
  const run: Run = { project: root.path, given, known, drafts: [], done: new Set() }
  const problem = await loadInto(run, { path: file, chain: [] })
  if (problem !== undefined) throw refusal(file, problem)
  if (run.found) return run.found
  const { facts, mistakes } = mergeDrafts(run.drafts, options.ruleIds)
  if (mistakes.length > 0) throw new InputError(mistakes)
  if (run.drafts.length === 1) await known?.put(run.first!, facts)
  return facts
}

/** The folder outside of which nothing is read for a facts file in `folder`; see {@link LoadOptions.project}. */
const projectAround = (folder: string): string =>
  nearestWith('.git', folder) ?? nearestWith('package.json', folder) ?? folder

/** The files that extend one another down to this one, by real path. */
interface Step {
  readonly path: string
  readonly chain: readonly string[]
}

/** Loads a file after those that it extends. Gives back why the file itself cannot be read, if so. */
async function loadInto(run: Run, { path, chain }: Step): Promise<string | undefined> {
  const found = followLinks(path)
  if ('problem' in found) return found.problem
  const real = found.path
  if (!isInside(run.project, real)) return 'This file lies outside of the project, where nothing is read'
  if (isInGit(run.project, real)) return 'This file lies in .git, where nothing is read'
  if (chain.includes(real)) return 'This leads back to a file that extends it: a cycle'
  if (run.done.has(real)) return undefined
  const text = await readText(real, run.given)
  if ('problem' in text) return text.problem
  const isFirst = chain.length === 0
  if (isFirst && (await isKnown(run, { path, realPath: real, project: run.project, ...text })))
    return undefined
  const draft = readDraft(text.text, path)
  refuseForeign(run, draft, dirname(path))
  for (const entry of draft.extends) await extend(run, { draft, entry, chain: [...chain, real] })
  run.done.add(real)
  run.drafts.push(draft)
  return undefined
}

async function isKnown(run: Run, file: FactsText): Promise<boolean> {
  run.first = file
  const found = await run.known?.get(file)
  if (found) run.found = found
  return found !== undefined
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
  readonly draft: FactsDraft
  readonly entry: PathEntry
  readonly chain: readonly string[]
}

async function extend(run: Run, { draft: { from }, entry, chain }: Extension): Promise<void> {
  const found = resolveExtends(entry.target, { file: from.file, project: run.project })
  const problem = 'problem' in found ? found.problem : await loadInto(run, { path: found.path, chain })
  if (problem !== undefined) report(from, entry.span, problem)
}

// On this thread: to ask another one takes longer than to read a facts file.
function followLinks(path: string): Found {
  try {
    return { path: realpathSync.native(path) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** More bytes than these are too many characters, whatever they are: a file may be larger than memory. */
export const mostBytesOfFacts = 15_000_000

async function readText(path: string, given: Run['given']): Promise<{ text: string } | { problem: string }> {
  try {
    const content = await given(path)
    if (content) return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
    // Looked at before it is opened: to open a FIFO would wait for ever.
    const stats = statSync(path)
    if (!stats.isFile()) return { problem: 'This is not a file' }
    if (stats.size > mostBytesOfFacts)
      return { problem: `Too long: up to ${mostBytesOfFacts} bytes are read` }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** What an error of the system means for the user; any other is thrown on. */
function problemOf(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (['ENOENT', 'ENOTDIR'].includes(code)) return 'There is no such file'
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? 'This file is not UTF-8'
    : `This file cannot be read (${code})`
}
