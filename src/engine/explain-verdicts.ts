import type { Rule } from '../rule/rule.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Article, ArticleReading } from './context.ts'
import { compareFindings, type Finding, toFinding } from './finding.ts'
import { lintArticle } from './lint.ts'
import { severitiesFor } from './settings.ts'

/** What a rule said of a place, and what became of it. */
export interface RuledFinding {
  readonly finding: Finding
  readonly fate: 'supported' | 'reported' | 'held' | 'off'
  /** Why a suppression holds it back, if it says so. */
  readonly reason?: string
}

/** All that the rules say of a range of the source, reported or not, in order of place. */
export function verdictsIn(
  article: Article,
  { reading, rules }: { readonly reading: ArticleReading; readonly rules: readonly Rule[] },
  range: Span,
): RuledFinding[] {
  const { findings, held } = lintArticle(article, { facts: reading.scope, rules })
  const all: RuledFinding[] = [
    ...findings.map(finding => ({ finding, fate: 'reported' as const })),
    ...held.map(({ finding, ...reason }) => ({ finding, fate: 'held' as const, ...reason })),
    ...unreported(reading, rules),
  ]
  return all
    .filter(({ finding: { start, end } }) => overlaps({ start: start.offset, end: end.offset }, range))
    .sort((a, b) => compareFindings(a.finding, b.finding))
}

/** The verdicts that `lint` passes over: what is supported, and the faults of rules that are off. */
function unreported({ context }: ArticleReading, rules: readonly Rule[]): RuledFinding[] {
  const { document, facts } = context
  const severityOf = severitiesFor(document, { facts, run: {} })
  const judged = rules.filter(({ isLast }) => !isLast)
  return judged.flatMap(rule =>
    Array.from(rule.judge(context)).flatMap((verdict): RuledFinding[] => {
      const isSupported = verdict.outcome === 'supported'
      if (!isSupported && severityOf(rule, verdict.fact) !== 'off') return []
      const finding = toFinding(verdict, { rule, severity: 'error', document })
      return [{ finding, fate: isSupported ? 'supported' : 'off' }]
    }),
  )
}
