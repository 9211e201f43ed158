import type { Document } from '../document/document.ts'
import { sourceEdit, sourceSpan } from '../document/source-map.ts'
import type { Fact } from '../facts/fact.ts'
import type { Rule, Verdict } from '../rule/rule.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { Edit } from '../text/edit.ts'
import { present } from '../text/present.ts'
import { type Position, positionAt } from '../text/source.ts'

/** What is reported: the shape of `--format json`, and what `lintText` gives. Offsets are those of the file's text. */
export interface Finding {
  readonly rule: string
  readonly severity: 'warn' | 'error'
  readonly message: string
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** The source between start and end. */
  readonly found: string
  readonly expected?: string
  readonly fact?: FactReference
  readonly fix?: Edit
  readonly suggestions?: readonly string[]
}

export interface FactReference {
  readonly kind: Fact['kind']
  readonly id: string
  readonly file: string
  readonly line: number
}

interface Origin {
  readonly rule: Rule
  readonly severity: 'warn' | 'error'
  readonly document: Document
}

/**
 * Turns a verdict into a finding: from offsets of a block to those of the source. A fix that can't be carried over
 * exactly is left out.
 */
export function toFinding(verdict: Verdict, { rule, severity, document: { source, path } }: Origin): Finding {
  const { block, fact, expected, suggestions } = verdict
  const span = block ? sourceSpan(block.map, verdict.span) : verdict.span
  const fix = block && verdict.fix && sourceEdit(block.map, verdict.fix, verdict.span)
  return {
    rule: rule.id,
    severity,
    message: verdict.message,
    file: path,
    start: positionAt(source, span.start),
    end: positionAt(source, span.end),
    found: source.text.slice(span.start, span.end),
    ...present({ expected, fact: fact && referenceTo(fact), fix, suggestions }),
  }
}

const referenceTo = ({ kind, id, place: { file, line } }: Fact): FactReference => ({ kind, id, file, line })

/** The order of reports: file, place, rule; by code units, so that no locale matters. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    byCodeUnits(a.file, b.file) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    byCodeUnits(a.rule, b.rule)
  )
}
