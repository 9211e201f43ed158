import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import { compactLine } from './compact.ts'
import { counted, type Report, type ReportOptions, severityWord } from './report.ts'
import { repositoryPath } from './repository-path.ts'
import { visible } from './visible.ts'

// What GitHub shows of one step: 10 annotations of each type (docs.github.com, "Workflow commands").
const mostShown = 10

interface Annotation {
  readonly type: 'error' | 'warning'
  readonly properties: Readonly<Record<string, string | number>>
  readonly message: string
  /** What the log says of it where it cannot be shown. */
  readonly line: string
}

/**
 * Workflow commands of GitHub Actions, which annotate the changed files of a pull request: errors, then
 * warnings, of each no more than are shown. What is left over follows as plain lines.
 */
export function github({ findings, failures }: Report, { base }: ReportOptions): string {
  const annotations = [
    ...failures.map(failure => fromFailure(failure, base)),
    ...findings.map(finding => fromFinding(finding, base)),
  ]
  const errors = annotations.filter(({ type }) => type === 'error')
  const warnings = annotations.filter(({ type }) => type === 'warning')
  const shown = [...errors.slice(0, mostShown), ...warnings.slice(0, mostShown)]
  const left = [...errors.slice(mostShown), ...warnings.slice(mostShown)]
  const lines = [
    ...shown.map(command),
    ...(left.length > 0 ? [leftOver(left)] : []),
    ...left.map(({ line }) => line),
  ]
  return lines.map(line => `${line}\n`).join('')
}

function leftOver(left: readonly Annotation[]): string {
  const errors = left.filter(({ type }) => type === 'error').length
  const parts: string[] = []
  if (errors > 0) parts.push(counted(errors, 'more error'))
  if (errors < left.length) parts.push(counted(left.length - errors, 'more warning'))
  return `${parts.join(' and ')} than GitHub shows of one step (${mostShown} of each):`
}

function fromFinding(finding: Finding, base: string): Annotation {
  const { file, start, end, severity, rule, message, fact, suggestions = [] } = finding
  const notes = suggestions.length > 0 ? [`Suggestion: ${suggestions.map(visible).join(', or ')}`] : []
  if (fact) notes.push(`Fact: ${visible(repositoryPath(fact.file, base))}:${fact.line}`)
  return {
    type: severityWord(severity),
    properties: {
      file: repositoryPath(file, base),
      line: start.line,
      endLine: end.line,
      // Columns of a range over several lines are refused.
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: `factlint: ${rule}`,
    },
    message: [visible(message), ...notes].join('\n'),
    line: compactLine(finding),
  }
}

function fromFailure({ file, line, message }: Mistake, base: string): Annotation {
  const place = line === undefined ? {} : { line }
  const shown = message.split('\n').map(visible)
  return {
    type: 'error',
    properties: { file: repositoryPath(file, base), ...place, title: 'factlint: not checked' },
    message: shown.join('\n'),
    line: `${visible(file)}: ${shown.join(' ')}`,
  }
}

function command({ type, properties, message }: Annotation): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${type} ${pairs.join(',')}::${data(message)}`
}

// As the runner unescapes them (actions/runner, ActionCommand.cs). A path keeps its line breaks, or it would
// name another file.
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string =>
  data(text.replace(/[^\r\n]+/g, visible))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
