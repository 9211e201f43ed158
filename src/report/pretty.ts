import type { Finding } from '../engine/finding.ts'
import { codeFrame } from '../text/excerpt.ts'
import { groupBy } from '../text/group-by.ts'
import { createSource, positionAt } from '../text/source.ts'
import type { ReportedFinding } from './excerpt.ts'
import {
  counted,
  leftOut,
  nothingFound,
  type Paint,
  type Report,
  type ReportOptions,
  tally,
} from './report.ts'
import { inert, visible } from './visible.ts'

/**
 * For people: findings under the name of their file, each with the excerpt and the range marked, and where the fact
 * stands; a last line that counts.
 */
export function pretty(report: Report, { paint, quiet }: ReportOptions): string {
  const files = groupBy(report.findings, ({ file }) => file)
  const blocks = Array.from(files, ([file, findings]) => {
    const head = paint('underline', visible(file))
    return `${head}\n\n${findings.map(finding => `${block(finding, paint)}\n\n`).join('')}`
  })
  const silent = quiet && report.findings.length === 0
  return blocks.join('') + (silent ? '' : `${summary(report, files.size, paint)}\n`)
}

function block(finding: ReportedFinding, paint: Paint): string {
  const { rule, severity, start, message, fix } = finding
  const mark = severity === 'error' ? paint('red', '✖ error') : paint('yellow', '⚠ warning')
  return [
    `  ${mark}  ${paint('bold', `${start.line}:${start.column}`)}  ${paint('cyan', rule)}${fix ? paint('dim', '  (fixable)') : ''}`,
    `  ${visible(message)}`,
    '',
    ...frameLines(finding).map(line => frameLine(line.slice(2), finding, paint)),
    ...notes(finding).map(note => `    ${paint('dim', note)}`),
  ].join('\n')
}

function frameLines({ start, found, excerpt: { before, after } }: ReportedFinding): string[] {
  const source = createSource(before + found + after)
  const firstLine = start.line - positionAt(source, before.length).line + 1
  const span = { start: before.length, end: before.length + found.length }
  return codeFrame(source, span, { context: 0, firstLine }).split('\n')
}

// Only the lines between the excerpt's have no number before their bar.
function frameLine(line: string, { severity }: Finding, paint: Paint): string {
  const bar = line.indexOf('|') + 1
  const rest = inert(line.slice(bar))
  const isMarks = line.slice(0, bar).trim() === '|'
  const body = isMarks ? paint(severity === 'error' ? 'red' : 'yellow', rest) : rest
  return `    ${paint('dim', line.slice(0, bar))}${body}`
}

function notes({ fact, suggestions = [] }: Finding): string[] {
  const lines: string[] = []
  if (suggestions.length > 0) lines.push(`suggestion: ${suggestions.map(visible).join(', or ')}`)
  if (fact) lines.push(`fact: ${visible(fact.file)}:${fact.line}`)
  return lines
}

function summary(report: Report, withFindings: number, paint: Paint): string {
  const { files, findings, failures, fixed } = report
  const { errors, warnings, fixable } = tally(findings)
  const parts: string[] = []
  if (files.length === 0) parts.push('no file checked')
  else if (findings.length === 0) parts.push(paint('green', nothingFound(report)))
  else parts.push(`${found(errors, warnings, paint)} in ${withFindings} of ${counted(files.length, 'file')}`)
  for (const part of leftOut(report)) parts.push(part)
  if (fixed > 0) parts.push(`${fixed} fixed`)
  if (fixable > 0) parts.push(`${fixable} fixable with --fix`)
  if (failures.length > 0) parts.push(paint('red', `${counted(failures.length, 'failure')}, see above`))
  return parts.join(' · ')
}

function found(errors: number, warnings: number, paint: Paint): string {
  const parts: string[] = []
  if (errors > 0) parts.push(paint('red', counted(errors, 'error')))
  if (warnings > 0) parts.push(paint('yellow', counted(warnings, 'warning')))
  return parts.join(' and ')
}
