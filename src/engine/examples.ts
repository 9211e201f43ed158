import type { Fact } from '../facts/fact.ts'
import { allFacts, changeKinds, type Facts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/index/indexed-facts.ts'
import type { Rule } from '../rule/rule.ts'
import { present } from '../text/present.ts'
import type { Day } from '../value/day.ts'
import type { Finding } from './finding.ts'
import { lintArticle } from './lint.ts'

/** An example of a fact, and what came of it. */
export interface ExampleRun {
  readonly fact: Fact
  readonly kind: 'ok' | 'wrong'
  readonly text: string
  /** The day it was read on. */
  readonly day?: Day
  readonly findings: readonly Finding[]
  /** Nothing is found in what is right, and the fact finds something in what is wrong. */
  readonly holds: boolean
}

/**
 * Reads the examples of all facts as Markdown articles of the given day, else of the facts file's own. A fact that does
 * not hold on that day is tried on the nearest one that it does hold on.
 */
export function runExamples(facts: Facts, rules: readonly Rule[], published = facts.published): ExampleRun[] {
  const indexOf = indexer(facts)
  return allFacts(facts).flatMap(fact => {
    const { ok = [], wrong = [] } = fact.examples ?? {}
    const day = dayWithin(fact, published)
    const run = (text: string): readonly Finding[] => {
      const article = { path: 'example.md', text, ...present({ published: day }) }
      return lintArticle(article, { facts: indexOf(fact), rules }).findings
    }
    return [
      ...ok.map(text => resultOf({ fact, kind: 'ok', text }, run(text), day)),
      ...wrong.map(text => resultOf({ fact, kind: 'wrong', text }, run(text), day)),
    ]
  })
}

function resultOf(
  example: Pick<ExampleRun, 'fact' | 'kind' | 'text'>,
  findings: readonly Finding[],
  day: Day | undefined,
): ExampleRun {
  const { fact, kind } = example
  const isFound = findings.some(finding => finding.fact?.kind === fact.kind && finding.fact.id === fact.id)
  const holds = kind === 'ok' ? findings.length === 0 : isFound
  return { ...example, findings, holds, ...present({ day }) }
}

function dayWithin({ since, until }: Fact, day: Day | undefined): Day | undefined {
  if (since !== undefined && (day === undefined || day < since)) return since
  if (until !== undefined && (day === undefined || day > until)) return until
  return day
}

/** Gives the facts that an example is read against: indexed once for all facts of the same files. */
function indexer(facts: Facts): (fact: Fact) => IndexedFacts {
  const indexes = new Map<string, IndexedFacts>()
  return fact => {
    const key = keyOf(fact)
    const index = indexes.get(key) ?? indexFacts(factsBeside(facts, key))
    indexes.set(key, index)
    return index
  }
}

const keyOf = ({ files }: Fact): string => JSON.stringify(files ?? [])

/** The facts that hold in the same files, as if for all, and as if they never expired: an example is of no file and no day. */
function factsBeside(facts: Facts, key: string): Facts {
  const beside = <F extends Fact>(all: readonly F[]): F[] =>
    all
      .filter(fact => fact.files === undefined || keyOf(fact) === key)
      .map(({ files: _, expires: __, ...fact }) => fact as unknown as F)
  return { ...changeKinds(facts, beside), overrides: [] }
}
