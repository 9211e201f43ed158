import type { Block } from '../document/document.ts'
import { type ItemReading, readItems } from '../mentions/items.ts'
import type { NameMention, QuantityMention, Sentence, TimeMention } from '../mentions/mention.ts'
import { groupBy } from '../text/group-by.ts'
import { inflections } from '../text/inflection.ts'
import { overlaps, type Span } from '../text/span.ts'
import { type Word, words } from '../text/word.ts'
import { isAlone, tieFigure } from './counts/cells.ts'
import { tieCounts } from './counts/counts.ts'
import { tieDates } from './dates/dates.ts'
import { tieRoles } from './roles/roles.ts'
import type { Scope } from './scope.ts'
import type { CountTie, DateTie, LifeTie, RoleTie } from './tie.ts'

/** The sentences of a document, in order, and what they have. */
export interface Said {
  readonly sentences: readonly Sentence[]
  readonly people: ReadonlyMap<Sentence, readonly NameMention[]>
  readonly times: ReadonlyMap<Sentence, readonly TimeMention[]>
  readonly quantities: ReadonlyMap<Sentence, readonly QuantityMention[]>
}

/** What sentences tell of facts. */
interface Told {
  readonly counts: readonly CountTie[]
  readonly dates: readonly (DateTie | LifeTie)[]
  readonly roles: readonly RoleTie[]
}

/**
 * Adds what the items of lists tell of facts when they are read on from the sentence that introduces their list, or
 * from their own label. An item with a word that is neither one of the fact's nor one of grammar has a subject of its
 * own, and what its own words tell goes before. Under a sentence that speaks of other times or of what is not so, no
 * item contradicts anything.
 */
export function withItems(own: Told, said: Said, scope: Scope): Told {
  const readings = readItems(said.sentences)
  if (readings.length === 0) return own
  const added = tieItems(readings, said, scope)
  const aside = readAside(readings, said, scope)
  const order = new Map(said.sentences.map((sentence, index) => [sentence, index]))
  const joined = <T extends Tie>(first: readonly T[], second: readonly T[]): T[] => {
    const known = new Set(first.map(tie => keyOf(tie, order)))
    const isNew = (tie: T) => !known.has(keyOf(tie, order)) && isHeld(tie, aside.introduced)
    return [...first, ...second.filter(isNew)]
      .filter(tie => isHeld(tie, aside.all))
      .sort((a, b) => order.get(claimOf(a).sentence)! - order.get(claimOf(b).sentence)!)
  }
  return {
    counts: joined(own.counts, added.counts),
    dates: joined(own.dates, added.dates),
    roles: joined(own.roles, added.roles),
  }
}

type Tie = CountTie | DateTie | LifeTie | RoleTie

const isHeld = (tie: Tie, aside: ReadonlySet<Block>): boolean =>
  tie.outcome === 'supported' || !aside.has(claimOf(tie).sentence.block)

const claimOf = (tie: Tie) => ('mention' in tie ? tie.mention : tie)

const keyOf = (tie: Tie, order: ReadonlyMap<Sentence, number>): string =>
  `${order.get(claimOf(tie).sentence)} ${claimOf(tie).start}`

/** Where two items of a list tell of one fact, as those of two years do, neither contradicts it. */
function tieItems(readings: readonly ItemReading[], said: Said, scope: Scope): Told {
  const read = readings.map(reading => ({ reading, ...tieReading(reading, said, scope) }))
  const lists = [...groupBy(read, ({ reading }) => listOf(reading)).values()]
  return {
    counts: lists.flatMap(items => agreed(items.flatMap(({ counts }) => counts))),
    dates: lists.flatMap(items => agreed(items.flatMap(({ dates }) => dates))),
    roles: lists.flatMap(items => agreed(items.flatMap(({ roles }) => roles))),
  }
}

const listOf = ({ introduction }: ItemReading): Block | undefined => introduction?.block

function agreed<T extends Tie>(ties: readonly T[]): T[] {
  const told = groupBy(ties, ({ fact }) => fact)
  return ties.filter(({ fact, outcome }) => outcome === 'supported' || told.get(fact)!.length === 1)
}

function tieReading(reading: ItemReading, said: Said, scope: Scope): Told {
  const { whole, shift } = reading
  const people = read(reading, said.people)
  const times = read(reading, said.times)
  const quantities = read(reading, said.quantities)
  const otherTimes = [...times.keys()]
  const counts = tieCounts(whole, { quantities: [...quantities.keys()], otherTimes }, scope)
    .filter(({ mention, fact }) => isOfItem(reading, mention, [fact.subject, ...fact.about, ...fact.unit]))
    .map(tie => ({ ...tie, mention: quantities.get(tie.mention)!, span: moved(tie.span, -shift) }))
  return {
    counts: counts.length > 0 ? counts : figuresOf(reading, said, scope),
    dates: tieDates(whole, otherTimes, scope)
      .filter(({ mention, fact }) => isOfItem(reading, mention, [fact.event, ...fact.about]))
      .map(tie => ({ ...tie, mention: times.get(tie.mention)! })),
    roles: tieRoles(whole, { people: [...people.keys()], times: otherTimes }, scope)
      .filter(tie => isOfItem(reading, tie, [tie.fact.title, ...tie.fact.aka]))
      .map(tie => ({ ...tie, ...moved(tie, -shift), sentence: reading.sentence })),
  }
}

/** What stands in the introduction and in the item, as it stands in the whole; each with what it was. */
function read<M extends Span & { readonly sentence: Sentence; readonly nouns?: readonly Word[] }>(
  { sentence, introduction, whole, from, shift }: ItemReading,
  said: ReadonlyMap<Sentence, readonly M[]>,
): Map<M, M> {
  const move = (mention: M, by: number): [M, M] => {
    const { nouns } = mention
    const all = nouns ? { nouns: nouns.map(noun => moved(noun, by)) } : {}
    return [{ ...moved(mention, by), ...all, sentence: whole }, mention]
  }
  const leading = introduction ? (said.get(introduction) ?? []) : []
  const own = (said.get(sentence) ?? []).filter(({ start }) => start + shift >= from)
  return new Map([
    ...leading.map(mention => move(mention, -introduction!.start)),
    ...own.map(mention => move(mention, shift)),
  ])
}

const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** Whether a claim is the item's, and the item has no other words than the claim's, the fact's and small ones. */
function isOfItem({ whole, from }: ItemReading, claim: Span, texts: readonly string[]): boolean {
  if (claim.start < from) return false
  const own = whole.words.filter(word => word.start >= from && !overlaps(word, claim))
  if (own.every(({ key }) => small.has(key))) return true
  const known = new Set(texts.flatMap(words).flatMap(({ key }) => [...inflections(key)]))
  return own.every(({ key }) => small.has(key) || known.has(key))
}

const small = new Set(
  'a an the of in on at is was its their total all altogether only just about now'.split(' '),
)

/** A number that is all of its item: `Points in the plan: 28`, `Points: 28` under `The plan:`. */
function figuresOf({ sentence, whole, from, shift, labelEnd = from }: ItemReading, said: Said, scope: Scope) {
  const mention = said.quantities.get(sentence)?.find(each => isAlone(each, labelEnd - shift))
  if (!mention) return []
  const context = whole.words.filter(({ end }) => end <= labelEnd)
  const label = context.filter(({ start }) => start >= from)
  const ties = tieFigure({ mention, context: label }, scope)
  return ties.length > 0 ? ties : tieFigure({ mention, context }, scope)
}

/** How sure it is that the items of a list tell what holds: under some sentences none of them contradicts anything. */
interface Aside {
  /** Items under `Former mayors:`, `In 1990:` or `Myths about the plan:`. */
  readonly all: ReadonlySet<Block>
  /** Besides, what is tied by words of `The plan does not have:` or `It could have had:`. */
  readonly introduced: ReadonlySet<Block>
}

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
