import type { DateFact, Fact } from '../facts/fact.ts'
import type { Sentence, TimeMention } from '../mentions/mention.ts'
import { compareTimes } from '../value/time/compare.ts'
import { type Clause, clauseOf, clausesOf } from './clauses.ts'
import { governs } from './governs.ts'
import { isInForce } from './in-force.ts'
import { matchPhrases, type PhraseMatch } from './phrases.ts'
import type { Scope } from './scope.ts'
import type { DateTie } from './tie.ts'

interface Candidate {
  readonly match: PhraseMatch
  readonly time: TimeMention
  readonly distance: number
}

/**
 * Ties the dates of a sentence to the events it speaks of, by the phrase nearest to each date. A contradiction needs a
 * date that surely tells when the event was.
 */
export function tieDates(sentence: Sentence, times: readonly TimeMention[], scope: Scope): DateTie[] {
  if (times.length === 0) return []
  const matches = matchPhrases(sentence, scope.phrases).filter(
    ({ phrase: { fact } }) => fact.kind === 'date' && isInForce(fact, scope),
  )
  if (matches.length === 0) return []
  const clauses = clausesOf(sentence, times)
  return pair(matches, times, clauses).flatMap(({ match, time }) => {
    const fact = match.phrase.fact as DateFact
    const outcome = compareTimes(time.value, fact.date, scope)
    if (outcome === undefined || (outcome !== 'supported' && !governs(time, match.at, clauses))) return []
    return [{ mention: time, fact, words: [match.phrase.text], outcome }]
  })
}

/** Pairs dates with events, nearest first: each date tells of one event, and each event has one date in a sentence. */
function pair(
  matches: readonly PhraseMatch[],
  times: readonly TimeMention[],
  clauses: readonly Clause[],
): Candidate[] {
  const candidates = matches
    .flatMap(match => times.map(time => ({ match, time, distance: distanceOf(time, match.at, clauses) })))
    .sort((a, b) => a.distance - b.distance)
  const taken = new Set<Fact | TimeMention>()
  return candidates.filter(({ match: { phrase }, time }) => {
    if (taken.has(phrase.fact) || taken.has(time)) return false
    taken.add(phrase.fact).add(time)
    return true
  })
}

/** How far a date is from the nearest word of a phrase: clauses between them first, then words. */
function distanceOf(time: TimeMention, at: readonly number[], clauses: readonly Clause[]): number {
  const { words } = time.sentence
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
