import type { CountFact } from '../../facts/fact.ts'
import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Mentions, QuantityMention, Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import { type Slip, slipKeys, slipOf } from '../../value/quantity/slip.ts'
import { matchPhrases } from '../phrases.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import { isInForce } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { spanToUnit } from './counted.ts'
import { judgeCount } from './judge.ts'

type Test = (slip: Slip) => boolean

// Held against 3,200 true texts, no figure of three digits that were exchanged, and none of four of which one was changed,
// was anything but a slip of the fact in its unit; of two digits one in ten was.
const isSure: Test = ({ kind, digits }) => digits >= (kind === 'exchanged' ? 3 : 4)
const isLikely: Test = slip => isSure(slip) || (slip.kind === 'exchanged' && slip.digits >= 2)
/** Figures of one series (a town's people, year by year) are near each other, so that one digit says nothing. */
const isOfNoSeries: Test = slip => slip.kind === 'exchanged' && isSure(slip)

/**
 * What a figure must be that outweighs a reason against a tie, by being a slip of the fact's own: `a 641-page family saga`
 * is the book of 614 pages, whatever else may be one.
 */
const outweighing = new Map<Refusal, Test>([
  ['farther', isLikely],
  ['part', isSure],
  ['subset', isLikely],
  ['no-length', isLikely],
  ['unlinked', isLikely],
  ['narrower', isLikely],
  ['difference', isSure],
  ['of-other', isLikely],
  ['other-one', isLikely],
  ['not-asserted', isSure],
  ['other-time', isOfNoSeries],
  ['other-place', isOfNoSeries],
])

/** Whether a figure is so much a slip of a fact's that it outweighs a reason against their tie. */
export function isOutweighed(
  why: Refusal,
  { mention, fact }: Pick<CountTie, 'mention' | 'fact'>,
  scope: Scope,
): boolean {
  const isEnough = outweighing.get(why)
  if (!isEnough) return false
  // Of 100 per cent, 54 are for it and 45 are not.
  const isShare = mention.value.dimension === 'percent'
  const isEnoughHere: Test = isShare ? slip => isSure(slip) && isEnough(slip) : isEnough
  return slipsOf(mention, scope, isEnoughHere).includes(fact)
}

/** The counts in a number's unit that it is a slip of; none where one of them gives that number. */
function slipsOf({ value, nouns }: QuantityMention, { phrases }: Scope, isEnough: Test): CountFact[] {
  const isOfUnit = (fact: CountFact): boolean =>
    value.dimension !== 'number' ||
    fact.unit.length === 0 ||
    nouns.some(({ key }) => phrases.units.get(fact)!.has(key))
  const near = new Set(slipKeys(value).flatMap(key => phrases.bySlip().get(key) ?? []))
  const known = [...near].flatMap(fact =>
    fact.value?.unit === value.unit && isOfUnit(fact) ? [{ fact, value: fact.value }] : [],
  )
  if (known.some(({ value: { amount } }) => amount === value.amount)) return []
  return known.flatMap(({ fact, value: own }) => {
    const slip = slipOf(value, own)
    return slip && isEnough(slip) ? [fact] : []
  })
}

/**
 * Ties numbers that surely are slips of a fact of which the article speaks, though not in the same sentence. Where it does
 * so there, the words beside the number have decided.
 */
export function tieSlips(
  { sentences, quantities }: Pick<Mentions, 'sentences' | 'quantities'>,
  counts: readonly CountTie[],
  scope: Scope,
): CountTie[] {
  if (scope.phrases.all.length === 0) return []
  const tied = new Set(counts.map(({ mention }) => mention))
  const spoken = once(() => groupBy(sentences.flatMap(spokenIn(scope)), ({ phrase }) => phrase.fact))
  const tieTo = (mention: QuantityMention, fact: CountFact): CountTie[] => {
    const uses = spoken().get(fact) ?? []
    const isSpokenOf = uses.length > 0 && uses.every(({ sentence }) => sentence !== mention.sentence)
    if (!isSpokenOf || !isInForce(fact, scope)) return []
    const judged = judgeCount(mention, fact, scope.published)
    if (isRefusal(judged) || judged.outcome !== 'contradicted') return []
    const span = spanToUnit(mention, fact, scope.phrases)
    return [{ mention, fact, span, words: [uses[0]!.phrase.text, ...fact.unit.slice(0, 1)], ...judged }]
  }
  return quantities
    .filter(mention => !tied.has(mention))
    .flatMap(mention =>
      slipsOf(mention, scope, isOfNoSeries)
        .flatMap(fact => tieTo(mention, fact))
        .slice(0, 1),
    )
}

const spokenIn =
  ({ phrases }: Scope) =>
  (sentence: Sentence): { readonly phrase: Phrase; readonly sentence: Sentence }[] =>
    matchPhrases(sentence, phrases).map(({ phrase }) => ({ phrase, sentence }))
