import type { Mistake } from '../../input-error.ts'
import { present } from '../../text/present.ts'
import { lineSpan } from '../../text/source.ts'
import type { Fact } from '../fact.ts'
import { changeKinds, type Facts } from '../facts.ts'
import { unknownRules } from '../rule-ids.ts'
import { disagreements } from './disagreements.ts'
import { framedPlace } from './facts-source.ts'
import type { FactsDraft } from './file.ts'
import { duplicateIds, type FactMistake, withIds } from './ids.ts'

/** What one or several facts files say together. With mistakes the facts are incomplete. */
export interface MergedFacts {
  readonly facts: Facts
  readonly mistakes: readonly Mistake[]
}

/**
 * Joins a facts file, the last of the drafts, with those it extends, in the order in which they add up. Which
 * articles are meant (`files`, `ignore`, `root`) is the last one's to say; what else it leaves open the others may
 * have set.
 * @param ruleIds the rules that there are, where that is known: a rule of another name is a mistake.
 */
export function mergeDrafts(drafts: readonly FactsDraft[], ruleIds?: readonly string[]): MergedFacts {
  const all = drafts.map(({ facts }) => facts)
  const own = all.at(-1)!
  const published = all.findLast(facts => facts.published !== undefined)?.published
  const joined: Facts = {
    ...own,
    ...present({ published }),
    rules: Object.fromEntries(all.flatMap(({ rules }) => Object.entries(rules))),
    overrides: all.flatMap(({ overrides }) => overrides),
    rulePlaces: all.flatMap(({ rulePlaces = [] }) => rulePlaces),
    names: all.flatMap(({ names }) => names),
    roles: all.flatMap(({ roles }) => roles),
    dates: all.flatMap(({ dates }) => dates),
    counts: all.flatMap(({ counts }) => counts),
    quotes: all.flatMap(({ quotes }) => quotes),
  }
  const facts = changeKinds(joined, distinct)
  return { facts: changeKinds(facts, withIds), mistakes: mistakesOf(drafts, facts, ruleIds) }
}

/** The facts without those that only repeat an earlier one. */
function distinct<F extends Fact>(facts: readonly F[]): F[] {
  const seen = new Set<string>()
  return facts.filter(fact => {
    const content = JSON.stringify({ ...fact, place: undefined })
    return !seen.has(content) && seen.add(content)
  })
}

function mistakesOf(
  drafts: readonly FactsDraft[],
  facts: Facts,
  ruleIds: readonly string[] | undefined,
): Mistake[] {
  const sources = new Map(drafts.map(({ from }) => [from.file, from]))
  const { names, roles, dates, counts, quotes } = facts
  const between = [...[names, roles, dates, counts, quotes].flatMap(duplicateIds), ...disagreements(facts)]
  const framed = between.map(({ fact, message }: FactMistake) => {
    const from = sources.get(fact.place.file)!
    const line = lineSpan(from.source, fact.place.line)
    return { message, ...framedPlace(from, { start: line.start + fact.place.column - 1, end: line.end }) }
  })
  const order = new Map(drafts.map(({ from }, index) => [from.file, index]))
  const unknown = ruleIds ? unknownRules(facts.rulePlaces ?? [], ruleIds) : []
  return [...drafts.flatMap(({ from }) => from.mistakes), ...framed, ...unknown].sort(
    (a, b) =>
      order.get(a.file)! - order.get(b.file)! ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}
