import type { DateFact } from '../../facts/fact.ts'
import { withAliases } from '../../facts/index/aliases.ts'
import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { present } from '../../text/present.ts'
import { words } from '../../text/word.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import { compareTimes } from '../../value/time/compare.ts'
import { intervalsOf, mayLieWithin } from '../../value/time/interval.ts'
import type { Time } from '../../value/time/time.ts'
import { asPlanned } from '../aside.ts'
import { clausesOf, isVerb } from '../clauses.ts'
import { isLed } from '../led.ts'
import { matchPhrases, type PhraseMatch } from '../phrases.ts'
import { type Refusal, unrefused } from '../refusal.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'
import { whyAsideOfDate } from './aside.ts'
import { whyNotGoverned } from './governs.ts'
import { hasOtherObject, isOfObject, isScattered } from './objects.ts'
import { isOfAnyone } from './of-anyone.ts'
import { isOfOtherEntry } from './of-entry.ts'
import { isAfterwards, isListed, isOfOneOfSeveral, isOfOtherOne } from './one-of-several.ts'
import { withOpeningYear, withoutYearsOfOthers } from './opening-year.ts'
import { isOfOtherThing } from './other-thing.ts'
import { type Candidate, pair } from './pairs.ts'
import { type Days, isFarOff, isSlipOfMissing } from './slips.ts'
import { compareTold } from './told-day.ts'
import { isYearOfOther } from './year-alone.ts'
import { readElsewhere } from './zones.ts'

/**
 * Ties the dates of a sentence to the events it speaks of, by the phrase nearest to each date. A contradiction needs a
 * date that surely tells when the event was.
 */
export const tieDates = (sentence: Sentence, { times, days }: DateBeside, scope: Scope): DateTie[] =>
  unrefused(pairDates(sentence, times, scope).map(candidate => considerDate(candidate, days, scope)))

/** The dates of a sentence, and all days of its article. */
export interface DateBeside {
  readonly times: readonly TimeMention[]
  readonly days: Days
}

/** Pairs each date of a sentence with the event in force that it may tell of. */
export function pairDates(sentence: Sentence, times: readonly TimeMention[], scope: Scope): Candidate[] {
  if (times.length === 0) return []
  const matches = matchPhrases(sentence, scope.phrases).filter(
    ({ phrase: { fact } }) => fact.kind === 'date' && isInForce(fact, scope),
  )
  if (matches.length === 0) return []
  return pair(matches, { times, told: withoutYearsOfOthers(times) }, clausesOf(sentence, times))
}

/** Ties a date to its event, or says why not. */
export function considerDate(candidate: Candidate, days: Days, scope: Scope): DateTie | Refusal {
  const { match, time, times } = candidate
  const fact = match.phrase.fact as DateFact
  const readings = [withOpeningYear(time, times), ...readElsewhere(time, times, fact.date)]
  const [own, ...others] = readings.map(told => compareTold({ match, time, told }, fact.date, scope))
  const outcome = others.includes('supported') ? 'supported' : own
  if (outcome === undefined) return 'incomparable'
  const slip = { told: readings[0]!, known: fact.date }
  if (outcome === 'contradicted' && !isToldOutright(time, match)) {
    if (isFarOff(slip, days)) return 'far-off'
    if (isYearOfOther(time, match, scope.published)) return 'year-alone'
  }
  const why = outcome === 'supported' ? undefined : whyDoubted(candidate, fact, scope)
  const refusal = why && isSlipOfMissing(why, slip, days) ? undefined : why
  const some = isIndefinite(match, time.sentence) ? { isIndefinite: true as const } : {}
  return refusal ?? { mention: time, fact, words: [match.phrase.text], outcome, ...some }
}

/** `The bridge opened in 1946`, and not `the old bridge, opened in 1946`: the event's own verb leads to the date. */
function isToldOutright({ sentence: { words, block }, start }: TimeMention, { at }: PhraseMatch): boolean {
  const verb = at.find(
    index => isVerb(words[index]!) && /^\s(?:(?:in|on)\s)?$/.test(block.text.slice(words[index]!.end, start)),
  )
  return verb !== undefined && !/,\s$/.test(block.text.slice(0, words[verb]!.start))
}

/** `a fair`, `a further fair`, `the fair of a village` */
function isIndefinite({ at }: PhraseMatch, { words }: Sentence): boolean {
  const isSome = (index: number): boolean => /^(?:an?|another)$/.test(words[index]?.key ?? '')
  const [first, last] = [at[0]!, at.at(-1)!]
  return isSome(first - 1) || isSome(first - 2) || (words[last + 1]?.key === 'of' && isSome(last + 2))
}

const whyDoubted = (candidate: Candidate, fact: DateFact, scope: Scope): Refusal | undefined =>
  isLed(candidate.time, candidate.match.phrase) ? whyNotTold(candidate, fact, scope) : 'other-clause'

function whyNotTold(
  { match, time, clauses, times, free }: Candidate,
  { date, event, about }: DateFact,
  { published, phrases, names }: Scope,
): Refusal | undefined {
  const value = withOpeningYear(time, times)
  const { year } = value.fields
  const isOfOther = year !== time.value.fields.year && year !== date.fields.year
  if (isOfOther || isOfOtherYear({ value }, { date }, { published })) return 'other-year'
  if (isGlossed(time, match)) return undefined
  const called = [event, ...about]
  const own = called.flatMap(words).flatMap(({ key }) => [...inflections(key)])
  const known = withAliases(own, phrases.aliases)
  if (
    isScattered(time, match.at) ||
    isOfObject(time.sentence, match.at, known) ||
    hasOtherObject(time.sentence, match.at, { times: [time], known })
  )
    return 'other-object'
  const isOther =
    isOfOneOfSeveral(time, times) ||
    isBesideOwnDay({ match, time, times, free }, { date, published }) ||
    isOfOtherPronoun(time, match, { published, phrases })
  if (isOther || isOfOtherOne(time, { at: match.at, times, date, published })) return 'other-one'
  if (isOneBeforeOrAfter(time, match, { date, published })) return 'other-one'
  if (isOfOtherEntry(time, { at: match.at, known })) return 'other-one'
  if (isNoLonger(time)) return 'not-asserted'
  const aside = whyAsideOfDate({ ...time, at: match.at, known }, names)
  if (aside) return aside
  const isSpokenOf = (key: string): boolean => known.has(key) || phrases.byWord().has(key)
  const { forms } = match.phrase
  const told = { time, at: match.at, forms, date, known, called, named: names.known, isSpokenOf }
  if (isOfOtherThing(told)) return 'other-one'
  const isKnown = (key: string): boolean => known.has(key) || names.known.has(key)
  if (isOfAnyone(time.sentence, match, isKnown)) return 'other-one'
  return whyNotGoverned(time, { at: match.at, known }, clauses)
}

/**
 * `The hearings are on 3 May (the guild) and 4 May (the council)`, `The hearing is on 3 May, after which they meet again in June`:
 * the event's own day is told beside.
 */
const isBesideOwnDay = (
  { match, time, times, free }: Pick<Candidate, 'match' | 'time' | 'times' | 'free'>,
  { date, published }: EventDays,
): boolean =>
  free.some(
    other =>
      (isListed(time, other, times) || isAfterwards(time, other)) &&
      compareTold({ match, time: other, told: other.value }, date, present({ published })) === 'supported',
  )

/** `Holm married Berg. He died in 1990.`: where only the pronoun names the event, it may stand for another one, of that date. */
function isOfOtherPronoun(
  { value, sentence: { words } }: TimeMention,
  { phrase }: PhraseMatch,
  { published, phrases }: { readonly published?: Day | undefined; readonly phrases: Scope['phrases'] },
): boolean {
  const isHere = (ways: ReadonlySet<string>): boolean => words.some(({ key }) => ways.has(key))
  if (phrase.forms.every(isHere)) return false
  const isOf = ({ fact }: Phrase): boolean =>
    fact.kind === 'date' &&
    fact !== phrase.fact &&
    fact.date.fields.year === value.fields.year &&
    compareTimes(value, fact.date, published === undefined ? {} : { published }) === 'supported'
  return words.some(({ key }) => phrases.byWord().get(key)?.some(isOf))
}

/** The event's day, and the article's. */
interface EventDays {
  readonly date: Time
  readonly published: Day | undefined
}

const isOneBeforeOrAfter = (...claim: readonly [TimeMention, PhraseMatch, EventDays]): boolean =>
  isOneBefore(...claim) || isOneToCome(...claim)

/** `A private service was held on 9 May`, of one that is yet to come. */
function isOneBefore({ sentence }: TimeMention, match: PhraseMatch, { date, published }: EventDays): boolean {
  if (published === undefined || !isIndefinite(match, sentence)) return false
  const [first, last] = [match.at[0]!, match.at.at(-1)!]
  const isPast = sentence.words.slice(first, last).some(({ key }) => /^(?:was|were)$/.test(key))
  return isPast && intervalsOf(date, { published }).every(({ low }) => low > dayNumber(published))
}

/** `A smaller probe, to be launched in 2031`, of a launch that has been. */
function isOneToCome(
  { value, sentence: { words } }: TimeMention,
  { at }: PhraseMatch,
  { date, published }: EventDays,
): boolean {
  if (published === undefined) return false
  const today = dayNumber(published)
  const isAhead = intervalsOf(value, { published }).every(({ low }) => low > today)
  const hasBeen = intervalsOf(date, { published }).every(({ high }) => high < today)
  const isToCome = (index: number): boolean =>
    /^(?:to|will)$/.test(words[index - (words[index - 1]?.key === 'be' ? 2 : 1)]?.key ?? '')
  return isAhead && hasBeen && at.some(isToCome)
}

/** `7 September (the opening night)`, `Opening night: 7 September`: one says what the other is. */
function isGlossed(
  { sentence: { block, words, start: from }, start, end }: TimeMention,
  { phrase, at }: PhraseMatch,
): boolean {
  const [first, last] = [words[at[0]!]!, words[at.at(-1)!]!]
  const isLabel = at.length >= phrase.words.length && /^\s*:\s+$/.test(block.text.slice(last.end, start))
  if (isLabel)
    return words.slice(0, at[0]).length < longestLabel && !/[,;]/.test(block.text.slice(from, last.end))
  return (
    /^\s\((?:the\s+)?$/.test(block.text.slice(end, first.start)) &&
    !block.text.slice(first.start, last.end).includes(')')
  )
}

// So many words a label may have before those of the event.
const longestLabel = 2

// `If you came to the talk of 3 May`: another one; `planned for 3 May, then moved`: not when it was. Of earlier
// versions of the article the errors are told.
const ifBefore = /\bif\s[^,;:]*$/i
const planned =
  /\b(?:originally|initially|(?:was|were)\s+to|had\s+been\s+(?:planned|set|scheduled))\b[^,;:]*$|\b(?:earlier|previous)\s+version\b/i
const moved =
  /\b(?:then|later|since|was|were|been)\s+(?:moved|postponed|delayed|rescheduled|put\s+off|pushed\s+back|brought\s+forward)\b/i

// `The fair (moved from 3 May)`
const movedFrom =
  /\b(?:rearranged|postponed|moved|rescheduled|delayed|brought\s+forward|put\s+(?:off|back))\s+from\s+$/i

function isNoLonger({ sentence: { block, ...sentence }, start, end }: TimeMention): boolean {
  const before = block.text.slice(sentence.start, start).replace(asPlanned, '')
  return (
    [ifBefore, planned, movedFrom].some(form => form.test(before)) ||
    moved.test(block.text.slice(end, sentence.end))
  )
}

/** Whether a date without a year cannot be that of an event so far from the article's day. */
export const isOfOtherYear = (
  { value }: Pick<TimeMention, 'value'>,
  { date }: Pick<DateFact, 'date'>,
  { published }: { readonly published?: Day | undefined },
): boolean => isOpen(value) && published !== undefined && !mayLieWithin(daysOfYear, date, published)

/** `in June`, `last week`: the year is the article's own; that of `June last year` is told. */
const isOpen = ({ fields: { year, years, month, relative } }: Time): boolean =>
  year === undefined && years === undefined && !(month !== undefined && relative?.unit === 'year')

// A month without a year is never more than about a year away from the article.
const daysOfYear = 400
