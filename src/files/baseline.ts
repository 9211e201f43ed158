import { writeFile } from 'node:fs/promises'
import { InputError, refusal } from '../input-error.ts'
import { inertJson } from '../report/inert-json.ts'
import type { Passage } from '../report/passage.ts'
import { isCount, isRecord, isText, isWith, valueOfJson } from '../report/shape.ts'
import { byCodeUnits } from '../text/code-units.ts'
import { causeOf, refusalFor } from './cause.ts'
import { type FilePlace, mostBytesOfReport, readBytes } from './read-article.ts'

/** A finding that is known and left alone, told by its words and not by its line. */
export interface BaselineEntry extends Passage {
  /** Relative to the folder of the baseline, with `/`. */
  readonly file: string
  /** How many findings of these very words the file has. */
  readonly count: number
}

/**
 * Reads a baseline.
 * @param mayBeNew whether none at all is an empty one.
 * @throws InputError where there is no baseline, or none that can be read.
 */
export function readBaseline(place: FilePlace, mayBeNew: boolean): readonly BaselineEntry[] {
  const { file } = place
  const text = textOf(place)
  if ('cause' in text) {
    if (mayBeNew && text.cause === causeOf({ code: 'ENOENT' })) return []
    throw refusal(file, `${text.cause}; --update-baseline writes a baseline`)
  }
  const entries = entriesOf(text.text)
  if (entries === undefined)
    throw refusal(file, 'is not a baseline; remove it, and --update-baseline writes one')
  return entries
}

function textOf(place: FilePlace): { readonly text: string } | { readonly cause: string } {
  try {
    return { text: Buffer.from(readBytes(place, mostBytesOfReport)).toString() }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { cause: error.mistakes[0]!.message }
  }
}

function entriesOf(text: string): readonly BaselineEntry[] | undefined {
  const baseline = valueOfJson(text)
  if (!isRecord(baseline) || baseline['version'] !== 1) return undefined
  const { findings } = baseline
  return Array.isArray(findings) && findings.every(isEntry) ? findings : undefined
}

const isEntry = isWith({
  file: isText,
  rule: isText,
  found: isText,
  before: isText,
  after: isText,
  count: value => isCount(value) && value !== 0,
})

/** Writes entries in an order that depends on them alone. @throws InputError where it cannot be written. */
export async function writeBaseline(
  { path, file }: FilePlace,
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
    throw refusalFor(error, file, 'not written: ')
  }
}

const compareEntries = (a: BaselineEntry, b: BaselineEntry): number =>
  byCodeUnits(a.file, b.file) ||
  byCodeUnits(a.rule, b.rule) ||
  byCodeUnits(a.found, b.found) ||
  byCodeUnits(a.before, b.before) ||
  byCodeUnits(a.after, b.after)
