import type { Block } from '../../document/document.ts'
import { type ItemReading, readItems } from '../../mentions/items.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { readPlaces } from '../labelled/places.ts'
import type { Scope } from '../scope.ts'
import { claimOf, type Said, type Told, type ToldTie, undisputed } from '../told.ts'
import { type Among, tieItem } from './tie-item.ts'

/**
 * Adds what the items of lists tell of facts when they are read on from the sentence that introduces their list, or
 * from their own label. An item with a word that is neither one of the fact's nor one of grammar has a subject of its
 * own, and what its own words tell goes before. Under a sentence that speaks of other times or of what is not so, no
 * item contradicts anything.
 */
export function withItems(own: Told, said: Said, scope: Scope): Told {
  const readings = readItems(said.sentences)
  if (readings.length === 0) return own
  const added = tieItems(readings, { said, placeOf: readPlaces(own, said) }, scope)
  const aside = readAside(readings, said, scope)
  const order = new Map(said.sentences.map((sentence, index) => [sentence, index]))
  const joined = <T extends ToldTie>(first: readonly T[], second: readonly T[]): T[] => {
    const known = new Set(first.map(tie => keyOf(tie, order)))
    const isNew = (tie: T) => !known.has(keyOf(tie, order)) && isHeld(tie, aside.introduced)
    return [...unparallel(first, readings), ...second.filter(isNew)]
      .filter(tie => isHeld(tie, aside.all))
      .sort((a, b) => order.get(claimOf(a).sentence)! - order.get(claimOf(b).sentence)!)
  }
  return {
    counts: joined(own.counts, added.counts),
    dates: joined(own.dates, added.dates),
    roles: joined(own.roles, added.roles),
  }
}

const isHeld = (tie: ToldTie, aside: ReadonlySet<Block>): boolean =>
  tie.outcome === 'supported' || !aside.has(blockOf(tie))

const keyOf = (tie: ToldTie, order: ReadonlyMap<Sentence, number>): string =>
  `${order.get(claimOf(tie).sentence)} ${claimOf(tie).start}`

/** Where two items of a list tell of one fact, as those of two years do, neither contradicts it. */
function tieItems(readings: readonly ItemReading[], among: Among, scope: Scope): Told {
  const read = readings.map(reading => ({ reading, ...tieItem(reading, among, scope) }))
  const lists = [...groupBy(read, ({ reading }) => listOf(reading)).values()]
  return {
    counts: lists.flatMap(items => agreed(items.flatMap(({ counts }) => counts))),
    dates: lists.flatMap(items => agreed(items.flatMap(({ dates }) => dates))),
    roles: lists.flatMap(items => agreed(items.flatMap(({ roles }) => roles))),
  }
}

const listOf = ({ introduction }: ItemReading): Block | undefined => introduction?.block

const agreed = <T extends ToldTie>(ties: readonly T[]): T[] => undisputed(ties, ({ fact }) => fact)

/** `- **North:** Turnout 69%` and `- **Coast:** Turnout 74%`: items of one list that say unlike things of one fact are of parts of it. */
function unparallel<T extends ToldTie>(ties: readonly T[], readings: readonly ItemReading[]): readonly T[] {
  const lists = new Map(readings.map(reading => [reading.sentence.block, listOf(reading)]))
  const inItems = ties.filter(tie => tie.outcome === 'contradicted' && lists.has(blockOf(tie)))
  const parallel = new Set(
    [...groupBy(inItems, ({ fact }) => fact).values()]
      .flatMap(told => [...groupBy(told, tie => lists.get(blockOf(tie))).values()])
      .filter(told => new Set(told.map(blockOf)).size > 1 && new Set(told.map(textOfClaim)).size > 1)
      .flat(),
  )
  return ties.filter(tie => !parallel.has(tie))
}

const blockOf = (tie: ToldTie): Block => claimOf(tie).sentence.block

const textOfClaim = (tie: ToldTie): string => {
  const { start, end } = claimOf(tie)
  return blockOf(tie).text.slice(start, end)
}

/** How sure it is that the items of a list tell what holds: under some sentences none of them contradicts anything. */
interface Aside {
  /** Items under `Former mayors:`, `In 1990:` or `Myths about the plan:`. */
  readonly all: ReadonlySet<Block>
  /** Besides, what is tied by words of `The plan does not have:` or `It could have had:`. */
  readonly introduced: ReadonlySet<Block>
}

/** The items of lists, by how their introductions speak of them. */
function readAside(readings: readonly ItemReading[], said: Said, { published }: Scope): Aside {
  const under = (isAside: (introduction: Sentence) => boolean): Set<Block> =>
    new Set(
      readings.flatMap(({ sentence, introduction }) =>
        introduction && isAside(introduction) ? [sentence.block] : [],
      ),
    )
  const isOfOthers = (introduction: Sentence): boolean => {
    const years = (said.times.get(introduction) ?? []).map(({ value }) => value.fields.year)
    return (
      others.test(textOf(introduction)) ||
      years.some(year => year !== undefined && !published?.startsWith(String(year)))
    )
  }
  return { all: under(isOfOthers), introduced: under(introduction => unsure.test(textOf(introduction))) }
}

const textOf = ({ block, start, end }: Sentence): string => block.text.slice(start, end)

const others =
  /\b(?:former|formerly|previous|previously|ex|outgoing|incoming|candidates?|nominees?|contenders?|propos\w+|draft\w*|reject\w*|fake|false\w*|fictio\w+|myths?|mistakes?|errors?|rumou?rs?|predict\w*|forecasts?|until)\b/i
const unsure =
  /\b(?:not|never|no|none|nor|neither|without|if|unless|whether|would|could|might|should|before|once|earlier|old|older|original\w*|initial\w*|dropped|removed|deleted|wrong\w*|claims?|claimed|examples?|imagine|suppose|samples?|options?|scenarios?|versions?|last\s+(?:year|month|week))\b|n['’]t\b/i
