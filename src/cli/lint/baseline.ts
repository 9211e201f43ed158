import { dirname, relative, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { withSlashes } from '../../facts/load-paths.ts'
import { type BaselineEntry, readBaseline, writeBaseline } from '../../files/baseline.ts'
import { matchBaseline } from '../../files/baseline-match.ts'
import type { Keep } from '../../files/changed-lines.ts'
import { refuseLinkOut } from '../../files/refuse-link-out.ts'
import { counted } from '../../report/report.ts'
import { visible } from '../../report/visible.ts'
import { write } from '../process/shell.ts'
import type { ScopeSettings } from '../settings/scope-settings.ts'

/** The baseline of a run. */
export interface Baseline {
  /** Chooses the findings of an article, by its absolute path. */
  readonly keepFor: (path: string) => Keep
  /** How many findings were left out so far, since they are known. */
  readonly leftOut: () => number
  /**
   * When all articles were checked: writes the baseline, or says what in it matches nothing.
   * @throws InputError
   */
  readonly finish: (stderr: Writable) => Promise<void>
}

/** @throws InputError where the baseline cannot be read. */
export function openBaseline(
  { file, update }: NonNullable<ScopeSettings['baseline']>,
  cwd: string,
): Baseline {
  const place = { path: resolve(cwd, file), file }
  refuseLinkOut(place, cwd)
  const match = matchBaseline(readBaseline(place, update))
  const folder = dirname(place.path)
  const leftOut = new Map<string, number>()
  return {
    keepFor: path => {
      const keep = match.keep(withSlashes(relative(folder, path)))
      return findings => {
        const kept = update ? keep(findings).slice(0, 0) : keep(findings)
        leftOut.set(path, findings.length - kept.length)
        return kept
      }
    },
    leftOut: () => [...leftOut.values()].reduce((total, count) => total + count, 0),
    finish: async stderr => {
      if (!update)
        return write(
          stderr,
          match
            .unmatched()
            .map(entry => told(file, entry))
            .join(''),
        )
      const entries = match.updated()
      await writeBaseline(place, entries)
      const sum = entries.reduce((total, { count }) => total + count, 0)
      await write(stderr, `${visible(file)}: now holds ${counted(sum, 'finding')}\n`)
    },
  }
}

function told(baseline: string, { file, rule, found, count }: BaselineEntry): string {
  const times = count > 1 ? ` (${count} times)` : ''
  return `${visible(baseline)}: matches nothing now: ${visible(file)}: ${visible(rule)} "${visible(found)}"${times}\n`
}
