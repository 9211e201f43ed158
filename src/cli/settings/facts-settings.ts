import { present } from '../../text/present.ts'
import type { Day } from '../../value/day.ts'
import { UsageError } from '../process/usage-error.ts'
import { type Arguments, lastValue } from './read-arguments.ts'
import { readPublished } from './read-published.ts'

const modes = ['check', 'unused', 'stale'] as const

/** What the options of `factlint facts` ask for. */
export interface FactsSettings {
  readonly mode: 'list' | (typeof modes)[number]
  readonly paths: readonly string[]
  readonly facts?: string
  readonly published?: Day
}

/**
 * Reads the options of `facts`.
 * @throws UsageError for options that exclude each other, and for what means nothing to the one that was given.
 */
export function readFactsSettings(words: Arguments): FactsSettings {
  const given = modes.filter(mode => words.given.has(mode))
  const [mode = 'list', second] = given
  if (second) throw new UsageError(`--${mode} and --${second} are two listings: give one of them`)
  const paths = words.positionals
  if (paths.length > 0 && mode !== 'unused')
    throw new UsageError(`${paths[0]}: only \`factlint facts --unused\` takes paths`)
  const isDated = words.given.has('published')
  if (mode === 'list' && isDated)
    throw new UsageError('--published is of use with --check, --unused or --stale')
  if (mode === 'stale' && !isDated)
    throw new UsageError('--stale needs the day to count from, as the clock is never asked: --published DATE')
  return {
    mode,
    paths,
    ...present({ facts: lastValue(words, 'facts'), published: readPublished(words) }),
  }
}
