import { titleKey } from '../facts/index/role-index.ts'
import type { Mentions, NameUse, Sentence, TimeMention } from '../mentions/mention.ts'
import { bySentence } from '../mentions/sentences.ts'
import { groupBy } from '../text/group-by.ts'
import { present } from '../text/present.ts'
import { overlaps, type Span } from '../text/span.ts'
import { nameKey } from '../text/spelling/letters.ts'
import type { Outcome } from '../value/value.ts'
import { readChronicle, tieAsOf } from './chronicle.ts'
import { tieRecounts } from './consistency/counts.ts'
import { tieSpellings } from './consistency/names.ts'
import { tieChanges } from './counts/changes.ts'
import { tieCounts } from './counts/counts.ts'
import { readFigures } from './counts/given.ts'
import { tieLoneSlips } from './counts/lone-slips.ts'
import { isFigureOfOther } from './counts/other-figure.ts'
import { tieDates } from './dates/dates.ts'
import { tieEntries } from './dates/entries.ts'
import { tieLoneDates } from './dates/lone-slips.ts'
import { dayBefore } from './dates/of-entry.ts'
import { withoutOthers } from './dates/one-of-several.ts'
import { readDays } from './dates/slips.ts'
import { tieWeekdays } from './dates/told-weekday.ts'
import { withItems } from './items/items.ts'
import { withCells } from './labelled/cells.ts'
import { tiePeople, withOwners } from './people.ts'
import { readPronouns } from './pronouns.ts'
import { withinKnown, withinQuotations } from './quotes/in-known.ts'
import { tieQuotes } from './quotes/quotes.ts'
import { tieHandovers } from './roles/handovers.ts'
import { tieLeaders } from './roles/leaders.ts'
import { tieLengths } from './roles/lengths.ts'
import { tieOtherTitles } from './roles/other-titles.ts'
import { ownerBefore } from './roles/owner-before.ts'
import { tieRoles } from './roles/roles.ts'
import { readNarrated } from './roles/told.ts'
import type { Scope } from './scope.ts'
import type { AgeTie, CountTie, DateTie, LifeTie, RoleTie, SpellingTie, Ties } from './tie.ts'
import type { Said } from './told.ts'

/** Finds, once for a document, which of its dates, numbers and titles speak of which fact that holds for it. */
export function tie(mentions: Mentions, scope: Scope): Ties {
  const { sentences, names, nameUses, times, quantities, quotations } = mentions
  const said = readSaid(mentions, scope)
  const { lives, ages } = tiePeople(said, nameUses, scope)
  const days = tieDays(said, lives, scope)
  const otherTimes = timesOfNoEvent(times, days)
  const numbers = tieNumbers({ ...said, ages, otherTimes }, scope)
  const titles = tieTitles(said, nameUses, scope)
  const { counts, dates, roles } = withItems(
    withCells({ counts: numbers, dates: days, roles: titles }, said, scope),
    said,
    scope,
  )
  const slips = tieLoneSlips({ sentences, quantities, figures: said.figures }, counts, scope)
  const quotes = tieQuotes(quotations, { names, sentences }, scope)
  const isKnown = withinKnown(quotes)
  const isQuoted = withinQuotations(quotations)
  const isHeld = ({ sentence: { block }, ...tied }: Placed, outcome: Outcome): boolean =>
    outcome === 'supported' || !isKnown(block, tied)
  return {
    ages: ages.filter(tied => isHeld(tied, tied.outcome)),
    dates: [...dates, ...tieLoneDates({ times, days: said.days }, dates, scope)].filter(
      ({ mention, outcome }) => isHeld(mention, outcome),
    ),
    counts: [...counts, ...slips].filter(
      tied => isHeld(tied.mention, tied.outcome) && !isFigureOfOther(tied, scope.phrases),
    ),
    changes: tieChanges(counts, quantities).filter(tied => isHeld(tied, tied.outcome)),
    quotes,
    spellings: tieSpellings(nameUses).filter(tie => !isOfFact(tie, scope)),
    recounts: tieRecounts(mentions, new Set(counts.map(({ mention }) => mention))),
    roles: withoutUnnamed(withoutKin(roles, names), sentences).filter(
      tied => isHeld(tied, tied.outcome) && !(tied.hasHeld && isQuoted(tied.sentence.block, tied)),
    ),
  }
}

function readSaid(
  { sentences, names, times, quantities }: Mentions,
  { names: known, published }: Scope,
): Said {
  const persons = names.filter(({ fact }) => fact.entity === 'person')
  const timesOf = bySentence(times)
  return {
    sentences,
    people: bySentence(withOwners(persons, known)),
    times: timesOf,
    quantities: bySentence(quantities),
    figures: readFigures(quantities),
    days: readDays(times, published),
    chronicle: readChronicle(sentences, timesOf, published),
  }
}

function tieDays(
  { sentences, times, chronicle, days }: Said,
  lives: ReadonlyMap<Sentence, readonly LifeTie[]>,
  scope: Scope,
): (DateTie | LifeTie)[] {
  const entries = groupBy(tieEntries(sentences, times, scope), ({ mention }) => mention.sentence)
  return withoutOthers(
    sentences.flatMap(sentence => {
      const told = times.get(sentence) ?? []
      const day = told.length === 0 ? dayBefore(chronicle.get(sentence), sentence) : undefined
      const own = tieDates(day?.sentence ?? sentence, { times: day ? [day] : told, days }, scope)
      const entered = own.length > 0 ? [] : (entries.get(sentence) ?? [])
      return [...own, ...entered, ...tieWeekdays(sentence, scope), ...(lives.get(sentence) ?? [])]
    }),
  )
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
    return tied.filter(each => !own.some(age => age.fact === each.fact))
  })
}

function tieTitles(said: Said, strangers: readonly NameUse[], scope: Scope): RoleTie[] {
  if (scope.roles.forms.size === 0) return []
  const { sentences, people, times, chronicle } = said
  const narrated = readNarrated(sentences, times)
  const persons = { ...said, strangers: bySentence(strangers) }
  const pronouns = readPronouns(persons)
  return sentences.flatMap((sentence, index) => {
    const pronoun = pronouns.get(sentence)?.sure?.mention
    const around = { before: sentences[index - 1], persons }
    const entry = chronicle.get(sentence)
    const beside = {
      people: people.get(sentence) ?? [],
      times: times.get(sentence) ?? [],
      ...present({
        entry,
        narrated: narrated.get(sentence),
        pronoun,
      }),
      ownerAt: (at: number) => pronoun ?? ownerBefore(sentence, at, around),
    }
    const titles = tieAsOf(entry, scope, then => tieRoles(sentence, beside, then))
    const untitled = [tieHandovers, tieLeaders, tieOtherTitles, tieLengths].flatMap(tied =>
      tied(sentence, beside, scope),
    )
    return [...titles, ...untitled.filter(tied => !titles.some(title => overlaps(title, tied)))]
  })
}

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
