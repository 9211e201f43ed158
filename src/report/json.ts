import type { Finding } from '../engine/finding.ts'
import type { Mistake } from '../input-error.ts'
import type { Position } from '../text/source.ts'
import { inertJson } from './inert-json.ts'
import { type Report, tally } from './report.ts'

/** The report as JSON, version 1; see docs of the command line. Ends with a line break. */
export function json({ files, findings, failures, shard }: Report): string {
  const { errors, warnings, fixable } = tally(findings)
  const report = {
    version: 1,
    summary: { files: files.length, errors, warnings, fixable },
    findings: findings.map(toJson),
    failures: failures.map(failure),
    shard,
  }
  return inertJson(report)
}

// Keys are listed one by one: their order is part of the format, whatever order a finding was built in.
function toJson({ rule, severity, message, file, start, end, found, ...optional }: Finding) {
  const { expected, fact, fix, suggestions } = optional
  return {
    rule,
    severity,
    message,
    file,
    start: place(start),
    end: place(end),
    found,
    expected,
    fact: fact && { kind: fact.kind, id: fact.id, file: fact.file, line: fact.line },
    fix: fix && { start: fix.start, end: fix.end, text: fix.text },
    suggestions,
  }
}

const failure = ({ file, line, message }: Mistake) => ({
  file,
  message: line === undefined ? message : `line ${line}: ${message}`,
})

const place = ({ line, column, offset }: Position) => ({ line, column, offset })
