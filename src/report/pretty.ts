import type { Finding } from '../engine/finding.ts'
import { codeFrame } from '../text/code-frame.ts'
import { groupBy } from '../text/group-by.ts'
import { createSource, positionAt } from '../text/source.ts'
import type { ReportedFinding } from './excerpt.ts'
import {
  counted,
  type Paint,
  type Report,
  type ReportOptions,
  severityMark,
  summarized,
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
  return blocks.join('') + (silent ? '' : `${summary(report, paint)}\n`)
}

function block(finding: ReportedFinding, paint: Paint): string {
  const { rule, severity, start, message, fix } = finding
  const mark = severityMark(severity, paint)
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

function summary(report: Report, paint: Paint): string {
  const { findings, failures, fixed } = report
  const { fixable } = tally(findings)
  const parts = [summarized(report, paint)]
  if (fixed > 0) parts.push(`${fixed} fixed`)
  if (fixable > 0) parts.push(`${fixable} fixable with --fix`)
  if (failures.length > 0) parts.push(paint('red', `${counted(failures.length, 'failure')}, see above`))
  return parts.join(' · ')
}
