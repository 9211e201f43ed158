import type { DateFact } from '../facts/fact.ts'
import type { Sentence, TimeMention } from '../mentions/mention.ts'
import { compareTimes } from '../value/compare-times.ts'
import { governs } from './clauses.ts'
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
 * Ties the dates of a sentence to the events it speaks of. Each date goes to the phrase nearest to it and each phrase
 * takes one date, nearest pairs first. A contradiction needs a date that surely tells when the event was, and that
 * no other date of the sentence agrees with the fact.
 */
export function tieDates(sentence: Sentence, times: readonly TimeMention[], scope: Scope): DateTie[] {
  if (times.length === 0) return []
  const matches = matchPhrases(sentence, scope.phrases).filter(
    ({ phrase: { fact } }) => fact.kind === 'date' && isInForce(fact, scope),
  )
  const ties = pair(matches, times).flatMap(({ match, time }) => {
    const fact = match.phrase.fact as DateFact
    const outcome = compareTimes(time.value, fact.date, scope)
    if (outcome === undefined || (outcome !== 'supported' && !governs(time, match.at, times))) return []
    return [{ mention: time, fact, words: [match.phrase.text], outcome }]
  })
  const agreed = new Set(ties.filter(({ outcome }) => outcome === 'supported').map(({ fact }) => fact))
  return ties.filter(({ fact, outcome }) => outcome === 'supported' || !agreed.has(fact))
}

/** Pairs dates with phrases, nearest first, each date once and each phrase once. */
function pair(matches: readonly PhraseMatch[], times: readonly TimeMention[]): Candidate[] {
  const candidates = matches
    .flatMap(match => times.map(time => ({ match, time, distance: wordsBetween(time, match.at) })))
    .sort((a, b) => a.distance - b.distance)
  const taken = new Set<PhraseMatch | TimeMention>()
  return candidates.filter(({ match, time }) => {
    if (taken.has(match) || taken.has(time)) return false
    taken.add(match).add(time)
    return true
  })
}

/** How many words lie between a date and the nearest word of a phrase. */
function wordsBetween({ sentence: { words }, start, end }: TimeMention, at: readonly number[]): number {
  const first = words.findIndex(word => word.end > start)
  const last = words.findLastIndex(word => word.start < end)
  return Math.min(...at.map(index => Math.max(first - index, index - last, 0)))
}
