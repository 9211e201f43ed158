import type { Finding } from '../engine/finding.ts'
import { type Report, severityWord } from './report.ts'
import { visible } from './visible.ts'

/** One line a finding, as compilers write them: `file:line:column: severity rule: message [fact file:line]`. */
export const compact = ({ findings }: Report): string =>
  findings.map(finding => `${compactLine(finding)}\n`).join('')

/** One finding on one line, without a line break. */
export function compactLine(finding: Finding): string {
  const { file, start, severity, rule, message } = finding
  const place = `${visible(file)}:${start.line}:${start.column}`
  return `${place}: ${severityWord(severity)} ${rule}: ${visible(message)}${factMark(finding)}`
}

/** Where the fact of a finding stands, in brackets behind a message; nothing where there is none. */
export const factMark = ({ fact }: Finding): string =>
  fact ? ` [fact ${visible(fact.file)}:${fact.line}]` : ''
