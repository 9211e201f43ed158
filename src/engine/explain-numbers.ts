import type { CountFact, Fact } from '../facts/fact.ts'
import type { QuantityMention } from '../mentions/mention.ts'
import { overlaps } from '../text/span.ts'
import { countedSpan } from '../ties/counted.ts'
import { considerCount, spokenOf } from '../ties/counts.ts'
import { isInForce } from '../ties/in-force.ts'
import { matchPartly, type PhraseMatch } from '../ties/phrases.ts'
import { isRefusal, type Refusal } from '../ties/refusal.ts'
import type { AgeTie, ChangeTie } from '../ties/tie.ts'
import type { Outcome } from '../value/value.ts'
import type { Reading } from './context.ts'

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
export function attemptsOfNumber(mention: QuantityMention, reading: Reading): Attempt[] {
  const { scope, context } = reading
  const spoken = spokenOf(mention.sentence, scope.phrases)
  const considered = spoken.map(([fact, match]) => attemptOf({ mention, fact, match }, reading))
  const known = new Set(spoken.map(([fact]) => fact))
  const near = context.facts.counts.filter(fact => !known.has(fact) && isCountedBy(mention, fact, reading))
  const isHere = (tie: AgeTie | ChangeTie): boolean =>
    tie.sentence === mention.sentence && overlaps(tie, mention)
  const { ages, changes } = context.ties
  const held = [
    ...considered,
    ...ages.filter(isHere).map(({ fact, outcome }): Attempt => ({ fact, outcome, told: 'age' })),
    ...changes.filter(isHere).map(({ fact, outcome }): Attempt => ({ fact, outcome, told: 'change' })),
  ]
  // What measures something else is of interest only where one wonders why nothing was tied.
  const isTied = held.some(({ outcome }) => outcome !== undefined)
  return [
    ...(isTied ? held.filter(({ refusal }) => refusal !== 'other-measure') : held),
    ...near.flatMap(fact => lacking(mention, fact, reading)),
  ]
}

interface Candidate {
  readonly mention: QuantityMention
  readonly fact: CountFact
  readonly match: PhraseMatch | undefined
}

function attemptOf(candidate: Candidate, { context, scope }: Reading): Attempt {
  const { mention, fact, match } = candidate
  const words = match ? [match.phrase.text] : []
  if (!isInForce(fact, scope)) return { fact, words, refusal: 'out-of-force' }
  const beside = context.mentions.quantities.filter(({ sentence }) => sentence === mention.sentence)
  const result = considerCount(candidate, beside, scope)
  if (isRefusal(result)) return { fact, words, refusal: result }
  const isTied = context.ties.counts.some(tie => tie.mention === mention && tie.fact === fact)
  return isTied
    ? { fact, words: result.words, outcome: result.outcome }
    : { fact, words, refusal: 'agrees-elsewhere' }
}

/** The number counts what the fact counts, or measures what it measures. */
const isCountedBy = (mention: QuantityMention, fact: CountFact, { scope }: Reading): boolean =>
  !isRefusal(countedSpan({ mention, fact, match: undefined }, scope.phrases))

/** Of the phrases that the sentence has some words of, the one it lacks least of; a count without any such is told by its unit alone. */
function lacking(mention: QuantityMention, fact: CountFact, { scope }: Reading): Attempt[] {
  const partly = matchPartly(mention.sentence, scope.phrases).filter(({ phrase }) => phrase.fact === fact)
  const best = partly.toSorted((a, b) => a.missing.length - b.missing.length)[0]
  if (best) return [{ fact, refusal: 'lacks-words', words: [best.phrase.text], missing: best.missing }]
  return fact.unit.length === 0
    ? []
    : [{ fact, refusal: 'lacks-words', words: fact.about.length > 0 ? fact.about : [fact.subject] }]
}
