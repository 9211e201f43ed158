import { titleKey } from '../facts/index/role-index.ts'
import type { Mentions, Sentence, TimeMention } from '../mentions/mention.ts'
import { bySentence } from '../mentions/sentences.ts'
import { groupBy } from '../text/group-by.ts'
import { present } from '../text/present.ts'
import type { Span } from '../text/span.ts'
import { nameKey } from '../text/spelling/letters.ts'
import type { Outcome } from '../value/value.ts'
import { readChronicle, tieAsOf } from './chronicle.ts'
import { tieRecounts } from './consistency/counts.ts'
import { tieSpellings } from './consistency/names.ts'
import { tieChanges } from './counts/changes.ts'
import { tieCounts } from './counts/counts.ts'
import { isFarOff } from './counts/far-off.ts'
import { readFigures } from './counts/given.ts'
import { tieLoneSlips } from './counts/lone-slips.ts'
import { tieDates } from './dates/dates.ts'
import { tieEntries } from './dates/entries.ts'
import { dayBefore } from './dates/of-entry.ts'
import { withoutOthers } from './dates/one-of-several.ts'
import { withItems } from './items/items.ts'
import { withCells } from './labelled/cells.ts'
import { tiePeople, withOwners } from './people.ts'
import { within, withinKnown } from './quotes/in-known.ts'
import { tieQuotes } from './quotes/quotes.ts'
import { tieRoles } from './roles/roles.ts'
import type { Scope } from './scope.ts'
import type { AgeTie, CountTie, RoleTie, SpellingTie, Ties } from './tie.ts'
import type { Said } from './told.ts'

/** Finds, once for a document, which of its dates, numbers and titles speak of which fact that holds for it. */
export function tie(mentions: Mentions, scope: Scope): Ties {
  const { sentences, names, nameUses, times, quantities, quotations } = mentions
  const persons = names.filter(({ fact }) => fact.entity === 'person')
  const people = bySentence(withOwners(persons, scope.names))
  const timesOf = bySentence(times)
  const quantitiesOf = bySentence(quantities)
  const chronicle = readChronicle(sentences, timesOf, scope.published)
  const figures = readFigures(quantities)
  const said = { sentences, people, times: timesOf, quantities: quantitiesOf, figures, chronicle }
  const { lives, ages } = tiePeople(said, nameUses, scope)
  const entries = groupBy(tieEntries(sentences, timesOf, scope), ({ mention }) => mention.sentence)
  const days = withoutOthers(
    sentences.flatMap(sentence => {
      const told = timesOf.get(sentence) ?? []
      const day = told.length === 0 ? dayBefore(chronicle.get(sentence), sentence) : undefined
      const own = day ? tieDates(day.sentence, [day], scope) : tieDates(sentence, told, scope)
      const entered = own.length > 0 ? [] : (entries.get(sentence) ?? [])
      return [...own, ...entered, ...(lives.get(sentence) ?? [])]
    }),
  )
  const otherTimes = timesOfNoEvent(times, days)
  const numbers = tieNumbers({ ...said, ages, otherTimes }, scope)
  const titles = tieTitles(said, scope)
  const { counts, dates, roles } = withItems(
    withCells({ counts: numbers, dates: days, roles: titles }, said, scope),
    said,
    scope,
  )
  const slips = tieLoneSlips({ sentences, quantities, figures }, counts, scope)
  const quotes = tieQuotes(quotations, { names, sentences }, scope)
  const isKnown = withinKnown(quotes)
  const isQuoted = within(
    quotations.flatMap(({ pieces }) => pieces.map(span => ({ block: span.block, span }))),
  )
  const isHeld = ({ sentence: { block }, ...tied }: Placed, outcome: Outcome): boolean =>
    outcome === 'supported' || !isKnown(block, tied)
  return {
    ages: ages.filter(tied => isHeld(tied, tied.outcome)),
    dates: dates.filter(({ mention, outcome }) => isHeld(mention, outcome)),
    counts: [...counts, ...slips].filter(({ mention, outcome }) => isHeld(mention, outcome)),
    changes: tieChanges(counts, quantities).filter(tied => isHeld(tied, tied.outcome)),
    quotes,
    spellings: tieSpellings(nameUses).filter(tie => !isOfFact(tie, scope)),
    recounts: tieRecounts(mentions, new Set(counts.map(({ mention }) => mention))),
    roles: withoutUnnamed(withoutKin(roles, names), sentences).filter(
      tied => isHeld(tied, tied.outcome) && !(tied.hasHeld && isQuoted(tied.sentence.block, tied)),
    ),
  }
}

interface Numbers extends Said {
  readonly ages: readonly AgeTie[]
  readonly otherTimes: ReadonlySet<TimeMention>
}

function tieNumbers({ ages, otherTimes, ...said }: Numbers, scope: Scope): CountTie[] {
  const agesOf = bySentence(ages)
  return said.sentences.flatMap(sentence => {
    const entry = said.chronicle.get(sentence)
    const times = said.times.get(sentence) ?? []
    const beside = {
      quantities: said.quantities.get(sentence) ?? [],
      figures: said.figures,
      times,
      otherTimes: times.filter(time => otherTimes.has(time)),
      ...present({ entry }),
    }
    const own = agesOf.get(sentence) ?? []
    const tied = tieAsOf(entry, scope, then => tieCounts(sentence, beside, then))
    return tied.filter(
      each => !own.some(age => age.fact === each.fact) && !isFarOff(each, said.figures, scope.phrases),
    )
  })
}

const tieTitles = ({ sentences, people, times, chronicle }: Said, scope: Scope): RoleTie[] =>
  sentences.flatMap(sentence => {
    const entry = chronicle.get(sentence)
    const beside = {
      people: people.get(sentence) ?? [],
      times: times.get(sentence) ?? [],
      ...present({ entry }),
    }
    return tieAsOf(entry, scope, then => tieRoles(sentence, beside, then))
  })

/** Without those of `Prime Minister Ada Holm` where the article has `Ida Holm` too: somebody else of the family. */
function withoutKin(roles: Ties['roles'], names: Mentions['names']): Ties['roles'] {
  const isFull = ({ sentence: { block }, start, end }: Placed): boolean =>
    /\s/.test(block.text.slice(start, end))
  return roles.filter(
    ({ isNamesake, expected }) =>
      !isNamesake || !names.some(name => expected.includes(name.fact.name) && isFull(name)),
  )
}

/** Without `the rector, Bo Finch,` where the article does not say of what: it may be that of anything. */
function withoutUnnamed(roles: Ties['roles'], sentences: readonly Sentence[]): Ties['roles'] {
  if (!roles.some(({ leftOut }) => leftOut)) return roles
  const told = new Set(sentences.flatMap(({ words }) => words.map(({ key }) => titleKey(key))))
  return roles.filter(({ leftOut }) => leftOut?.every(key => told.has(key)) ?? true)
}

/** What stands in a sentence. */
interface Placed extends Span {
  readonly sentence: Sentence
}

/** A word that a fact has is no slip of another one; with other capitals it may be one of itself. */
function isOfFact({ use, expected }: SpellingTie, { names }: Scope): boolean {
  const key = nameKey(use.text)
  return names.known.has(key) && key !== nameKey(expected)
}

/** The times that agree with no event that the facts know. */
export function timesOfNoEvent(times: readonly TimeMention[], dates: Ties['dates']): Set<TimeMention> {
  const known = new Set(dates.filter(({ outcome }) => outcome === 'supported').map(({ mention }) => mention))
  return new Set(times.filter(time => !known.has(time)))
}
