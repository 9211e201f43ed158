import type { Document } from '../document/document.ts'
import { parseDocument } from '../document/parse.ts'
import type { RuleSettings } from '../facts/facts.ts'
import type { IndexedFacts } from '../facts/indexed-facts.ts'
import { recognise } from '../mentions/mentions.ts'
import type { Rule, RuleContext, Verdict } from '../rule/rule.ts'
import { isInForce } from '../ties/in-force.ts'
import { tie } from '../ties/ties.ts'
import type { Day } from '../value/day.ts'
import { compareFindings, type Finding, toFinding } from './finding.ts'
import { matchesGlobs, severities } from './settings.ts'
import { type Held, suppress } from './suppress.ts'
import { readSuppressions } from './suppressions.ts'

/** One article, as text. `path` names it in reports and decides the format by its ending. */
export interface Article {
  readonly path: string
  readonly text: string
  /** The article's day, above what it says itself. */
  readonly published?: Day
}

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
}

/** Checks one article: pure, without files or clock. Findings come in order of place, then rule. */
export function lintArticle(article: Article, { facts: indexed, rules, settings = {} }: Checks): LintResult {
  const { facts } = indexed
  const document = parseDocument(article)
  const context = contextOf(document, indexed, article.published ?? document.published ?? facts.published)
  const severityOf = severities(facts, article.path, settings)
  const enabled = rules.filter(rule => severityOf(rule) !== 'off')
  const report = (context: RuleContext, judged: readonly Rule[]): Finding[] =>
    judged.flatMap(rule =>
      faultsOf(rule.judge(context)).flatMap(verdict => {
        const severity = severityOf(rule, verdict.fact)
        return severity === 'off' ? [] : [toFinding(verdict, { rule, severity, document })]
      }),
    )
  const suppressions = readSuppressions(
    document,
    rules.map(({ id }) => id),
  )
  const { kept, held, unused } = suppress(
    report(
      context,
      enabled.filter(rule => !rule.isLast),
    ),
    suppressions.active,
  )
  const faulty = new Set(suppressions.faults.map(({ span }) => span.start))
  const suppressionFaults = [...suppressions.faults, ...unused.filter(({ span }) => !faulty.has(span.start))]
  const last = report(
    { ...context, suppressionFaults },
    enabled.filter(rule => rule.isLast),
  )
  return { findings: unique([...kept, ...last].sort(compareFindings)), held }
}

function contextOf(document: Document, indexed: IndexedFacts, published: Day | undefined): RuleContext {
  const { facts } = indexed
  const circumstances = {
    ...(published === undefined ? {} : { published }),
    matches: (globs: readonly string[]) => matchesGlobs(facts, document.path, globs),
  }
  const all = recognise(document, indexed.names)
  const mentions = { ...all, names: all.names.filter(({ fact }) => isInForce(fact, circumstances)) }
  return {
    document,
    facts,
    mentions,
    ties: tie(mentions, { ...circumstances, ...indexed }),
    suppressionFaults: [],
    ...(published === undefined ? {} : { published }),
  }
}

const faultsOf = (verdicts: Iterable<Verdict>): Verdict[] =>
  Array.from(verdicts).filter(({ outcome }) => outcome !== 'supported')

/** Two facts may say the same of one place. */
const unique = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding, index) => {
    const previous = findings[index - 1]
    return !previous || compareFindings(previous, finding) !== 0 || previous.message !== finding.message
  })
