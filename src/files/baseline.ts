import { writeFile } from 'node:fs/promises'
import { InputError } from '../input-error.ts'
import { inertJson } from '../report/inert-json.ts'
import type { Passage } from '../report/passage.ts'
import { byCodeUnits } from '../text/code-units.ts'
import { causeOf } from './cause.ts'
import { mostBytesOfReport, readBytes } from './read-article.ts'

/** A finding that is known and left alone, told by its words and not by its line. */
export interface BaselineEntry extends Passage {
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string
  /** How many findings of these very words the file has. */
  readonly count: number
}

/** Where a baseline lies, and how messages call it. */
export interface BaselinePlace {
  readonly path: string
  readonly file: string
}

/**
 * Reads a baseline.
 * @param mayBeNew whether none at all is an empty one.
 * @throws InputError where there is no baseline, or none that can be read.
 */
export async function readBaseline(
  place: BaselinePlace,
  mayBeNew: boolean,
): Promise<readonly BaselineEntry[]> {
  const { file } = place
  const text = textOf(place)
  if ('cause' in text) {
    if (mayBeNew && text.cause === causeOf({ code: 'ENOENT' })) return []
    throw new InputError([{ file, message: `${text.cause}; --update-baseline writes a baseline` }])
  }
  const entries = entriesOf(text.text)
  if (entries === undefined)
    throw new InputError([
      { file, message: 'is not a baseline; remove it, and --update-baseline writes one' },
    ])
  return entries
}

function textOf(place: BaselinePlace): { readonly text: string } | { readonly cause: string } {
  try {
    return { text: Buffer.from(readBytes(place, mostBytesOfReport)).toString() }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { cause: error.mistakes[0]!.message }
  }
}

function entriesOf(text: string): readonly BaselineEntry[] | undefined {
  try {
    const json: unknown = JSON.parse(text)
    if (!isRecord(json) || json['version'] !== 1) return undefined
    const { findings } = json
    return Array.isArray(findings) && findings.every(isEntry) ? findings : undefined
  } catch (error) {
    // Not `instanceof`: the parser may be of another realm.
    if ((error as Error).name !== 'SyntaxError') throw error
    return undefined
  }
}

const isEntry = (entry: unknown): entry is BaselineEntry =>
  isRecord(entry) &&
  ['file', 'rule', 'found', 'before', 'after'].every(name => typeof entry[name] === 'string') &&
  Number.isSafeInteger(entry['count']) &&
  Number(entry['count']) > 0

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Writes entries in an order that depends on them alone. @throws InputError where it cannot be written. */
export async function writeBaseline(
  { path, file }: BaselinePlace,
  entries: readonly BaselineEntry[],
): Promise<void> {
  const findings = entries.toSorted(compareEntries).map(({ file, rule, found, before, after, count }) => ({
    file,
    rule,
    found,
    before,
    after,
    count,
  }))
  try {
    await writeFile(path, inertJson({ version: 1, findings }))
  } catch (error) {
    const cause = causeOf(error)
    throw cause === undefined ? error : new InputError([{ file, message: `not written: ${cause}` }])
  }
}

const compareEntries = (a: BaselineEntry, b: BaselineEntry): number =>
  byCodeUnits(a.file, b.file) ||
  byCodeUnits(a.rule, b.rule) ||
  byCodeUnits(a.found, b.found) ||
  byCodeUnits(a.before, b.before) ||
  byCodeUnits(a.after, b.after)
