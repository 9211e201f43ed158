import type { TimeMention } from '../mentions/mention.ts'
import { isFunctionWord } from '../mentions/names/words.ts'
import { overlaps, type Span } from '../text/span.ts'
import { dayNumber, yearOf } from '../value/day.ts'
import { intervalsOf } from '../value/time/interval.ts'
import { isRelative } from '../value/time/time.ts'
import type { Claim, OwnClause, Surroundings } from './claim.ts'
import { isVerb } from './clauses.ts'
import { isOfDeed, isOfNamedYear, isOfSameSubject, isOtherDay, isReachedBy, opensWith } from './other-day.ts'
import { isBefore, isInFirst, isOtherPeriod } from './other-period.ts'

/**
 * `In 1987`, `last year`, `four years ago`, `originally`: a time that is neither the article's nor the fact's, and of no
 * event the facts know. Without the article's day every year is one but the fact's own.
 */
export function isOtherTime(
  given: Claim,
  clause: OwnClause,
  { otherTimes, times, published }: Surroundings,
): boolean {
  const claim = knowingLastYear(given, published)
  const { sentence } = claim
  const { text: told } = clause
  // A time that a sentence opens with is that of all that it tells.
  if (isLongAgo(claim, clause) || isOtherPeriod(claim)) return true
  if (isOpenedLongAgo(claim) && !isNearerOwn(sentence.start, claim)) return true
  if (isInFirst(claim)) return true
  if (isOfThePast(claim, told) || isWhenIt(claim) || isBefore(claim)) return true
  // `The last one, in 1987, was short, and there were 12 then.`
  const isThen = /\b(?:then|at\s+the\s+time)$/i.test(told)
  if (isThen && /\b(?:was|were|had)\b/i.test(told)) return true
  if (isWhenOther(claim)) return true
  if (times.some(time => isOfOtherDay(time, claim, published))) return true
  // `Since the storm of 1998, when 61 died`, `opened in 1923 with four rooms`: as it was on the day of an event.
  const isOfEvent = times.some(
    time =>
      (isLedOn(time, claim) ||
        isInAside(time, claim) ||
        isOfNamedYear(time) ||
        (overlaps(time, clause) && isOfBeginning(claim))) &&
      isOtherYear(time, claim, published),
  )
  if (isOfEvent) return true
  if (otherTimes.some(time => isReachedBy(time, claim, published))) return true
  return otherTimes.some(time => {
    if (
      isOfAge(time) ||
      isStillSo(time, claim) ||
      isOwnTime(time, claim) ||
      isOfBase(time, claim) ||
      isOfParticiple(time, claim) ||
      isOfDeed(time, claim) ||
      isNearerOwn(time.end, claim)
    )
      return false
    const isHere =
      opensWith(time, claim) ||
      isInLead(time) ||
      overlaps(time, clause) ||
      isOfThing(time, claim) ||
      isOfSameSubject(time, claim) ||
      (isThen && time.end <= claim.start) ||
      isBracketed(time, claim)
    return isHere && (isOtherYear(time, claim, published) || isOtherDay(time, claim, published))
  })
}

/** What a fact has of the year before the article's, it has of `last year`. */
function knowingLastYear(claim: Claim, published: Surroundings['published']): Claim {
  const isOfIt = claim.known.has(String(yearOf(published) - 1))
  return isOfIt ? { ...claim, known: new Set([...claim.known, 'last', 'year']) } : claim
}

/** `34 teams, up from 21 in 2015`: when it was what it is compared with. */
function isOfBase({ start }: TimeMention, { end, sentence: { block } }: Claim): boolean {
  const before = block.text.slice(Math.max(end, start - baseReach), start)
  return base.test(before) && behindBase.test(before)
}

/** `They had 38 points when she came`, where the fact says nothing of her coming. */
function isWhenOther({ sentence: { words }, before, after, end, known }: Claim): boolean {
  const when =
    /^[^.,;:]{0,30}?\swhen\s(?=[^.,;:?]*\b(?:was|were|\p{L}+ed|came|went|took|left|began)\b)[^.,;:]*/u.exec(
      after,
    )
  if (!when || !/\b(?:had|was|were)\s[^.,;:]*$/.test(before.slice(-whenReach))) return false
  const [from, to] = [end + when[0].indexOf('when '), end + when[0].length]
  return !words.some(
    word => word.start > from && word.end <= to && known.has(word.key) && !isFunctionWord(word.key),
  )
}

const whenReach = 40

/**
 * `Founded in 1969, it has 12 members`, `46 metres high and finished in 1988`: when something was done to the thing, and not
 * when it has what the claim gives.
 */
function isOfParticiple(
  { start, end, sentence: { block, start: from, words } }: TimeMention,
  claim: Claim,
): boolean {
  const lead = /(?:^|,\s|\band\s)(\p{L}+)\s(?:in|on)\s$/u.exec(
    block.text.slice(Math.max(from, start - baseReach), start),
  )
  const participle = lead && words.findLast(word => word.end < start && word.text === lead[1])
  if (!participle || !isVerb(participle)) return false
  if (claim.end <= participle.start) return true
  return /^[^,;:]*,[^;:]*\s(?:is|are|has|have|\p{Ll}+[^s\P{L}]s)\s/u.test(block.text.slice(end, claim.start))
}

const baseReach = 100
const base =
  /\b(?:from|against|than|compare[sd]?\s+(?:with|to))\s+(?:\p{Ll}+\s+){0,2}(?:\p{Lu}{1,3})?\p{Sc}?\p{N}[^,;:]*$/u
const behindBase = /\b(?:in|on|of|at)\s+(?:\p{L}+\s+){0,3}$/u

/** `Until 2026 it shows the storm of 1911, in which 64 died`: behind an offset a year of the fact's own stands nearer. */
const isNearerOwn = (offset: number, { sentence, start, known }: Claim): boolean =>
  sentence.words.some(
    word => offset <= word.start && word.end <= start && /^\d{4}$/.test(word.key) && known.has(word.key),
  )

// What is called by its weekday was on one of the last days.
const daysOfYesterday = 3

/** `Friday's stage`, told on a Thursday: another one than that of these days. */
function isOfOtherDay(time: TimeMention, { at }: Claim, published: Surroundings['published']): boolean {
  const { words, block } = time.sentence
  const isOwner = at.some(index => /^['’]s\s+$/.test(block.text.slice(time.end, words[index]!.start)))
  if (!isOwner || published === undefined) return false
  const today = dayNumber(published)
  return !intervalsOf(time.value, { published }).some(
    ({ low, high }) => low <= today && today < high + daysOfYesterday,
  )
}

const isLedOn = ({ end, sentence: { block } }: TimeMention, claim: Claim): boolean =>
  end <= claim.start &&
  /^,?\s+(?:when|(?:in|on|at|during|after)\s+which)\b[^,;:]*$/.test(block.text.slice(end, claim.start))

/** `The great storm, in 1898, killed 61`. */
const isInAside = ({ start, end, sentence: { block } }: TimeMention, claim: Claim): boolean =>
  end <= claim.start &&
  /,\s+in\s+$/.test(block.text.slice(Math.max(0, start - 6), start)) &&
  /^,\s+\p{Ll}[^,;:.]*$/u.test(block.text.slice(end, claim.start))

const isOfBeginning = ({ before }: Claim): boolean =>
  /\b(?:open|start|beg[aiu]n|launch|found|debut)\w*\b[^;:]{0,60}\bwith\s+$/i.test(before.slice(-baseReach))

// `9% more than a year earlier`, `a 9% increase over last year`: the share is that of the change since then.
const onYear = /^[^,;:]{1,20}(?:%|cent)\s(?:\p{L}+\s){0,2}(?:from|than|over|on|against|to|with)\s(?:an?\s)?$/u
const long = /\b(?:(?:years?|months|decades?)\s+(?:ago|earlier|before)|last\s+year)\b/i
/**
 * `18 a year earlier`: not what goes before another number (`17, from 21 a year earlier`), and not the number itself that
 * a fact with a past has a change begin at.
 */
function isLongAgo({ sentence: { block, start }, ...claim }: Claim, clause: Span): boolean {
  // `the year before` ends a clause, where another `before` opens one.
  const ago = long.exec(block.text.slice(clause.start, clause.end + ' before'.length))
  if (!ago || (/^last/i.test(ago[0]) && isOfLastYear(claim))) return false
  const at = clause.start + ago.index
  if (onYear.test(block.text.slice(claim.start, at))) return false
  // `down from 40 a year ago and below the 30 that were hoped for`
  if (at < claim.start && base.test(block.text.slice(Math.max(start, at - baseReach), at))) return false
  if (at < claim.end || claim.knowsPast !== true) return true
  const between = block.text.slice(claim.end, at)
  const isBase =
    /\b(?:from|against|compared\s+(?:with|to))\s+$/.test(block.text.slice(start, claim.start)) &&
    /^\s+(?:a\s+)?$/.test(between)
  return !(/\p{N}/u.test(between) || (isBase && /^(?:year|last)/i.test(ago[0])))
}

/** `In the great storm of 1898, which came from the sea, 61 died` */
const isInLead = ({ sentence: { block, start: from }, start }: TimeMention): boolean =>
  /^(?:In|At|During|After|Since|When)\s[^,;:]*$/.test(block.text.slice(from, start))

/** `the 19th-century tower`: how old a thing is, unless a sentence opens with it. */
const isOfAge = (time: TimeMention): boolean =>
  /\p{L}-century\b/u.test(time.sentence.block.text.slice(time.start, time.end)) && !isInLead(time)

/** `After the vote of 2023 the Greens are the largest group, with 17 seats`: so it has been since. */
const isStillSo = ({ sentence: { block, start: from }, start, end }: TimeMention, claim: Claim): boolean =>
  /^(?:After|Since)\s[^,;:]*$/.test(block.text.slice(from, start)) &&
  /^,?[^,;:]*\b(?:is|are|has|have)\b/.test(block.text.slice(end, claim.start))

const isOfLastYear = ({ known }: Pick<Claim, 'known'>): boolean => known.has('last') && known.has('year')

/** `last year`, of a fact that is of it. */
const isOwnTime = (time: TimeMention, { known }: Claim): boolean =>
  isRelative(time.value) && time.sentence.words.every(word => !overlaps(word, time) || known.has(word.key))

/** `Five years ago the board had said no, by four votes`; a fact may be of last year. */
function isOpenedLongAgo({ before, known, isCounted }: Claim): boolean {
  const [, beside, period] = /^(last|next)\s+(year|season|term)\b/i.exec(before) ?? []
  // `Next year 190 posts will go`: what is to come is what the fact tells, while a rate is that of now.
  if (beside?.toLowerCase() === 'next' && isCounted === true) return false
  if (beside !== undefined) return !(known.has(beside.toLowerCase()) && known.has(period!.toLowerCase()))
  // `Before the show it had sold 400 seats`, of the seats sold before it
  const until = /^(?:before|until)\b/i.exec(before)?.[0].toLowerCase()
  if (until !== undefined) return !known.has(until)
  return /^(?:\S+\s+){1,2}(?:years?|months|decades?)\s+(?:ago|earlier|before)\b/i.test(before)
}

/** `When there were four`, `as a boy, when it had four`: a time that the clause itself is of. */
const isWhenIt = ({ before }: Claim): boolean =>
  /(?:^|\s)when\s[^,;:]*\b(?:was|were|stood)\s[^,;:]*$/i.test(before.slice(-baseReach))

/** `It originally had 12`, `It was last raised in 2018, by three cents`. */
const isOfThePast = ({ before, knowsPast }: Claim, told: string): boolean =>
  longPast.test(told) || lastSo.test(before) || (knowsPast !== true && past.test(told))

const past = /\b(?:originally|initially|formerly|previously|at\s+first|until\s+(?:then|now)|no\s+longer)\b/i
// Which of the times before that was is open.
const longPast = /\b(?:used\s+to|had\s+put\b[^,;:]*\sat\s|(?:was|were|had)\s+once|once\s+(?:was|were|had))\b/i
const lastSo =
  /\b(?:was|were|been)\s+last\s+(?:[a-z]+ed|cut|held|met|paid|set|won)\b(?:(?!\band\b)[^;:]){0,40}$/i

/** `Version 1 of it (2019) had 12`: a time alone in brackets is that of what goes on behind them. */
function isBracketed({ start, end, sentence: { block } }: TimeMention, claim: Claim): boolean {
  if (end > claim.start || !/\(\s*$/.test(block.text.slice(Math.max(0, start - 3), start))) return false
  return /^\s*\)[^.,;:()]*$/.test(block.text.slice(end, claim.start))
}

/** Whether a time is of no year that the fact tells, or else of another one than the article's. */
export function isOtherYear(
  { value }: TimeMention,
  { known }: Claim,
  published: Surroundings['published'],
): boolean {
  const { fields, until } = value
  if (fields.year === undefined) return false
  const last = until?.year ?? fields.year + (fields.years ?? 1) - 1
  const own = [...known].filter(key => /^(?:1[5-9]|20)\d\d$/.test(key))
  const years = own.length > 0 ? own.map(Number) : [yearOf(published)]
  // Of a fact of 2031-32, 2030-31 is another year.
  if (until && own.some(year => known.has(String(Number(year) + 1).slice(2))))
    return !years.includes(fields.year)
  return !years.some(year => fields.year! <= year && year <= last)
}

/** `Nobody saw those lost in 1911; one guess is 61`: a time told of what the fact is about, in the clause before. */
const isOfThing = ({ start, end, sentence: { block, words } }: TimeMention, claim: Claim): boolean => {
  const before = claim.at.findLast(index => words[index]!.end <= start)
  if (before === undefined || end > claim.start) return false
  return (
    !/[,;:()—–]/.test(block.text.slice(words[before]!.end, start)) &&
    block.text.slice(end, claim.start).includes(';')
  )
}
