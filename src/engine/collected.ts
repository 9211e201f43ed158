import type { Severity } from '../facts/fact.ts'
import type { Rule, RuleContext, Telling } from '../rule/rule.ts'
import { type Position, positionAt } from '../text/source.ts'
import type { HeldBy } from './held-by.ts'
import type { Suppression } from './suppressions.ts'

/** Something an article tells that others may tell otherwise, with all that a finding there would need: plain data. */
export interface Collected {
  readonly rule: string
  readonly severity: 'warn' | 'error'
  readonly telling: Telling
  readonly start: Position
  readonly end: Position
  readonly found: string
  /** What would hold a finding there back. */
  readonly suppression?: Pick<Suppression, 'comment' | 'rules'>
}

interface Collecting {
  readonly context: RuleContext
  readonly severity: Severity
  readonly heldBy: HeldBy
}

/** What one rule collects of one article. */
export function collect(
  { id, collect: tellingsOf }: Rule,
  { context, severity, heldBy }: Collecting,
): Collected[] {
  if (!tellingsOf || severity === 'off') return []
  const { source } = context.document
  return tellingsOf(context).map(telling => {
    const { span } = telling
    const start = positionAt(source, span.start)
    const suppression = heldBy({ rule: id, start })
    return {
      rule: id,
      severity,
      telling,
      start,
      end: positionAt(source, span.end),
      found: source.text.slice(span.start, span.end),
      ...(suppression ? { suppression: { comment: suppression.comment, rules: suppression.rules } } : {}),
    }
  })
}
