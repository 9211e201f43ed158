import type { Block } from '../../document/document.ts'
import type { ItemReading } from '../../mentions/items.ts'
import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { moveWords, type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { tieCounts } from '../counts/counts.ts'
import { tieDates } from '../dates/dates.ts'
import { isAlone, isFirst } from '../labelled/alone.ts'
import { figureSpan, tieFigure } from '../labelled/counts.ts'
import { tieLabelledDate } from '../labelled/dates.ts'
import type { Place } from '../labelled/named.ts'
import { tieLabelledPerson } from '../labelled/roles.ts'
import { tieRoles } from '../roles/roles.ts'
import type { Scope } from '../scope.ts'
import { verbIn } from '../subjects.ts'
import type { CountTie, DateTie, RoleTie } from '../tie.ts'
import type { Said, Told } from '../told.ts'

/** The sentences of a document, and what its blocks stand among. */
export interface Among {
  readonly said: Said
  readonly placeOf: (block: Block) => Place
}

/** Ties what an item tells together with its introduction or its label; the places are those of the item alone. */
export function tieItem(reading: ItemReading, among: Among, scope: Scope): Told {
  const { said } = among
  const { whole, shift } = reading
  const people = read(reading, said.people)
  const times = read(reading, said.times)
  const quantities = read(reading, said.quantities)
  const otherTimes = [...times.keys()]
  const counts = tieCounts(
    whole,
    { quantities: [...quantities.keys()], figures: said.figures, times: otherTimes, otherTimes },
    scope,
  )
    .filter(({ span, fact }) => isOfItem(reading, span, [fact.subject, ...fact.about, ...fact.unit]))
    .map(tie => ({ ...tie, mention: quantities.get(tie.mention)!, span: moved(tie.span, 0 - shift) }))
  const dates = tieDates(whole, { times: otherTimes, days: said.days }, scope)
    .filter(
      ({ mention, fact }) =>
        isOfItem(reading, mention, [fact.event, ...fact.about]) || isAnswer(reading, mention),
    )
    .map(tie => ({ ...tie, mention: times.get(tie.mention)! }))
  const roles = tieRoles(whole, { people: [...people.keys()], times: otherTimes }, scope)
    .filter(tie => isOfItem(reading, tie, [tie.fact.title, ...tie.fact.aka]))
    .map(tie => ({ ...tie, ...moved(tie, 0 - shift), sentence: reading.sentence }))
  return {
    counts: counts.length > 0 ? counts : figuresOf(reading, among, scope),
    dates: dates.length > 0 ? dates : datesOf(reading, among, scope),
    roles: roles.length > 0 ? roles : rolesOf(reading, said, scope),
  }
}

/** What stands in the introduction and in the item, as it stands in the whole; each with what it was. */
function read<M extends Span & { readonly sentence: Sentence; readonly nouns?: readonly Word[] }>(
  { sentence, introduction, whole, from, shift }: ItemReading,
  said: ReadonlyMap<Sentence, readonly M[]>,
): Map<M, M> {
  const found = new Map<M, M>()
  const add = (mention: M, by: number): void => {
    const { nouns } = mention
    const all = nouns ? { nouns: moveWords(nouns, by) } : {}
    found.set({ ...moved(mention, by), ...all, sentence: whole }, mention)
  }
  if (introduction) for (const mention of said.get(introduction) ?? []) add(mention, 0 - introduction.start)
  for (const mention of said.get(sentence) ?? []) if (mention.start + shift >= from) add(mention, shift)
  return found
}

const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/**
 * Whether a claim is the item's, and the item has no other words than the claim's, the fact's and small ones. What goes
 * on about the same behind a comma (`28 points, most of them old`) does not count.
 */
function isOfItem({ whole, from }: ItemReading, claim: Span, texts: readonly string[]): boolean {
  if (claim.start < from) return false
  const rest = furtherOn.exec(whole.block.text.slice(claim.end))
  const until = rest ? claim.end + rest.index : whole.end
  const own = whole.words.filter(word => word.start >= from && word.end <= until && !overlaps(word, claim))
  if (own.every(({ key }) => small.has(key))) return true
  const known = new Set(texts.flatMap(words).flatMap(({ key }) => [...inflections(key)]))
  return own.every(({ key }) => small.has(key) || known.has(key))
}

/** `Until when can I register?` over `Until 25 September, at the hall`: nothing else is told before the date. */
function isAnswer({ whole, from, introduction }: ItemReading, { start, value }: TimeMention): boolean {
  const { text } = whole.block
  // `Last year it was on 3 May.`
  if (value.fields.relative !== undefined) return false
  if (!introduction || !text.slice(0, from).endsWith('? ') || start < from) return false
  const told = whole.words.filter(word => word.start >= from && word.end <= start)
  return verbIn(told) < 0 && !otherwise.test(text.slice(from, start))
}

const otherwise = /[;()–—]|\b(?:for|from|after|before|since|not|no|except|unless)\b/i

const furtherOn =
  /\s*(?:,|;|\(|\s[–—-])\s*(?:most|many|some|all|none|half|each|both|including|with|which|who|up\s+from|down\s+from|from)\b/i

const small = wordSet('a an the of in on at is was its their total all altogether only just about now')

/** What an item says of itself before its label ends, and with what introduces its list. */
function labelsOf({ whole, from, labelEnd = from }: ItemReading) {
  const context = whole.words.filter(({ end }) => end <= labelEnd)
  return {
    context,
    label: context.filter(({ start }) => start >= from),
    lead: context.filter(({ start }) => start < from),
  }
}

/** What introduces a list says of what its items are, as a heading does. */
function placeIn({ sentence, introduction }: ItemReading, placeOf: Among['placeOf']): Place {
  const place = placeOf(sentence.block)
  return introduction ? { ...place, above: [...place.above, ...introduction.words] } : place
}

/** A number that is all of its item: `Points in the plan: 28`, `Points: 28` under `The plan:`. */
function figuresOf(reading: ItemReading, { said, placeOf }: Among, scope: Scope): CountTie[] {
  const { sentence, from, shift, labelEnd = from } = reading
  const isWhole = labelEnd === from ? isAlone : isFirst
  const mention = said.quantities
    .get(sentence)
    ?.find(each => isWhole(sentence, figureSpan(each), labelEnd - shift))
  if (!mention) return []
  const { label, context } = labelsOf(reading)
  const place = placeIn(reading, placeOf)
  const heads = [reading.whole.block.text.slice(from, labelEnd)]
  const ties = tieFigure({ mention, context: label, heads, place }, scope)
  return ties.length > 0 ? ties : tieFigure({ mention, context, heads }, scope)
}

/** A date that is all of its item: `Opening: 9 May` under `The bridge:`. */
function datesOf(reading: ItemReading, { said, placeOf }: Among, scope: Scope): DateTie[] {
  const { sentence, shift, labelEnd } = reading
  if (labelEnd === undefined) return []
  const mention = said.times.get(sentence)?.find(each => isFirst(sentence, each, labelEnd - shift))
  if (!mention) return []
  const { label, context } = labelsOf(reading)
  const place = placeIn(reading, placeOf)
  const ties = tieLabelledDate({ mention, context: label, place }, scope)
  return ties.length > 0 ? ties : tieLabelledDate({ mention, context }, scope)
}

/** Whether a name is all of an item, but for a number of something: `Captain: Name (14 games)`. */
const isAllBut = (sentence: Sentence, name: Span, from: number): boolean =>
  isAlone(sentence, name, from) ||
  (isFirst(sentence, name, from) &&
    /^\s\(\p{N}{1,3}\s\p{L}+\)\W*$/u.test(sentence.block.text.slice(name.end)))

/** Someone who is all of an item: `Engineering: Name` under `Deans`. */
function rolesOf(reading: ItemReading, said: Said, scope: Scope): RoleTie[] {
  const { sentence, shift, labelEnd } = reading
  if (labelEnd === undefined) return []
  const name = said.people.get(sentence)?.find(each => isAllBut(sentence, each, labelEnd - shift))
  if (!name) return []
  const { label, lead } = labelsOf(reading)
  const tied = tieLabelledPerson({ sentence, span: name, name, labels: [label] }, scope)
  return tied.length > 0
    ? tied
    : tieLabelledPerson({ sentence, span: name, name, labels: [label, lead] }, scope)
}
