import { ruleIds } from '../../../rules/index.ts'
import type { RunSettings } from '../../check/article-check.ts'
import type { Severity } from '../../facts/fact.ts'
import type { RuleSetting } from '../../facts/facts.ts'
import { present } from '../../text/present.ts'
import { didYouMean } from '../../text/spelling/nearest.ts'
import { UsageError } from '../process/usage-error.ts'
import { type Arguments, lastValue } from './read-arguments.ts'
import { readPublished } from './read-published.ts'
import { type ReportSettings, readReportSettings } from './report-settings.ts'
import { readScope, type ScopeSettings } from './scope-settings.ts'
import { readWorkSettings, type WorkSettings } from './work-settings.ts'

/** What the options of `factlint lint` ask for. */
export interface LintSettings extends ScopeSettings, ReportSettings, WorkSettings {
  readonly paths: readonly string[]
  readonly facts?: string
  /** Trusted articles to check against: paths and globs. */
  readonly sources: readonly string[]
  /** What the check of one article depends on. */
  readonly run: RunSettings
  readonly mode: 'check' | 'fix' | 'diff'
  /** The name of the article that comes from standard input; undefined where none does. */
  readonly stdin?: string
}

/**
 * Reads the options of `lint`.
 * @throws UsageError for a value that means nothing and for options that exclude each other.
 */
export function readLintSettings(words: Arguments): LintSettings {
  const has = (name: 'fix' | 'diff') => words.given.has(name)
  if (has('fix') && has('diff'))
    throw new UsageError('--fix writes and --diff writes nothing: give one of them')
  return {
    paths: words.positionals,
    sources: words.given.get('source') ?? [],
    ...present({ facts: lastValue(words, 'facts') }),
    run: {
      rules: Object.fromEntries((words.given.get('rule') ?? []).map(readRule)),
      ...present({ published: readPublished(words) }),
    },
    mode: has('fix') ? 'fix' : has('diff') ? 'diff' : 'check',
    ...readStdin(words),
    ...readReportSettings(words),
    ...readWorkSettings(words),
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

function readRule(text: string): [string, RuleSetting] {
  const at = text.indexOf('=')
  const id = at < 0 ? text : text.slice(0, at)
  const word = at < 0 ? '' : text.slice(at + 1)
  if (!ruleIds.includes(id))
    throw new UsageError(`--rule ${text}: unknown rule "${id}"${didYouMean(id, ruleIds)}`)
  const severity = Object.hasOwn(severities, word) ? severities[word] : undefined
  if (!severity) throw new UsageError(`--rule ${text}: expected ${id}=off, ${id}=warn or ${id}=error`)
  return [id, { severity }]
}
