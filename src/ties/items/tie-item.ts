import type { ItemReading } from '../../mentions/items.ts'
import type { NameMention, QuantityMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { isAlone, tieFigure } from '../counts/cells.ts'
import { tieCounts } from '../counts/counts.ts'
import { tieDates } from '../dates/dates.ts'
import { tieRoles } from '../roles/roles.ts'
import type { Scope } from '../scope.ts'
import type { CountTie, DateTie, LifeTie, RoleTie } from '../tie.ts'

/** The sentences of a document, in order, and what they have. */
export interface Said {
  readonly sentences: readonly Sentence[]
  readonly people: ReadonlyMap<Sentence, readonly NameMention[]>
  readonly times: ReadonlyMap<Sentence, readonly TimeMention[]>
  readonly quantities: ReadonlyMap<Sentence, readonly QuantityMention[]>
}

/** What sentences tell of facts. */
export interface Told {
  readonly counts: readonly CountTie[]
  readonly dates: readonly (DateTie | LifeTie)[]
  readonly roles: readonly RoleTie[]
}

/** Ties what an item tells together with its introduction or its label; the places are those of the item alone. */
export function tieItem(reading: ItemReading, said: Said, scope: Scope): Told {
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
