import type { Finding } from '../engine/finding.ts'
import { createSource, positionAt, type Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { inertJson } from './inert-json.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/**
 * Reviewdog's diagnostics (reviewdog, proto/rdf/reviewdog.proto): lines from 1, columns from 1 in bytes of
 * UTF-8, the end exclusive.
 */
export function rdjson({ findings, failures, sources }: Report): string {
  const measured = new Map<string, Measured>()
  const textOf = (file: string): Measured => {
    const known = measured.get(file) ?? measure(sources.get(file) ?? '')
    measured.set(file, known)
    return known
  }
  return inertJson({
    source: { name: 'factlint' },
    diagnostics: [
      ...failures.map(({ file, line, message }) => ({
        message: visible(message),
        location: { path: file, ...(line === undefined ? {} : { range: { start: { line } } }) },
        severity: 'ERROR',
      })),
      ...findings.map(finding => diagnostic(finding, textOf(finding.file))),
    ],
  })
}

function diagnostic({ file, rule, severity, message, start, end, fix }: Finding, text: Measured) {
  return {
    message: visible(message),
    location: { path: file, range: rangeOf({ start: start.offset, end: end.offset }, text) },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: rule },
    ...(fix ? { suggestions: [{ range: rangeOf(fix, text), text: fix.text }] } : {}),
  }
}

interface Measured {
  readonly source: Source
  /** How many bytes of UTF-8 stand before each unit, and before the end. */
  readonly bytesBefore: Uint32Array
}

function measure(text: string): Measured {
  const bytesBefore = new Uint32Array(text.length + 1)
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    bytesBefore[at] = bytes
    bytes += bytesOf(text.charCodeAt(at))
  }
  bytesBefore[text.length] = bytes
  return { source: createSource(text), bytesBefore }
}

/** A pair of surrogates takes four bytes: two for each. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
}

const rangeOf = ({ start, end }: Span, text: Measured) => ({
  start: place(start, text),
  end: place(end, text),
})

function place(offset: number, { source, bytesBefore }: Measured) {
  const { line, offset: at } = positionAt(source, offset)
  return { line, column: bytesBefore[at]! - bytesBefore[source.lineStarts[line - 1]!]! + 1 }
}
