import type { ExitCode, Shell } from './process/shell.ts'
import type { OptionName } from './settings/options.ts'
import type { Arguments } from './settings/read-arguments.ts'

/** One command. Its code is loaded when it is run: help and version need none of it. */
export interface Command {
  /** What follows the command's name. */
  readonly usage: string
  readonly summary: string
  /** The options that mean something to it. */
  readonly options: readonly OptionName[]
  readonly run: (words: Arguments, shell: Shell) => Promise<ExitCode>
}

/** The command that is meant where none is named. */
export const defaultCommand = 'lint'

const ofAll = ['facts', 'published', 'color', 'no-color', 'help', 'version'] as const

/** Every command that works, by name. */
export const commands: Readonly<Record<string, Command>> = {
  lint: {
    usage: '[path or glob ...]',
    summary: 'check articles (the default command)',
    options: [
      ...ofAll,
      'source',
      'format',
      'rule',
      'quiet',
      'max-warnings',
      'cache',
      'jobs',
      'shard',
      'fix',
      'diff',
      'staged',
      'since',
      'baseline',
      'update-baseline',
      'stdin',
      'stdin-filename',
    ],
    run: async (words, shell) => (await import('./lint/lint.ts')).lint(words, shell),
  },
  merge: {
    usage: 'REPORT ...',
    summary: 'put the JSON reports of all shards of a run together, and report what the whole run found',
    options: [
      'format',
      'quiet',
      'max-warnings',
      'baseline',
      'update-baseline',
      'color',
      'no-color',
      'help',
      'version',
    ],
    run: async (words, shell) => (await import('./lint/merge.ts')).merge(words, shell),
  },
  init: {
    usage: '[--from SOURCE ...]',
    summary: 'write a first .factcheck.yml, to be filled in or drafted out of articles that you trust',
    options: ['from', 'published', 'help', 'version'],
    run: async (words, shell) => (await import('./draft/init.ts')).init(words, shell),
  },
  extract: {
    usage: 'SOURCE ...',
    summary: 'print facts drafted out of trusted articles as a facts file',
    options: ['published', 'help', 'version'],
    run: async (words, shell) => (await import('./draft/extract.ts')).extract(words, shell),
  },
  facts: {
    usage: '[--check|--unused|--stale]',
    summary:
      'list the facts that hold here; run their examples; list those that no article met, or that expired',
    options: [...ofAll, 'check', 'unused', 'stale'],
    run: async (words, shell) => (await import('./facts/facts.ts')).facts(words, shell),
  },
  explain: {
    usage: 'RULE | FILE:LINE[:COLUMN]',
    summary:
      "show a rule's page; or what was read on a line of an article, which facts were tried, and why they tied or not",
    options: ofAll,
    run: async (words, shell) => (await import('./explain/explain.ts')).explain(words, shell),
  },
}
