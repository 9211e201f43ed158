import { expect } from '@jest/globals'
import { runCommand } from '../run-command.ts'

/** What a run said: its exit code, each finding as `file:line:column rule`, each failure as `file: cause`. */
export interface Outcome {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly found: readonly string[]
  readonly failed: readonly string[]
}

/** Runs the command line in this process, in a folder. */
export async function outcomeIn(folder: string, ...words: readonly string[]): Promise<Outcome> {
  const home = process.cwd()
  process.chdir(folder)
  try {
    return outcomeOf(await runCommand([...words, '--format', 'json']))
  } finally {
    process.chdir(home)
  }
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The outcome of a run with `--format json`. Where nothing was reported, standard error says all there is. */
export function outcomeOf({ code, stdout, stderr }: Ended): Outcome {
  const report =
    stdout === '' ? { findings: [], failures: [{ file: '', message: stderr }] } : JSON.parse(stdout)
  return { code, found: report.findings.map(described), failed: report.failures.map(told) }
}

const described = ({ file, start, rule }: Found): string => `${file}:${start.line}:${start.column} ${rule}`
const told = ({ file, message }: Failed): string => `${file}: ${message}`

interface Found {
  readonly file: string
  readonly rule: string
  readonly start: { readonly line: number; readonly column: number }
}

interface Failed {
  readonly file: string
  readonly message: string
}

/** Where the wrong fact is found, as `line:column rule`; or the cause for which its file is named as not checked. */
export type Expected = string | RegExp

/** That a run over one file came to what was expected of it, and to nothing else. */
export function expectOutcome(outcome: Outcome, file: string, expected: Expected): void {
  if (typeof expected === 'string')
    expect(outcome).toEqual({ code: 1, found: [`${file}:${expected}`], failed: [] })
  else {
    expect(outcome).toMatchObject({ code: 2, found: [] })
    expect(outcome.failed).toEqual([expect.stringMatching(expected)])
    expect(outcome.failed[0]!.startsWith(`${file}: `)).toBe(true)
  }
}
