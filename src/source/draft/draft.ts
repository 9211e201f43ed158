import type { Document } from '../../document/document.ts'
import type { CountFact, Fact, NameFact } from '../../facts/fact.ts'
import { indexNames } from '../../facts/index/name-index.ts'
import { disagreements } from '../../facts/read/disagreements.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { recogniseNames } from '../../mentions/names/names.ts'
import { nameTokensOf } from '../../mentions/names/tokens.ts'
import { bySentence } from '../../mentions/sentences.ts'
import { readAges } from '../../ties/counts/age-readings.ts'
import { readQuantity } from '../../value/quantity/read.ts'
import { byPlace, drafted, isProse } from './base.ts'
import { factsOf, objectionsOf, type SourceArticle } from './check.ts'
import { draftCounts } from './counts.ts'
import { draftDates } from './dates.ts'
import { allDrafted, byKind, type Drafted, type DraftedFacts, valueTextOf, type Wordings } from './drafted.ts'
import { draftNames } from './names.ts'
import { oppositeOf } from './opposite.ts'
import { draftQuotes } from './quotes.ts'
import { draftRoles } from './roles.ts'

/**
 * Drafts the facts that a trusted article surely states. Nothing is drafted that the article itself, or a rule that
 * reads it, would disagree with, nor what would be silent if it were wrong. Pure: the same article gives the same facts
 * in the same order.
 */
export function draftFacts(article: SourceArticle): DraftedFacts {
  const { document, published, mentions } = article
  const { names, people } = draftNames(document, mentions.sentences)
  const persons = names.filter(({ fact }) => fact.entity === 'person').map(({ fact }) => fact.name)
  const wordings = [
    ...[...names, ...draftRoles(document, people, persons), ...draftQuotes(document, mentions, persons)].map(
      one => [one],
    ),
    ...draftDates(document, mentions, published),
    ...draftCounts(document, mentions),
    ...draftAges(document, mentions, names),
  ]
  const open = ofFew(toldFirst(wordings)).filter(({ length }) => length > 0)
  return settled(
    open.sort(([a], [b]) => byPlace(a!, b!)),
    [article],
  )
}

/** So many values may be told by one phrase of an article; other words then say which of them is meant. */
const mostAlike = 3

/**
 * Leaves out phrases that many things are told by: what is said of all of them is said of none, and each fact would be
 * held against the sentences of all the others.
 */
function ofFew(wordings: readonly Wordings[]): Wordings[] {
  const told = new Map<string, Set<string>>()
  for (const { fact } of wordings.flat())
    for (const phrase of phrasesOf(fact))
      told.set(phrase, (told.get(phrase) ?? new Set()).add(valueTextOf(fact)))
  const isOfFew = ({ fact }: Drafted): boolean =>
    phrasesOf(fact).every(phrase => told.get(phrase)!.size <= mostAlike)
  return wordings.map(one => one.filter(isOfFew))
}

/** Leaves out what was told in the same words before: again and again, it is one fact. */
function toldFirst(wordings: readonly Wordings[]): Wordings[] {
  const told = new Set<string>()
  return wordings.map(one => {
    const own = one.map(wording => ({ wording, keys: keysOf(wording) }))
    const first = own.filter(({ keys }) => !keys.some(key => told.has(key)))
    for (const key of own.flatMap(({ keys }) => keys)) told.add(key)
    return first.map(({ wording }) => wording)
  })
}

const keysOf = ({ fact }: Drafted): string[] =>
  phrasesOf(fact).map(
    phrase => `${phrase}: ${valueTextOf(fact)} ${fact.kind === 'count' ? fact.unit.join() : ''}`,
  )

/** What ties a date or a count to a sentence; any other fact has words of its own. */
const phrasesOf = (fact: Fact): string[] =>
  'about' in fact ? fact.about.map(phrase => `${fact.kind} ${phrase}`) : []

/** What an article says of a kind may turn on the names in it, and on nothing else that is drafted. */
const stages = [/^(?:name|role)$/, /^quote$/, /^(?:date|count)$/]

/**
 * Takes the next wording of each fact that the articles do not agree with, or that says nothing of them, again and again
 * until all that is left is both right and of use.
 */
export function settled(wordings: readonly Wordings[], articles: readonly SourceArticle[]): DraftedFacts {
  let told: readonly Drafted[] = []
  for (const kinds of stages) {
    const own = wordings.filter(([first]) => first && kinds.test(first.fact.kind))
    told = [...told, ...settledBeside(told.filter(isOfName), own, articles)]
  }
  return byKind(told)
}

function settledBeside(
  names: readonly Drafted[],
  wordings: readonly Wordings[],
  articles: readonly SourceArticle[],
): readonly Drafted[] {
  const proven = new Set(names.map(({ fact }) => fact))
  let open = wordings
  for (;;) {
    const own = open.map(([first]) => first!)
    const drafted = byKind([...names, ...own])
    const failing = new Set([...refuted(drafted, articles), ...idle(drafted, articles, proven)])
    if (!own.some(({ fact }) => failing.has(fact))) return own
    open = open
      .map(one => (failing.has(one[0]!.fact) ? one.slice(1) : one))
      .filter(({ length }) => length > 0)
  }
}

/** The facts that articles, or other facts, are against; with a name the titles that its bearer holds. */
function refuted(drafted: DraftedFacts, articles: readonly SourceArticle[]): Fact[] {
  const against = [
    ...articles.flatMap(article => objectionsOf(drafted, article)).map(({ fact }) => fact),
    ...clashing(drafted),
  ]
  const names = new Set(against.flatMap(fact => (fact.kind === 'name' ? fact.name : [])))
  // The holder of a title is a name too, drafted as one or not.
  const held = drafted.roles.filter(({ fact }) => fact.holders.some(({ name }) => names.has(name)))
  return [...against, ...held.map(({ fact }) => fact)]
}

/** The facts not proven yet whose opposite no article is against; the others are proven. */
function idle(drafted: DraftedFacts, articles: readonly SourceArticle[], proven: Set<Fact>): Fact[] {
  const doubted = allDrafted(drafted).filter(({ fact }) => !proven.has(fact))
  const [names, others] = [doubted.filter(isOfName), doubted.filter(one => !isOfName(one))]
  // Who holds a title is a name too, and then the right one: names are turned round apart.
  for (const [own, beside] of [[names, []] as const, [others, drafted.names] as const]) {
    const opposites = new Map(own.map(one => [oppositeOf(one.fact), one]))
    const opposed = byKind([...beside, ...Array.from(opposites, ([fact, one]) => ({ ...one, fact }))])
    for (const { fact } of opposites.size > 0 ? articles.flatMap(one => objectionsOf(opposed, one)) : [])
      if (opposites.has(fact)) proven.add(opposites.get(fact)!.fact)
  }
  return doubted.flatMap(({ fact }) => (proven.has(fact) ? [] : [fact]))
}

const isOfName = ({ fact }: Drafted): boolean => fact.kind === 'name'

/** The facts that a facts file could not have side by side, both of each two. */
export function clashing(drafted: DraftedFacts): readonly Fact[] {
  const facts = factsOf(drafted)
  const { roles, dates, counts } = facts
  const reversed = {
    ...facts,
    roles: roles.toReversed(),
    dates: dates.toReversed(),
    counts: counts.toReversed(),
  }
  return [...disagreements(facts), ...disagreements(reversed)].map(({ fact }) => fact)
}

/** Drafts how old people are, as the text gives it first: `Name, 52,`, `the 52-year-old Name`. */
function draftAges(
  document: Document,
  { sentences, quantities, times }: Mentions,
  names: readonly Drafted<NameFact>[],
): Wordings[] {
  const persons = names.map(({ fact }) => fact).filter(({ entity }) => entity === 'person')
  const people = bySentence(recogniseNames(nameTokensOf(sentences), indexNames(persons)))
  const [numbers, days] = [bySentence(quantities), bySentence(times)]
  const ages = [...people].flatMap(([sentence, named]) => {
    const context = {
      people: named,
      quantities: numbers.get(sentence) ?? [],
      times: days.get(sentence) ?? [],
    }
    const told = isProse(sentence) ? readAges(sentence, context, []) : []
    return told.filter(({ nth, isPast }) => !nth && !isPast).map(age => ({ sentence, ...age }))
  })
  const first = ages.filter(
    ({ bearer }, at) => ages.findIndex(other => other.bearer.fact === bearer.fact) === at,
  )
  return first.map(age => {
    const { name } = age.bearer.fact
    const value = readQuantity(String(age.years))!
    const own = { kind: 'count', subject: `age of ${name}`, value, unit: ['year'], about: [name] } as const
    return [drafted<CountFact>(document, age, own)]
  })
}
