import type { Finding } from '../engine/finding.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/** One line a finding, as compilers write them: `file:line:column: severity rule: message [fact file:line]`. */
export const compact = ({ findings }: Report): string =>
  findings.map(finding => `${compactLine(finding)}\n`).join('')

/** One finding on one line, without a line break. */
export function compactLine({ file, start, severity, rule, message, fact }: Finding): string {
  const place = `${visible(file)}:${start.line}:${start.column}`
  const word = severity === 'error' ? 'error' : 'warning'
  const reference = fact ? ` [fact ${visible(fact.file)}:${fact.line}]` : ''
  return `${place}: ${word} ${rule}: ${visible(message)}${reference}`
}
