import { present } from '../../text/present.ts'
import { UsageError } from '../process/usage-error.ts'
import { type Arguments, lastValue } from './read-arguments.ts'

/** Which articles, and which of their findings, a run is about. */
export interface ScopeSettings {
  /** What is staged is checked, as it is staged. */
  readonly staged: boolean
  /** Only lines are reported that changed since this branch or commit was left. */
  readonly since?: string
  /** Findings that this file knows are left out; or it is written anew, with all that there are. */
  readonly baseline?: { readonly file: string; readonly update: boolean }
}

/** @throws UsageError for options that exclude each other, and for what git would take for an option. */
export function readScope(words: Arguments): ScopeSettings {
  const staged = words.given.has('staged')
  const since = lastValue(words, 'since')
  if (staged && since !== undefined)
    throw new UsageError('--staged checks the index, --since the working tree: give one of them')
  if (words.given.has('stdin') && (staged || since !== undefined))
    throw new UsageError(
      `--stdin has nothing to do with git: give no --${staged ? 'staged' : 'since'} with it`,
    )
  if (staged && words.given.has('fix'))
    throw new UsageError('--fix writes files, and --staged reads none: give one of them')
  if (since?.startsWith('-')) throw new UsageError(`--since ${since}: no branch or commit begins with "-"`)
  return { staged, ...present({ since, baseline: readBaselineOptions(words) }) }
}

/** @throws UsageError for options that exclude each other. */
export function readBaselineOptions(words: Arguments): ScopeSettings['baseline'] {
  const file = lastValue(words, 'baseline')
  const update = words.given.has('update-baseline')
  if (file === undefined) {
    if (update) throw new UsageError('--update-baseline needs to know which: --baseline FILE')
    return undefined
  }
  const other = (['staged', 'since', 'stdin', 'fix', 'diff'] as const).find(name => words.given.has(name))
  if (update && other)
    throw new UsageError(`--update-baseline takes in all that is found: give no --${other} with it`)
  return { file, update }
}
