import { type Passage, passageKey, passageOf } from '../report/passage.ts'
import { addCount, groupBy } from '../text/group-by.ts'
import type { BaselineEntry } from './baseline.ts'
import type { Keep } from './changed-lines.ts'

/** Holds the findings of a run against a baseline. */
export interface BaselineMatch {
  /**
   * Keeps the findings of a file that the baseline does not know: of equal ones the later. The last call for
   * a file counts.
   */
  readonly keep: (file: string) => Keep
  /** What the baseline knows of the files that were seen and that is there no more. */
  readonly unmatched: () => readonly BaselineEntry[]
  /** What a baseline of this run would know: of a file that was not seen, what it knew. */
  readonly updated: () => readonly BaselineEntry[]
}

interface Seen {
  readonly passages: readonly Passage[]
  /** By passage, how many of the entry's findings are gone. */
  readonly left: ReadonlyMap<string, number>
}

/** Files are named as in the entries. */
export function matchBaseline(entries: readonly BaselineEntry[]): BaselineMatch {
  const seen = new Map<string, Seen>()
  const byFile = groupBy(entries, ({ file }) => file)
  return {
    keep: file => {
      const known = new Map<string, number>()
      for (const entry of byFile.get(file) ?? []) addCount(known, passageKey(entry), entry.count)
      return findings => {
        const left = new Map(known)
        const passages = findings.map(passageOf)
        seen.set(file, { passages, left })
        return findings.filter((_, at) => !take(left, passageKey(passages[at]!)))
      }
    },
    unmatched: () =>
      entries.flatMap(entry => {
        const count = seen.get(entry.file)?.left.get(passageKey(entry)) ?? 0
        return count > 0 ? [{ ...entry, count }] : []
      }),
    updated: () => [
      ...entries.filter(({ file }) => !seen.has(file)),
      ...Array.from(seen, ([file, { passages }]) => counted(file, passages)).flat(),
    ],
  }
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count > 0) counts.set(key, count - 1)
  return count > 0
}

function counted(file: string, passages: readonly Passage[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const passage of passages) {
    const key = passageKey(passage)
    entries.set(key, { file, ...passage, count: (entries.get(key)?.count ?? 0) + 1 })
  }
  return [...entries.values()]
}
