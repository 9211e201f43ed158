import type { Span } from '../text/span.ts'
import { placeIn, type ReportedFinding } from './excerpt.ts'
import { inertJson } from './inert-json.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/**
 * Reviewdog's diagnostics (reviewdog, proto/rdf/reviewdog.proto): lines from 1, columns from 1 in bytes of
 * UTF-8, the end exclusive.
 */
export const rdjson = ({ findings, failures }: Report): string =>
  inertJson({
    source: { name: 'factlint' },
    diagnostics: [
      ...failures.map(({ file, line, message }) => ({
        message: visible(message),
        location: { path: file, range: line === undefined ? undefined : { start: { line } } },
        severity: 'ERROR',
      })),
      ...findings.map(diagnostic),
    ],
  })

function diagnostic(finding: ReportedFinding) {
  const { file, rule, severity, message, start, end, fix } = finding
  return {
    message: visible(message),
    location: { path: file, range: rangeOf({ start: start.offset, end: end.offset }, finding) },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: rule },
    suggestions: fix && [{ range: rangeOf(fix, finding), text: fix.text }],
  }
}

const rangeOf = ({ start, end }: Span, finding: ReportedFinding) => ({
  start: place(start, finding),
  end: place(end, finding),
})

function place(offset: number, finding: ReportedFinding) {
  const { line, byteColumn } = placeIn(finding, offset)
  return { line, column: byteColumn }
}
