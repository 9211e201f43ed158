/** One option of the command line. `value` is what help calls its argument; without it the option is a switch. */
export interface Option {
  readonly help: string
  readonly value?: string
  readonly short?: string
  readonly repeatable?: boolean
}

/** Every option: parsing, help and the advice on a mistyped one are all drawn from here. */
export const options = {
  facts: { value: 'FILE', help: 'use this facts file for all articles (else the nearest .factcheck.yml)' },
  source: {
    value: 'FILE',
    help: 'check against this trusted article, beside the facts file or without one',
    repeatable: true,
  },
  published: { value: 'DATE', help: 'the date of all articles, as YYYY-MM-DD, instead of their own' },
  format: {
    value: 'NAME[:FILE]',
    help: 'pretty (default), compact, json, github, sarif, gitlab, junit, rdjson or markdown; to standard output, or into FILE, with pretty on standard output',
    repeatable: true,
  },
  staged: {
    help: 'check what git would commit, as it is staged; if a facts file is staged, all articles that it applies to',
  },
  since: {
    value: 'REF',
    help: 'report only on lines changed since the merge base with this branch or commit; with changed facts, on all',
  },
  baseline: {
    value: 'FILE',
    help: 'leave out the findings that this file lists; they are recognised by their words, even if the line moves',
  },
  'update-baseline': { help: 'write all that is found into the --baseline file, and drop what is gone' },
  rule: { value: 'ID=SEVERITY', help: 'set one rule to off, warn or error', repeatable: true },
  quiet: { help: 'show errors only; warnings still count for --max-warnings' },
  'max-warnings': { value: 'N', help: 'exit with 1 where there are more warnings than N' },
  cache: {
    help: 'check only what changed since the last run with it: articles, facts, settings, or factlint',
  },
  jobs: {
    value: 'N',
    help: 'use N threads (default: 1; from 10 MB of articles on, one for each processor)',
  },
  shard: {
    value: 'I/N',
    help: 'check one of N parts of the articles, as in a matrix of CI; factlint merge puts their JSON reports together',
  },
  fix: { help: 'write the safe fixes (spellings), then report what is left' },
  diff: { help: 'show what --fix would write, and write nothing; the report goes to standard error' },
  stdin: { help: 'check one article from standard input; with --fix its fixed text goes to standard output' },
  'stdin-filename': {
    value: 'NAME',
    help: 'what to call it: decides its format and its facts file (default: stdin.md)',
  },
  check: { help: 'with facts: run the examples of the facts; exit with 1 where one does not hold' },
  unused: { help: 'with facts: list those that no article [path ...] speaks of; a report, exit with 0' },
  stale: { help: 'with facts: list those that expired before --published; a report, exit with 0' },
  from: {
    value: 'SOURCE',
    help: 'with init: draft the facts out of this trusted article; more may follow it',
    repeatable: true,
  },
  color: { help: 'always colour the report' },
  'no-color': { help: 'never (also: NO_COLOR, FORCE_COLOR; default: on a terminal)' },
  help: { help: 'show this help', short: 'h' },
  version: { help: 'show the version', short: 'v' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

/** In the order in which help lists them. */
export const optionNames = Object.keys(options) as readonly OptionName[]

/** What help and the README say of an option. */
export const helpOn = ({ help, repeatable }: Option): string => (repeatable ? `${help}; repeatable` : help)

/** The option of that name, if there is one. */
export const optionOf = (name: string): Option | undefined =>
  Object.hasOwn(options, name) ? options[name as OptionName] : undefined
