import type { TimeMention } from '../../mentions/mention.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Day, yearOf } from '../../value/day.ts'
import { cardinals } from '../../value/quantity/number-words.ts'
import { mayLieWithin } from '../../value/time/interval.ts'
import type { Time } from '../../value/time/time.ts'
import { isVerb } from '../clauses.ts'
import type { DateTie, LifeTie } from '../tie.ts'
import { entryStart } from './opening-year.ts'

/**
 * Whether a time tells of one of several that are called alike: `lost the final in 2019 and 2022`, `last year's fair`.
 * @param times all of the sentence
 */
export const isOfOneOfSeveral = (time: TimeMention, times: readonly TimeMention[]): boolean =>
  isOfNextOne(time, times) ||
  (isYear(time) && (hasOwnOne(time) || times.some(other => isYear(other) && isListed(time, other, times))))

/** `next year's fair, on 4 October`: of another year than that of the fact. */
const isOfNextOne = (time: TimeMention, times: readonly TimeMention[]): boolean =>
  times.some(
    other => other !== time && other.end < time.start && isYear(other) && hasOwnOne(other) && isFar(other),
  )

/** `Its 2030 results`, `the election of 2030`, `results for the year to May 2030`: a time that says which one of those that come round. */
export function isWhichOne({ sentence, value, start, end }: TimeMention, at: readonly number[]): boolean {
  const { words, block } = sentence
  if (value.fields.year === undefined) return false
  const isWhole = value.fields.month === undefined
  return at.some(index => {
    const word = words[index]!
    const [period, year] = forPeriod.exec(block.text.slice(word.end, start)) ?? []
    if (period && !isVerb(word) && (isWhole || year)) return true
    const isBeside = isWhole && (block.text.slice(end, word.start) === ' ' || isOf(word, { sentence, start }))
    return isBeside && at.some(own => comesRound.has(words[own]!.key))
  })
}

const isOf = ({ end }: Word, { sentence, start }: Pick<TimeMention, 'sentence' | 'start'>): boolean =>
  sentence.block.text.slice(end, start) === ' of '

/** `The election of 2025` for that of 2026. */
const isSlip = (time: TimeMention, at: readonly number[], date: Time): boolean =>
  Math.abs((time.value.fields.year ?? Number.NaN) - (date.fields.year ?? Number.NaN)) === 1 &&
  at.some(index => isOf(time.sentence.words[index]!, time))

const forPeriod = /^\sfor\s(the\s(?:\p{Ll}+\s)?year\s(?:(?:to|ended|ending)\s)?)?$/u
const comesRound = wordSet(
  'annual election elections final finals results accounts report budget festival tournament championship championships ' +
    'cup open match derby race regatta marathon semifinal semifinals',
)

/** A time, the words beside it and when the event was that they name. */
interface ToldOne {
  readonly at: readonly number[]
  readonly times: readonly TimeMention[]
  readonly date: Time
  readonly published: Day | undefined
}

/** Whether a sentence names another one than that of a date, and no day of its year. */
export const isOfOtherOne = (time: TimeMention, { at, times, date, published }: ToldOne): boolean =>
  isOfOtherRound(time, at, date) ||
  isOfYearsAgo(time, at, published) ||
  (isTalkedOf(date, published) && isTakenPartIn(time, at, date)) ||
  times.some(
    other =>
      isWhichOne(other, at) &&
      other.value.fields.year !== date.fields.year &&
      !isSlip(other, at, date) &&
      (other === time || time.value.fields.year !== date.fields.year),
  )

/** `She lost the final in 2028`, while that of 2031 is news. */
function isTakenPartIn(
  { sentence: { words }, value, end }: TimeMention,
  at: readonly number[],
  date: Time,
): boolean {
  const { year, month } = value.fields
  const verb = at.findIndex(index => isVerb(words[index]!))
  const isObject = at.some((index, slot) => slot > verb && comesRound.has(words[index]!.key))
  const isBehind = words[at.at(-1)!]!.end < end
  return (
    verb >= 0 &&
    isObject &&
    isBehind &&
    month === undefined &&
    year !== undefined &&
    year !== date.fields.year
  )
}

/** `Polling day four years ago was 5 May 2022`: one that the sentence itself puts in the year of the date. */
function isOfYearsAgo(
  { sentence: { words, block }, value, start }: TimeMention,
  at: readonly number[],
  published: Day | undefined,
): boolean {
  const { end } = words[at.at(-1)!]!
  const [, many = ''] = /^\s(\S+)\syears\sago\b/.exec(block.text.slice(end, Math.max(end, start))) ?? []
  const years = cardinals.get(many) ?? Number(many)
  return years > 0 && value.fields.year === yearOf(published) - years
}

// So many days before and behind it an event is told of by its day.
const daysAround = 60

const isTalkedOf = (date: Time, published: Day | undefined): boolean =>
  published !== undefined && mayLieWithin(daysAround, date, published)

/** `The festival began in 2003`, `The festival will return in June 2032`, of the festival of 2031. */
function isOfOtherRound(time: TimeMention, at: readonly number[], date: Time): boolean {
  const { words, block } = time.sentence
  const turn = turns.exec(block.text.slice(words[at.at(-1)!]!.end, time.start))
  if (!turn || !at.some(own => comesRound.has(words[own]!.key))) return false
  const later = (time.value.fields.year ?? Number.NaN) - (date.fields.year ?? Number.NaN)
  // A year before may be a slip.
  return turn[1] ? later < -1 : later > 0
}

const turns = /^\s(?:(began|started)|(?:will\s)?(?:returns?|comes?\sback))\s/u

/**
 * Leaves out what is told of `a debate` where the article had the day of the one that the fact knows before, and what an entry
 * of a calendar tells of an event that another one has on its day: `25 June: our last hearing`, `26 June: the last hearing`.
 */
export function withoutOthers<T extends DateTie | LifeTie>(ties: readonly T[]): T[] {
  const told = new Set<T['fact']>()
  const isEntry = ({ mention }: T): boolean => entryStart(mention) !== undefined
  const entered = new Set(
    ties.filter(tie => tie.outcome === 'supported' && isEntry(tie)).map(({ fact }) => fact),
  )
  return ties.filter(tie => {
    if (tie.outcome === 'contradicted' && entered.has(tie.fact) && isEntry(tie)) return false
    if (tie.outcome === 'supported') told.add(tie.fact)
    return !('isIndefinite' in tie && tie.outcome !== 'supported' && told.has(tie.fact))
  })
}

const isFar = ({ value: { fields } }: TimeMention): boolean => fields.relative?.count !== 0

// Days may be told so of one event that goes on for two, and of one that is misdated (`Monday's vote`).
function isYear({ value: { fields, until } }: TimeMention): boolean {
  const { relative, year } = fields
  const isRelative = relative?.unit === 'year' && relative.count !== 0
  return until === undefined && fields.month === undefined && (isRelative || year !== undefined)
}

const hasOwnOne = ({ sentence, end }: TimeMention): boolean =>
  /^['’]s\s/.test(sentence.block.text.slice(end, end + 3))

/** `in 2019, 2020 and 2022`, `on 3 May (the guild) and 4 May (the council)` */
export function isListed(a: TimeMention, b: TimeMention, times: readonly TimeMention[]): boolean {
  const [from, to] = [times.indexOf(a), times.indexOf(b)]
  const list = times.slice(Math.min(from, to), Math.max(from, to) + 1)
  const isJoined = ({ sentence: { block }, start }: TimeMention, index: number): boolean =>
    index === 0 || joint.test(block.text.slice(list[index - 1]!.end, start))
  return a !== b && list.every(isJoined)
}

const joint = /^(?:\s\([^()]*\))?(?:,\s|,?\s(?:and|or)\s|\s(?:and|or)\s(?:again\s)?(?:in|on)\s)$/

/** `due on 12 March, after which they meet again in May`: a time of what comes once the other one has been. */
export const isAfterwards = ({ sentence: { block }, start }: TimeMention, other: TimeMention): boolean =>
  other.end < start &&
  /\b(?:after\s(?:which|that)|and\sthen|thereafter)\b/.test(block.text.slice(other.end, start))
