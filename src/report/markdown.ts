import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import { counted, type Report, severityWord, summarized } from './report.ts'
import { visible } from './visible.ts'

// GitHub refuses a job summary above 1 MiB (docs.github.com, "Adding a job summary"); some room is left for
// the last line.
const mostBytes = 1024 * 1024 - 1024

/**
 * A job summary: a list under the name of each file. Whatever comes from an article or a facts file stands in
 * code spans, in which nothing is live: no HTML, no link, no image, no mention. What is too long is cut, and
 * says so.
 */
export function markdown(report: Report): string {
  const entries = [...uncheckedEntries(report.failures), ...findingEntries(report.findings)]
  const lines = [`## factlint: ${summarized(report)}`]
  let bytes = bytesOf(lines[0]!)
  let written = 0
  for (const { line, isFinding } of entries) {
    bytes += bytesOf(line)
    if (bytes > mostBytes) break
    lines.push(line)
    if (isFinding) written++
  }
  const left = report.findings.length - written
  if (left > 0)
    lines.push('', `The summary is full: ${counted(left, 'more finding')} in the log and the other reports.`)
  return `${lines.join('\n')}\n`
}

interface Entry {
  readonly line: string
  readonly isFinding: boolean
}

const plain = (line: string): Entry => ({ line, isFinding: false })
// With its line break.
const bytesOf = (line: string): number => new TextEncoder().encode(line).length + 1

function uncheckedEntries(failures: readonly Mistake[]): Entry[] {
  if (failures.length === 0) return []
  const items = failures.map(({ file, line, message }) => {
    const place = line === undefined ? file : `${file}:${line}`
    return plain(`- ${code(place)}: ${message.split('\n').map(code).join(' ')}`)
  })
  return [plain(''), plain('### Not checked'), plain(''), ...items]
}

function findingEntries(findings: readonly Finding[]): Entry[] {
  return findings.flatMap((finding, at) => {
    const item = { line: itemOf(finding), isFinding: true }
    if (findings[at - 1]?.file === finding.file) return [item]
    return [plain(''), plain(`### ${code(finding.file)}`), plain(''), item]
  })
}

function itemOf({ severity, start, rule, message, fact, suggestions = [] }: Finding): string {
  const notes = suggestions.length > 0 ? [`suggestion: ${suggestions.map(code).join(', or ')}`] : []
  if (fact) notes.push(`fact: ${code(`${fact.file}:${fact.line}`)}`)
  const after = notes.length > 0 ? ` (${notes.join('; ')})` : ''
  return `- **${severityWord(severity)}** at ${start.line}:${start.column}, ${code(rule)}: ${code(message)}${after}`
}

/** A code span with fences longer than any run of backticks in it (CommonMark 0.31, 6.1). */
function code(text: string): string {
  const shown = visible(text)
  const runs = Array.from(shown.matchAll(/`+/g), ([run]) => run.length)
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const isBare = shown !== '' && !/^[` ]|[` ]$/.test(shown)
  return isBare ? fence + shown + fence : `${fence} ${shown} ${fence}`
}
