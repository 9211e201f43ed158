import type { Severity } from '../facts/fact.ts'
import type { RuleSetting, RuleSettings } from '../facts/facts.ts'
import { didYouMean, nearest } from '../facts/schema/nearest.ts'
import { formats } from '../report/formats.ts'
import type { Day } from '../value/day.ts'
import { type Arguments, lastValue } from './read-arguments.ts'
import { readPublished } from './read-published.ts'
import { readScope, type ScopeSettings } from './scope-settings.ts'
import { UsageError } from './usage-error.ts'

/** What the options of `factlint lint` ask for. */
export interface LintSettings extends ScopeSettings {
  readonly paths: readonly string[]
  readonly facts?: string
  /** Trusted articles to check against: paths and globs. */
  readonly sources: readonly string[]
  readonly published?: Day
  readonly rules: RuleSettings
  readonly outputs: readonly Output[]
  readonly quiet: boolean
  readonly maxWarnings: number
  /** In how many threads; undefined where that is left to the size of the articles. */
  readonly jobs?: number
  /** What earlier runs found is taken from the cache, and what is found kept there. */
  readonly cache: boolean
  readonly mode: 'check' | 'fix' | 'diff'
  /** The name of the article that comes from standard input; undefined where none does. */
  readonly stdin?: string
}

/** A report to write: to standard output, or into a file. */
export interface Output {
  readonly format: string
  readonly file?: string
}

/**
 * Reads the options of `lint`.
 * @param ruleIds the rules there are.
 * @throws UsageError for a value that means nothing and for options that exclude each other.
 */
export function readLintSettings(words: Arguments, ruleIds: readonly string[]): LintSettings {
  const has = (name: 'quiet' | 'fix' | 'diff') => words.given.has(name)
  if (has('fix') && has('diff'))
    throw new UsageError('--fix writes and --diff writes nothing: give one of them')
  const facts = lastValue(words, 'facts')
  const published = lastValue(words, 'published')
  return {
    paths: words.positionals,
    ...(facts === undefined ? {} : { facts }),
    sources: words.given.get('source') ?? [],
    ...(published === undefined ? {} : { published: readPublished(published) }),
    rules: Object.fromEntries((words.given.get('rule') ?? []).map(text => readRule(text, ruleIds))),
    outputs: readOutputs(words.given.get('format') ?? []),
    quiet: has('quiet'),
    maxWarnings: readMaxWarnings(lastValue(words, 'max-warnings')),
    cache: words.given.has('cache'),
    ...readJobs(lastValue(words, 'jobs')),
    mode: has('fix') ? 'fix' : has('diff') ? 'diff' : 'check',
    ...readStdin(words),
    ...readScope(words),
  }
}

function readStdin(words: Arguments): { readonly stdin?: string } {
  const name = lastValue(words, 'stdin-filename')
  const given = words.given.has('stdin')
  if (name !== undefined && !given) throw new UsageError('--stdin-filename is of use with --stdin only')
  if (given && words.positionals.length > 0)
    throw new UsageError('--stdin checks standard input alone: give no paths with it')
  return given ? { stdin: name ?? 'stdin.md' } : {}
}

const severities: Readonly<Record<string, Severity>> = {
  off: 'off',
  warn: 'warn',
  warning: 'warn',
  error: 'error',
}

function readRule(text: string, ruleIds: readonly string[]): [string, RuleSetting] {
  const at = text.indexOf('=')
  const id = at < 0 ? text : text.slice(0, at)
  const word = at < 0 ? '' : text.slice(at + 1)
  if (!ruleIds.includes(id))
    throw new UsageError(`--rule ${text}: unknown rule "${id}"${didYouMean(id, ruleIds)}`)
  const severity = Object.hasOwn(severities, word) ? severities[word] : undefined
  if (!severity) throw new UsageError(`--rule ${text}: expected ${id}=off, ${id}=warn or ${id}=error`)
  return [id, { severity }]
}

function readOutputs(texts: readonly string[]): readonly Output[] {
  const given = texts.map(readOutput)
  // Whoever writes reports into files still sees what was found.
  const outputs = given.every(({ file }) => file !== undefined) ? [{ format: 'pretty' }, ...given] : given
  const targets = outputs.map(({ file }) => file)
  const twice = targets.find((file, at) => targets.indexOf(file) < at)
  if (new Set(targets).size < targets.length)
    throw new UsageError(`two formats for ${twice ?? 'standard output'}: write one as --format NAME:FILE`)
  return outputs
}

function readOutput(text: string): Output {
  const at = text.indexOf(':')
  const format = at < 0 ? text : text.slice(0, at)
  const known = Object.keys(formats)
  if (!known.includes(format)) {
    const advice = nearest(format, known) ? didYouMean(format, known) : `; there are ${known.join(', ')}`
    throw new UsageError(`--format ${text}: unknown format "${format}"${advice}`)
  }
  if (at < 0) return { format }
  if (at === text.length - 1) throw new UsageError(`--format ${text}: no file after the colon`)
  return { format, file: text.slice(at + 1) }
}

function readMaxWarnings(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d{1,15}$/.test(text))
    throw new UsageError(`--max-warnings ${text}: expected a whole number, 0 or more`)
  return Number(text)
}

function readJobs(text: string | undefined): { readonly jobs?: number } {
  if (text === undefined) return {}
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--jobs ${text}: expected a whole number, 1 to 999`)
  return { jobs: Number(text) }
}
