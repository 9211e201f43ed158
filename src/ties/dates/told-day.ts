import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { keysOf } from '../../text/word.ts'
import { compareTimes, isLongerAtOneEnd } from '../../value/time/compare.ts'
import type { Anchor, Time, TimeFields } from '../../value/time/time.ts'
import type { Outcome } from '../../value/value.ts'
import { isNot, isVerb } from '../clauses.ts'
import type { PhraseMatch } from '../phrases.ts'
import { isNotBefore } from './governs.ts'

/** A date beside an event's phrase, and what it says with the year that its sentence gives it. */
interface ToldDay {
  readonly match: PhraseMatch
  readonly time: TimeMention
  readonly told: Time
}

/** How a date stands to that of the event beside it; `undefined` where the two cannot be compared. */
export function compareTold({ match, time, told }: ToldDay, date: Time, anchor: Anchor): Outcome | undefined {
  const known = edgeOf(date, match, time)
  const claim = dayOnly(onItsDay(told, match, time), known)
  return isItsLength(match, time) && isLongerAtOneEnd(claim, known, anchor)
    ? 'contradicted'
    : compareTimes(claim, known, anchor)
}

/** `The fair runs from 3 to 5 May`, and not `Roads are shut from 3 to 6 May for the fair`: what a sentence is about lasts so long. */
function isItsLength(
  { at }: PhraseMatch,
  { sentence: { block, words, start: from }, start }: TimeMention,
): boolean {
  const [first, last] = [words[at[0]!]!, words[at.at(-1)!]!]
  if (last.end > start || !subject.test(block.text.slice(from, first.start))) return false
  return lasting.test(block.text.slice(last.end, start))
}

const subject = /^(?:(?:[Tt]he|[Tt]his|[Oo]ur|its|annual|year['’]s|\p{Lu}[\p{L}'’.-]*)\s)*$/u
const lasting =
  /^(?!.*\bbetween\s$)(?:[,:]?\s|\s\(|(?:,\swhich|\sthat)?\s(?:runs?|ran|is|was|will|lasts?|lasted|takes?|took|returns?|returned|comes|came|continue[sd]?)\s(?:\p{Ll}+\s){0,3}(?:(?:at|in)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,4}){0,2})(?:from\s)?$/u

/**
 * `The fair opens on 3 May` tells when it begins, of several days, and `The fair ends on 5 May` when it ends. What is
 * told with an hour, or with what more was so, may be of any of its days.
 */
function edgeOf(date: Time, { at }: PhraseMatch, { sentence, value, start, end }: TimeMention): Time {
  if (value.until !== undefined || date.until === undefined || value.fields.hour !== undefined) return date
  const { words, block } = sentence
  if (isUntilItsEnd(at, { sentence, value, start })) return endOf(date)
  if (value.side !== undefined) return date
  // `The open days are on 6 May` begin no more than others.
  const isOpenThing = (index: number): boolean => words[index]!.key === 'open' && at.includes(index + 1)
  // `In 1979 she went into exile`
  const isBegun = (index: number): boolean =>
    (opening.test(words[index]!.key) && !isOpenThing(index)) || words[index - 1]?.key === 'into'
  if (at.some(isBegun)) return startOf(date)
  const last = at.at(-1)!
  const next = words[/^(?:will|would|has|had)$/.test(words[last + 1]?.key ?? '') ? last + 2 : last + 1]
  const isPlain =
    next &&
    next.end <= start &&
    onwards.test(block.text.slice(next.end, start)) &&
    nothing.test(block.text.slice(end, sentence.end))
  const verb = isPlain ? next.key : ''
  if (opening.test(verb)) return startOf(date)
  return closing.test(verb) ? endOf(date) : date
}

/** `They were in exile until 1987`, `The strike went on until May`: what lasts ends then. */
function isUntilItsEnd(
  at: readonly number[],
  {
    sentence: { words, block, start: from },
    value,
    start,
  }: Pick<TimeMention, 'sentence' | 'value' | 'start'>,
): boolean {
  if (value.side !== 'until') return false
  const last = words[at.at(-1)!]!
  const isWhole = ofAll.test(block.text.slice(from, words[at[0]!]!.start))
  return isWhole && untilThen.test(block.text.slice(last.end, Math.max(last.end, start)))
}

// `closed for the fair until May` tells of something else.
const ofAll =
  /(?:^|(?<!\b(?:for|during|before|after|of|from|with)\s)\b(?:the|an?|its|their|his|her|in|on)\s)$|^(?:The|An?|His|Her|Its|Their)\s$/
const untilThen =
  /^\s(?:(?:lasts?|lasted|ran|runs|continue[sd]?|remain(?:s|ed)|went|goes|dragged)\s(?:on\s)?)?(?:until|till|up\sto)\s$/

const opening = /^(?:open|start|beg[aiu]n)/
const closing = /^(?:end|clos|finish)(?:e?[sd]|es)?$/
// `opens on 3 May`, and not `opens at noon on 3 May` or `closes the road on 3 May`.
const onwards = /^\s(?:on\s)?$/
const nothing = /^[^\p{L}\p{N}]*$/u

function startOf(date: Time): Time {
  const { until: _, ...start } = date
  return start
}

const endOf = (date: Time): Time => ({ ...startOf(date), fields: date.until ?? date.fields })

/**
 * `From 1 July, when the year begins`: it begins then, and not at any later time. `They have not won since 1974`: then
 * they did, and `It was not announced until 3 May` tells when it was. `A contract until 30 June`, of a fact whose phrase has `until` or that is an end: it ends then. `Until the
 * 30 June fair`: the day is the fair's own.
 */
function onItsDay(claim: Time, { phrase, at }: PhraseMatch, { sentence, start, end }: TimeMention): Time {
  const { words, block } = sentence
  // `Since 1990` is all the years from then on.
  const isBeginning = claim.side === 'from' && (claim.fields.month !== undefined || words.some(isNot))
  const isOfLast = phrase.fact.kind === 'date' && phrase.fact.date.until !== undefined
  const isEnd =
    claim.side === 'until' &&
    (isNotYet(phrase.fact, sentence, start) ||
      /\b(?:until|till|through|by)\b/.test(phrase.text) ||
      isOfEnd({ phrase, at }, sentence, start) ||
      isDoneBy({ phrase, at }, sentence, start) ||
      (isOfLast && isUntilItsEnd(at, { sentence, value: claim, start })) ||
      isNotBefore({ sentence, value: claim }, at))
  const isOwn =
    /\bthe\s+$/.test(block.text.slice(sentence.start, start)) &&
    at.some(index => /^\s(?:(?!the\s)\p{L}+\s)?$/u.test(block.text.slice(end, words[index]!.start)))
  // `There is no toll before May`: not earlier.
  const isFrom = isNotYet(phrase.fact, sentence, start) || isNotBefore({ sentence, value: claim }, at)
  if (claim.side === 'before' && isFrom) return { ...claim, side: 'from' }
  if (!isBeginning && !isEnd && !isOwn) return claim
  const { side: _, ...day } = claim
  return day
}

/** `There is no toll until 1 May`, `They are exempt from the toll until 1 May`, of its start. */
const isNotYet = (fact: Phrase['fact'], { block, start: from }: Sentence, start: number): boolean =>
  fact.kind === 'date' &&
  /^(?:the\s+)?(?:start|beginning|introduction)\b|\b(?:starts?|begins?|takes?\s+effect)$/i.test(fact.event) &&
  notYet.test(block.text.slice(from, start))

const notYet = /\b(?:no|nothing|exempt|free|spared)\b[^,;:]*\s(?:until|till|before)\s+$/i

/** `Open until 30 June`, of `end of the lease` or `applications close`; `by 30 June` may be said of less, but for what one has to do. */
function isOfEnd(
  { phrase: { fact }, at }: PhraseMatch,
  { words, block, start: from }: Sentence,
  start: number,
): boolean {
  const first = words[at[0]!]!
  const before = words[at[0]! - 1]
  // `Early registration is open until`, `Registration for members is`: that of some; `They have until May to register`.
  const isWhole =
    !before ||
    first.start > start ||
    plainBefore.test(before.key) ||
    isVerb(before) ||
    modal.test(words[at[0]! - 2]?.key ?? '') ||
    before.end + 1 < first.start
  const text = block.text.slice(from, start)
  return (
    fact.kind === 'date' &&
    isWhole &&
    end.test(fact.event) &&
    (first.start > start ? haveUntil : isUntil).test(text) &&
    !/\bfor\b/.test(block.text.slice(first.end, start))
  )
}

/** `The rubble is to be gone by 30 June`, `All will have moved by 30 June`, of the end of that: it is done then, and all of it. */
function isDoneBy(
  { phrase: { fact }, at }: PhraseMatch,
  { words, block, start: from }: Sentence,
  start: number,
): boolean {
  if (fact.kind !== 'date' || !end.test(fact.event)) return false
  const known = [fact.event, ...fact.about].flatMap(keysOf).flatMap(key => [...inflections(key)])
  const last = words.findLastIndex(word => word.end <= start && word.key !== 'by')
  const before = block.text.slice(from, start)
  const isKnown = at.includes(last) || known.includes(words[last]?.key ?? '')
  return isKnown && doneBy.test(before) && !partly.test(before)
}

const doneBy =
  /\b(?:to\sbe|(?:will|must|should)\s(?:be|have)|(?:ha[sd]|have)\sto\sbe)\s(?:\p{Ll}+\s){1,2}by\s+$/u
const partly =
  /\b(?:half|third|quarter|most|part|some|first|per\s?cent|percent|(?:one|two|three|four|five|six|ten|\d+)\sof)\b/i

const end =
  /^(?:the\s+)?(?:end|close|closure|expiry|deadline|cut-?off|(?:last|final)\s(?:day|date))\b|\b(?:ends?|closes?|expires?|deadline|runs\sout)$/i
const haveUntil = /\b(?:have|has)\s(?:only\s|still\s)?(?:time\s)?(?:until|till)\s+$/i
const isUntil = /\b(?:until|till|through|up\s+to)\s+$|\bmust\sbe\s(?:\p{L}+\s)?(?:in\s)?by\s+$/iu

const modal = /^(?:can|may|must|will|to)$/
const plainBefore = /^(?:the|an?|its|their|our|your|his|her|you|can|may|must|will|to|and)$/

/** A fact that knows only the day says nothing of the hour, nor of the hours from one to another. */
function dayOnly(claim: Time, date: Time): Time {
  if (date.fields.hour !== undefined || claim.fields.hour === undefined) return claim
  const { until, ...start } = claim
  const day = withoutClock(start.fields)
  if (Object.keys(day).length === 0) return claim
  const last = until && withoutClock(until)
  const isSameDay = !last || (last.day === day.day && last.month === day.month)
  return { ...start, fields: day, ...(isSameDay ? {} : { until: last }) }
}

function withoutClock(fields: TimeFields): TimeFields {
  const { hour, minute, second, twelveHour, daypart, ...day } = fields
  return day
}
