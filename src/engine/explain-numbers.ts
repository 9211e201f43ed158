import type { CountFact, Fact } from '../facts/fact.ts'
import type { QuantityMention } from '../mentions/mention.ts'
import { overlaps } from '../text/span.ts'
import { type Around, readAround } from '../ties/counts/around.ts'
import { type Spoken, toCandidate } from '../ties/counts/candidate.ts'
import { countedSpan } from '../ties/counts/counted.ts'
import { considerSpoken } from '../ties/counts/counts.ts'
import { isFarOff } from '../ties/counts/far-off.ts'
import { spokenOf } from '../ties/counts/spoken.ts'
import { matchPartly, type PartialMatch } from '../ties/phrases.ts'
import { isRefusal, type Refusal } from '../ties/refusal.ts'
import { isInForce, type Scope } from '../ties/scope.ts'
import type { AgeTie, ChangeTie } from '../ties/tie.ts'
import type { Outcome } from '../value/value.ts'
import type { Beside } from './beside.ts'

/** A fact that something was held against, with what came of it, or why it was not. */
export interface Attempt {
  readonly fact: Fact
  readonly outcome?: Outcome
  /** What tied the two, as the facts file has it. */
  readonly words?: readonly string[]
  readonly refusal?: Refusal | 'out-of-force' | 'lacks-words' | 'agrees-elsewhere' | 'unlike'
  /** It was not the number alone that was held against the fact. */
  readonly told?: 'age' | 'change'
  /** The words of a phrase, `words`, that the sentence lacks. */
  readonly missing?: readonly string[]
}

/** The facts a number was held against, and those it came near to: of its unit, or of a part of their phrases. */
export function attemptsOfNumber(mention: QuantityMention, beside: Beside, scope: Scope): Attempt[] {
  const around = readAround(mention)
  const spoken = spokenOf(mention.sentence, scope)
  const told = beside.told.filter(tie => overlaps(tie, mention))
  const held = [
    ...onePerFact(spoken.map(each => attemptOf(around, each, beside, scope))),
    ...told.map(toldAttempt),
  ]
  // What measures something else is of interest only where one wonders why nothing was tied.
  const isTied = held.some(({ outcome }) => outcome !== undefined)
  const known = new Set(spoken.map(([fact]) => fact))
  return [
    ...(isTied ? held.filter(({ refusal }) => refusal !== 'other-measure') : held),
    ...unspoken(around, known, scope),
  ]
}

/** Of the phrases of one fact, the one that tied it, else the first. */
export function onePerFact(attempts: readonly Attempt[]): Attempt[] {
  const byFact = new Map<Fact, Attempt>()
  for (const attempt of attempts)
    if (attempt.outcome !== undefined || !byFact.has(attempt.fact)) byFact.set(attempt.fact, attempt)
  return [...byFact.values()]
}

const toldAttempt = (tie: AgeTie | ChangeTie): Attempt => ({
  fact: tie.fact,
  outcome: tie.outcome,
  told: 'years' in tie ? 'age' : 'change',
})

function attemptOf(around: Around, spoken: Spoken, beside: Beside, scope: Scope): Attempt {
  const { mention } = around
  const [fact, match] = spoken
  const words = match ? [match.phrase.text] : []
  if (!isInForce(fact, scope)) return { fact, words, refusal: 'out-of-force' }
  const result = considerSpoken(around, spoken, beside, scope)
  if (isRefusal(result)) return { fact, words, refusal: result }
  const tied = beside.counts.find(tie => tie.mention === mention && tie.fact === fact)
  if (tied) return { fact, words: result.words, outcome: tied.outcome }
  return { fact, words, refusal: isFarOff(result, beside, scope.phrases) ? 'far-off' : 'agrees-elsewhere' }
}

/** The facts that give what the number counts or measures, and that the sentence does not speak of. */
function unspoken(around: Around, known: ReadonlySet<Fact>, scope: Scope): Attempt[] {
  const partly = new Map<Fact, PartialMatch>()
  for (const match of matchPartly(around.mention.sentence, scope.phrases)) {
    const best = partly.get(match.phrase.fact)
    if (!best || match.missing.length < best.missing.length) partly.set(match.phrase.fact, match)
  }
  const counted = scope.facts.counts.filter(
    fact =>
      !known.has(fact) &&
      !isRefusal(countedSpan(toCandidate(around, [fact, undefined, false], scope.phrases), scope.phrases)),
  )
  return counted.flatMap(fact => lacking(fact, partly.get(fact)))
}

/** What a sentence lacks of the phrase it has most of. Where it has no word of any, the unit alone brings the fact up. */
function lacking(fact: CountFact, best: PartialMatch | undefined): Attempt[] {
  if (best) return [{ fact, refusal: 'lacks-words', words: [best.phrase.text], missing: best.missing }]
  if (fact.unit.length === 0) return []
  return [{ fact, refusal: 'lacks-words', words: fact.about.length > 0 ? fact.about : [fact.subject] }]
}
