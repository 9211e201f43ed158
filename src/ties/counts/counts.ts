import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { present } from '../../text/present.ts'
import { distance } from '../../text/span.ts'
import { whyAside } from '../aside.ts'
import type { Surroundings } from '../claim.ts'
import { isLed } from '../led.ts'
import { isOtherYear } from '../other-time.ts'
import type { PhraseMatch } from '../phrases.ts'
import { isRefusal, type Refusal, unrefused } from '../refusal.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { type Around, readAround } from './around.ts'
import { asMeasured } from './as-measured.ts'
import { asMoney } from './as-money.ts'
import { type Candidate, type Spoken, toCandidate } from './candidate.ts'
import { asConverted } from './converted.ts'
import { countedSpan, dimensionOf, spanToUnit, whyNotWhole } from './counted.ts'
import { isBase, isChanged, isDifference } from './difference.ts'
import { isChangeOfFact, toldByOtherEnd } from './ends.ts'
import { isFarOff } from './far-off.ts'
import type { Figures } from './given.ts'
import { judgeCount } from './judge.ts'
import { isOtherWay, reversedAt } from './known-change.ts'
import { asKnownPart } from './known-part.ts'
import { isLimit, shareOf } from './limit.ts'
import { whyUnlinked } from './linked.ts'
import { isEndOfOther, isOfOtherVote, readSwaps } from './other-facts.ts'
import { asOtherRate, withRate } from './other-rate.ts'
import { isClosed, isOwnBare, isTold } from './own-figure.ts'
import { isOfOther } from './owner.ts'
import { isOutweighed } from './slips.ts'
import { spokenOf } from './spoken.ts'
import { isStale } from './stale.ts'
import { isToldOfNext } from './told-of-next.ts'

/**
 * Ties the numbers of a sentence to the facts it speaks of: the number's noun is the fact's unit, or its measure is
 * the fact's, and the sentence has one of the fact's phrases. A number that agrees with one fact is not held against
 * another. A contradiction needs a number that surely speaks of the whole.
 */
export function tieCounts(sentence: Sentence, around: CountBeside, scope: Scope): CountTie[] {
  if (around.quantities.length === 0) return []
  const matches = spokenOf(sentence, scope).filter(([fact]) => isInForce(fact, scope))
  if (matches.length === 0) return []
  const quantities = asMeasured(around.quantities, matches)
  const beside = { ...around, quantities }
  const considered = quantities.map(mention => {
    const around = readAround(mention)
    const gaps = new Map(matches.map(([, match]) => [match?.at, gapOf(mention, match)]))
    const nearest = matches.toSorted(([, a], [, b]) => gaps.get(a?.at)! - gaps.get(b?.at)!)
    const results = nearest.map(spoken => [spoken[0], considerSpoken(around, spoken, beside, scope)] as const)
    // By whichever phrase: what is some of the stops of the line is some of those of the tram, and another line another tram.
    const some = results.flatMap(([fact, result]) =>
      result === 'subset' || result === 'other-one' ? [fact] : [],
    )
    return unrefused(results.map(([, result]) => result)).filter(
      ({ fact, outcome }) => outcome !== 'contradicted' || !some.includes(fact),
    )
  })
  // The sentence has the fact's number, so that its other numbers are about other things.
  const told = new Set([
    ...considered.flatMap(own => own.filter(isTold)).map(({ fact }) => fact),
    ...matches.map(([fact]) => fact).filter(fact => quantities.some(mention => isOwnBare(mention, fact))),
  ])
  const isHeld = ({ fact, mention, agrees }: CountTie): boolean =>
    !told.has(fact) || agrees === 'was' || isChanged({ mention, fact }, quantities)
  const isSwapped = readSwaps(considered)
  return considered.flatMap((own, index) => {
    const supported = own.filter(({ outcome }) => outcome === 'supported')
    const [first] = own
    if (first && isSwapped(own)) return [first]
    // `More than 840 mm of rain fell, and the sea rose`: to leave room for a fact farther off excuses nothing.
    const isExcused = supported.some(tie => isClosed(tie) || tie === first)
    return isExcused
      ? onePerFact(supported)
      : own
          .filter(
            tie =>
              tie.outcome !== 'supported' &&
              isHeld(tie) &&
              !isFarOff(tie, beside, scope.phrases) &&
              !isOfOtherVote(own, [considered[index - 1], considered[index + 1]]) &&
              !isEndOfOther(tie, [considered[index - 1], considered[index + 1]]),
          )
          .slice(0, 1)
  })
}

/** How far a number is from the nearest word of a phrase. */
const gapOf = (mention: QuantityMention, match: PhraseMatch | undefined): number =>
  match ? Math.min(...match.at.map(at => distance(mention, mention.sentence.words[at]!))) : 0

/** The first tie of each fact: several of its phrases may tie one number. */
export function onePerFact(ties: readonly CountTie[]): CountTie[] {
  const seen = new Set<CountFact>()
  return ties.filter(({ fact }) => !seen.has(fact) && seen.add(fact))
}

/** What one sentence has beside a number. */
export interface CountBeside extends Omit<Surroundings, 'published' | 'named' | 'bearers'> {
  readonly quantities: readonly QuantityMention[]
  /** Those of the whole article. */
  readonly figures: Figures
  /** What heads the entry of a chronicle that the sentence stands in. */
  readonly entry?: TimeMention
}

/** A measure (money, hours) is known by its phrase alone, so only the one nearest to the phrase is about it. */
function isNearest(candidate: Candidate, quantities: readonly QuantityMention[]): boolean {
  const { mention, fact, match } = candidate
  const dimension = dimensionOf(fact)
  if (!match) return true
  if (dimension === 'number') return !isToldOfNext(mention, match, quantities)
  const gap = gapOf(mention, match)
  const nearer = quantities.filter(other => other.value.dimension === dimension && gapOf(other, match) < gap)
  // What is nearer and still something else's takes nothing away: `the gap of £2 million from reserves, which stand at £5 million`.
  const isOfElse = (other: QuantityMention): boolean => {
    const own = { ...candidate, ...readAround(other) }
    return isDifference(own) || whyUnlinked(own) !== undefined
  }
  if (dimension === 'duration') return nearer.length === 0
  return nearer.length <= mostNearer && nearer.every(isOfElse)
}

const mostNearer = 3

// A phrase of small words alone, such as `for` of `12 votes for`, is everywhere.
const looseReach = 20

const isLoose = (mention: QuantityMention, match: PhraseMatch): boolean =>
  match.phrase.words.every(isFunctionWord) && gapOf(mention, match) > looseReach

/** Ties a number to a fact that its sentence speaks of, in force; one of many is held only against what agrees with it. */
export function considerSpoken(
  around: Around,
  spoken: Spoken,
  beside: CountBeside,
  scope: Scope,
): CountTie | Refusal {
  const [fact, , isOfMany] = spoken
  const judged = isOfMany && judgeCount(around.mention, fact, scope.published)
  if (judged && isRefusal(judged)) return judged
  if (judged && judged.outcome !== 'supported') return 'one-of-many'
  return considerCount(toCandidate(around, spoken, scope.phrases), beside, scope)
}

/** Ties a number to a fact, or says why not. */
function considerCount(given: Candidate, beside: CountBeside, scope: Scope): CountTie | Refusal {
  const { mention, fact } = given
  const own = asConverted(asMoney(given), beside.quantities)
  const part = asKnownPart(own, beside.quantities, scope)
  const candidate = part ?? own
  const isNamed = part || isChangeOfFact(own, beside.quantities, scope)
  const isMeant = (why: Refusal): boolean =>
    isOutweighed(why, { mention, fact, figures: beside.figures }, scope)
  const counted = isNamed ? mention : countedSpan(own, scope.phrases)
  const placed = isRefusal(counted) && isMeant(counted) ? spanToUnit(mention, fact, scope.phrases) : counted
  if (isRefusal(placed)) return placed
  const span = placed === own.mention ? mention : placed
  const judged = judgeCount(own.mention, fact, scope.published)
  if (isRefusal(judged)) return judged
  const tie: CountTie = { mention, fact, span, words: wordsOf(given), ...judged }
  const whyNot = (): Refusal | undefined => {
    const why = whyNotHeld(withRate(candidate), beside, scope)
    return why && isMeant(why) ? undefined : why
  }
  if (judged.outcome !== 'supported') return whyNot() ?? (isOtherWay(candidate) ? 'other-one' : tie)
  const wrong = wrongOf(own, tie, beside, scope)
  return wrong && !whyNot() ? wrong : tie
}

/** What is wrong all the same where a number agrees with what a fact gives, or gave. */
function wrongOf(own: Candidate, tie: CountTie, beside: CountBeside, scope: Scope): CountTie | undefined {
  const reversed = reversedAt(own)
  if (reversed) return { ...tie, reversed }
  if (isStale(own, tie, beside.times, scope)) return { ...tie, outcome: 'contradicted' }
  return asOtherRate(own, tie)
}

/** What ties a number to a fact. */
const wordsOf = ({ match, fact: { unit } }: Candidate): string[] => [
  ...(match ? [match.phrase.text] : []),
  ...unit.slice(0, 1),
]

/** Why a number that does not agree with a fact, or a verb beside one that does, may be about something else. */
function whyNotHeld(
  candidate: Candidate,
  beside: CountBeside,
  { published, names }: Scope,
): Refusal | undefined {
  const { mention, before, after, fact, known, match } = candidate
  if (!isNearest(candidate, beside.quantities) && !isChanged(candidate, beside.quantities)) return 'farther'
  if (match && (isLoose(mention, match) || !isLed(mention, match.phrase))) return 'unlinked'
  if (isDifference(candidate)) return 'difference'
  if (fact.was === undefined && isBase(candidate)) return 'other-time'
  const claim = {
    ...mention,
    before,
    after,
    at: match?.at ?? [],
    known,
    knowsPast: fact.was !== undefined,
    isLimit: isLimit(fact),
    isCounted: dimensionOf(fact) === 'number',
    ...present({ share: shareOf(mention, fact) }),
  }
  if (isUndated(fact) && beside.entry && isOtherYear(beside.entry, claim, published)) return 'other-time'
  const told = toldByOtherEnd(candidate, beside.quantities, published)
  const unless = (why: Refusal | undefined): Refusal | undefined =>
    why && told.includes(why) ? undefined : why
  return (
    unless(whyNotWhole(candidate)) ??
    unless(whyAside(claim, { ...beside, published, named: names.known, bearers: names.bearers })) ??
    (isOfOther(candidate) ? 'of-other' : undefined)
  )
}

/** Says nothing of when it holds, so that an entry of another year may tell what was so then: `2001. The line has 14 ferries.` */
const isUndated = ({ elapsed, since, until }: CountFact): boolean => (elapsed ?? since ?? until) === undefined
