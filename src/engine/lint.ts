import type { RuleSettings } from '../facts/facts.ts'
import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import type { Rule, RuleContext, Verdict } from '../rule/rule.ts'
import { type Collected, collect } from './collected.ts'
import { type Article, readContext } from './context.ts'
import { compareFindings, type Finding, toFinding } from './finding.ts'
import { holderOf } from './held-by.ts'
import { checkOwnRules, severitiesFor } from './settings.ts'
import { type Held, suppress } from './suppress.ts'
import { readSuppressions } from './suppressions.ts'

/** What an article is held against. `settings` are the run's own, above those of the facts file. */
export interface Checks {
  readonly facts: IndexedFacts
  readonly rules: readonly Rule[]
  readonly settings?: RuleSettings
}

export interface LintResult {
  readonly findings: readonly Finding[]
  /** Findings that a suppression held back, each with the reason it gives. */
  readonly held: readonly Held[]
  /** What other articles may tell otherwise; see `compareArticles`. */
  readonly collected: readonly Collected[]
  /** The article's own front matter keeps it out: it was not checked. */
  readonly ignored?: true
}

/**
 * Checks one article: pure, without files or clock. Findings come in order of place, then rule.
 * @throws InputError where it cannot be read, or has a mistake in its own settings.
 */
export function lintArticle(article: Article, { facts: indexed, rules, settings = {} }: Checks): LintResult {
  const { facts } = indexed
  const { context } = readContext(article, indexed)
  const { document } = context
  const ids = rules.map(({ id }) => id)
  checkOwnRules(document.settings, ids)
  if (document.settings?.ignore === true) return { findings: [], held: [], collected: [], ignored: true }
  const severityOf = severitiesFor(document, { facts, run: settings })
  const enabled = rules.filter(rule => severityOf(rule) !== 'off')
  const [first, last] = [enabled.filter(rule => !rule.isLast), enabled.filter(rule => rule.isLast)]
  const report = (context: RuleContext, judged: readonly Rule[]): Finding[] =>
    judged.flatMap(rule =>
      faultsOf(rule.judge(context)).flatMap(verdict => {
        const severity = severityOf(rule, verdict.fact)
        return severity === 'off' ? [] : [toFinding(verdict, { rule, severity, document })]
      }),
    )
  const { active, faults } = readSuppressions(document, ids)
  const heldBy = holderOf(active)
  const { kept, held, unused } = suppress(report(context, first), active, heldBy)
  const faulty = new Set(faults.map(({ span }) => span.start))
  const suppressionFaults = [...faults, ...unused.filter(({ span }) => !faulty.has(span.start))]
  const findings = [...kept, ...report({ ...context, suppressionFaults }, last)].sort(compareFindings)
  const collected = enabled.flatMap(rule => collect(rule, { context, severity: severityOf(rule), heldBy }))
  return { findings: unique(findings), held, collected }
}

const faultsOf = (verdicts: Iterable<Verdict>): Verdict[] =>
  Array.from(verdicts).filter(({ outcome }) => outcome !== 'supported')

/** Two facts may say the same of one place. */
const unique = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding, index) => {
    const previous = findings[index - 1]
    return !previous || compareFindings(previous, finding) !== 0 || previous.message !== finding.message
  })
