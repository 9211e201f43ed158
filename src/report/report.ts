import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import type { ReportedFinding } from './excerpt.ts'
import type { ShardReport } from './shard-report.ts'

/** What one run came to: all that a format needs, ordered. */
export interface Report {
  /** The files that were read and checked. */
  readonly files: readonly string[]
  /** By file, place, rule. */
  readonly findings: readonly ReportedFinding[]
  /** What could not be checked, and mistakes in facts files. */
  readonly failures: readonly Mistake[]
  /** How many fixes were written. */
  readonly fixed: number
  /** How many findings a baseline knows, so that they are not among these. */
  readonly known?: number
  /** How many files their own front matter keeps out. */
  readonly ignored?: number
  /** Where the run is one of several that are put together later. */
  readonly shard?: ShardReport
}

export interface ReportOptions {
  /** Puts a style around a piece of text; gives the text back as it is where colours are off. */
  readonly paint: Paint
  /** No word where there is nothing to report. */
  readonly quiet: boolean
  /** For the formats that name their author and describe its rules. */
  readonly tool: Tool
  /** The way from the repository's root to the working directory, with `/`; empty where they are one. */
  readonly base: string
}

/** The program that reports. */
export interface Tool {
  readonly version: string
  readonly rules: readonly RuleDescription[]
}

export interface RuleDescription {
  readonly id: string
  /** One line. */
  readonly summary: string
  readonly severity: 'warn' | 'error'
  /** The rule's page, as Markdown; undefined where it was not read. */
  readonly page?: string
}

export type Style = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold' | 'underline'
export type Paint = (style: Style, text: string) => string

/** A report format: pure, ends with a line break unless it is empty. */
export type ReportFormat = (report: Report, options: ReportOptions) => string

/** Paints nothing: for files, pipes and terminals without colours. */
export const plain: Paint = (_, text) => text

/** A number with its noun: `1 error`, `2 errors`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** What reports call a severity. */
export const severityWord = (severity: Finding['severity']): 'error' | 'warning' =>
  severity === 'error' ? 'error' : 'warning'

/** A severity with its sign, for people. */
export const severityMark = (severity: Finding['severity'], paint: Paint): string =>
  severity === 'error' ? paint('red', '✖ error') : paint('yellow', '⚠ warning')

/** How many findings are errors, warnings, and safe to fix. */
export function tally(findings: readonly Finding[]): Tally {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return {
    errors,
    warnings: findings.length - errors,
    fixable: findings.filter(({ fix }) => fix).length,
  }
}

/** The counts of a report in words: `3 errors and 1 warning in 2 of 5 files · 4 known findings left out`. */
export function summarized(report: Report, paint: Paint = plain): string {
  const { known = 0, ignored = 0 } = report
  const parts = [countsOf(report, paint)]
  if (known > 0) parts.push(`${counted(known, 'known finding')} left out`)
  if (ignored > 0) parts.push(`${counted(ignored, 'file')} ignored by front matter`)
  return parts.join(' · ')
}

function countsOf({ files, findings, known = 0 }: Report, paint: Paint): string {
  const all = counted(files.length, 'file')
  if (files.length === 0) return 'no file checked'
  if (findings.length === 0) return paint('green', `${all} checked, nothing ${known > 0 ? 'new ' : ''}found`)
  const { errors, warnings } = tally(findings)
  const parts: string[] = []
  if (errors > 0) parts.push(paint('red', counted(errors, 'error')))
  if (warnings > 0) parts.push(paint('yellow', counted(warnings, 'warning')))
  const withFindings = new Set(findings.map(({ file }) => file)).size
  return `${parts.join(' and ')} in ${withFindings} of ${all}`
}

interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
}
