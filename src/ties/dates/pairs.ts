import type { DateFact, Fact } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { type Clause, clauseOf } from '../clauses.ts'
import type { PhraseMatch } from '../phrases.ts'
import { isParticipleAside } from './leads.ts'
import { isWhichOne } from './one-of-several.ts'
import { entryStart } from './opening-year.ts'

/** A date, and a phrase of an event in force that it is nearest to. */
export interface Candidate {
  readonly match: PhraseMatch
  readonly time: TimeMention
  readonly distance: number
  readonly clauses: readonly Clause[]
  /** All times of the sentence. */
  readonly times: readonly TimeMention[]
  /** Those of them that no event has, or that may as well be this one's. */
  readonly free: readonly TimeMention[]
}

/** Pairs dates with events, nearest first: each date tells of one event, and each event has one date in a sentence. */
export function pair(
  matches: readonly PhraseMatch[],
  { times, told }: { readonly times: readonly TimeMention[]; readonly told: readonly TimeMention[] },
  clauses: readonly Clause[],
): Candidate[] {
  const candidates = matches
    .flatMap(match =>
      told
        .filter(
          time => !isItsYear(time, match, told) && !isInName(time, match) && !isInAside(time, match, clauses),
        )
        .map(time => ({
          match,
          time,
          clauses,
          times,
          free: [],
          distance: distanceOf(time, match, clauses),
        })),
    )
    .sort((a, b) => a.distance - b.distance || wordsOf(b) - wordsOf(a) || widthOf(a) - widthOf(b))
  const taken = new Set<Fact | TimeMention>()
  const pairs = candidates.filter(({ match: { phrase }, time }) => {
    if (taken.has(phrase.fact) || taken.has(time)) return false
    taken.add(phrase.fact).add(time)
    return true
  })
  return pairs.map(each => {
    const isFree = (time: TimeMention): boolean =>
      pairs.every(other => other.time !== time || (other !== each && isInRow(each, other)))
    return { ...each, free: told.filter(isFree) }
  })
}

/** `The fair and the market are on 3 May and 4 May`: two events, and then their dates in this order. */
function isInRow(...two: readonly [Candidate, Candidate]): boolean {
  const words = two.flatMap(({ match: { at }, time: { sentence } }) =>
    at.map(index => sentence.words[index]!),
  )
  const isApart = (first: readonly Span[], next: readonly Span[]): boolean =>
    Math.max(...first.map(({ end }) => end)) <= Math.min(...next.map(({ start }) => start))
  const times = two.map(({ time }) => time)
  return isApart(words, times) || isApart(times, words)
}

/** `the May fair`, of an event that is called so. */
function isInName({ sentence: { words }, ...time }: TimeMention, { phrase }: PhraseMatch): boolean {
  const { event, about } = phrase.fact as DateFact
  const called = [event, ...about].flatMap(keysOf)
  return words.every(word => !overlaps(word, time) || called.includes(word.key))
}

/** `The sale of the mill, announced in May, was completed`: of a sale that is completed, of another day. */
function isInAside(
  { sentence: { words }, start }: TimeMention,
  { phrase }: PhraseMatch,
  clauses: readonly Clause[],
): boolean {
  const own = clauseOf(
    clauses,
    words.findIndex(({ end }) => end > start),
  )
  const { event, about } = phrase.fact as DateFact
  const known = (): ReadonlySet<string> =>
    new Set([event, ...about].flatMap(keysOf).flatMap(key => [...inflections(key)]))
  return clauses[own]?.isAfterComma === true && isParticipleAside(own, { words, clauses, known: known() })
}

/** `the 2031 final on 20 July`, `2031: the final is lost, on 20 July`: a year that is a part of what an event is called is no date beside a day in it. */
function isItsYear(time: TimeMention, { phrase, at }: PhraseMatch, told: readonly TimeMention[]): boolean {
  const { block, words } = time.sentence
  const { year, month } = time.value.fields
  const isOwn = (phrase.fact as DateFact).date.fields.year === year && month === undefined
  const isBeside = (index: number): boolean => block.text.slice(time.end, words[index]!.start) === ' '
  if (isWhichOne(time, at) && told.some(other => other !== time && other.value.fields.month !== undefined))
    return true
  if (!isOwn || !(at.some(isBeside) || entryStart(time) !== undefined)) return false
  return told.some(({ value: { fields } }) => fields.month !== undefined && (fields.year ?? year) === year)
}

/** Of two phrases as near, the one of more words says more of what is meant. */
const wordsOf = ({ match }: Candidate): number => match.phrase.words.length

/** `The worst fire of a mill since the Orsund bakery burned in 1990`: the words that stand closer together are said of each other. */
const widthOf = ({ match: { at } }: Candidate): number => at.at(-1)! - at[0]!

const leadingTo = /^\s(?:on|in|at|from|since|until|till|through)\s$/
// `between 5.30 p.m., when the boat left, and 9 p.m., when it came back`
const saying = /^,?\swhen\s[^,;]*$/

/** How far a date is from the nearest word of a phrase: clauses between them first, then words. */
function distanceOf(
  time: TimeMention,
  { phrase: { forms }, at }: PhraseMatch,
  clauses: readonly Clause[],
): number {
  const { words, block } = time.sentence
  // `The hall that burned on 3 May opens again`: the date goes with the verb that leads to it, not with the next one.
  const leading = at.findLast(index => leadingTo.test(block.text.slice(words[index]!.end, time.start)))
  // `They told of the fair on Monday; it opens on 3 May`, of `fair opens`: with the last word of the phrase before all.
  if (leading !== undefined) return forms.at(-1)!.has(words[leading]!.key) ? 0 : 1 / 2
  if (at.some(index => saying.test(block.text.slice(time.end, words[index]!.start)))) return 0
  const first = words.findIndex(word => word.end > time.start)
  const last = words.findLastIndex(word => word.start < time.end)
  const own = clauseOf(clauses, first)
  const clauseWeight = words.length
  return Math.min(
    ...at.map(
      index =>
        Math.max(first - index, index - last, 0) + clauseWeight * Math.abs(clauseOf(clauses, index) - own),
    ),
  )
}
