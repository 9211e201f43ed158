import type { CountFact } from '../../facts/fact.ts'
import type { Phrase, PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { Mentions, QuantityMention, Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import { exchangedFigures, figureOf, type Slip, slipOf } from '../../value/quantity/slip.ts'
import { matchPhrases } from '../phrases.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import { isInForce } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { spanToUnit } from './counted.ts'
import { judgeCount } from './judge.ts'

type Test = (slip: Slip) => boolean

// By chance 2 of 900 numbers of three digits are another one with neighbours exchanged, 36 of 9,000 of four digits one with
// another digit, and 1 of 90 of two digits.
const fewestSure = 3
const isSure: Test = ({ kind, digits }) => digits >= (kind === 'exchanged' ? fewestSure : 4)
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
  { phrases }: Scope,
): boolean {
  const isEnough = outweighing.get(why)
  const slip = isEnough && slipFrom(mention, fact, phrases)
  if (!slip) return false
  // Of 100 per cent, 54 are for it and 45 are not.
  return isEnough(slip) && (mention.value.dimension !== 'percent' || isSure(slip))
}

/** How a number is a slip of a fact's in its unit: not at all where another fact gives it. */
function slipFrom(mention: QuantityMention, fact: CountFact, phrases: PhraseIndex): Slip | undefined {
  const slip = fact.value && slipOf(mention.value, fact.value)
  return slip && isOfUnit(mention, fact, phrases) && !isKnown(mention, phrases) ? slip : undefined
}

const isOfUnit = ({ value, nouns }: QuantityMention, fact: CountFact, { units }: PhraseIndex): boolean =>
  value.dimension !== 'number' || fact.unit.length === 0 || nouns.some(({ key }) => units.get(fact)!.has(key))

const isKnown = (mention: QuantityMention, phrases: PhraseIndex): boolean =>
  (phrases.byFigure().get(figureOf(mention.value)) ?? []).some(
    fact => fact.value?.unit === mention.value.unit && isOfUnit(mention, fact, phrases),
  )

/**
 * Ties numbers that surely are slips of a fact of which the article speaks, though not in the same sentence. Where it does
 * so there, the words beside the number have decided.
 */
export function tieSlips(
  { sentences, quantities }: Pick<Mentions, 'sentences' | 'quantities'>,
  counts: readonly CountTie[],
  scope: Scope,
): CountTie[] {
  const { phrases } = scope
  if (phrases.all.length === 0) return []
  const tied = new Set(counts.map(({ mention }) => mention))
  const spoken = once(() => groupBy(sentences.flatMap(spokenIn(phrases)), ({ phrase }) => phrase.fact))
  const tieTo = (mention: QuantityMention, fact: CountFact): CountTie[] => {
    const slip = slipFrom(mention, fact, phrases)
    const uses = slip && isOfNoSeries(slip) ? (spoken().get(fact) ?? []) : []
    const isSpokenOf = uses.length > 0 && uses.every(({ sentence }) => sentence !== mention.sentence)
    if (!isSpokenOf || !isInForce(fact, scope)) return []
    const judged = judgeCount(mention, fact, scope.published)
    if (isRefusal(judged) || judged.outcome !== 'contradicted') return []
    const span = spanToUnit(mention, fact, phrases)
    return [{ mention, fact, span, words: [uses[0]!.phrase.text, ...fact.unit.slice(0, 1)], ...judged }]
  }
  return quantities
    .filter(mention => !tied.has(mention))
    .flatMap(mention =>
      exchangedFigures(mention.value, fewestSure)
        .flatMap(figure => phrases.byFigure().get(figure) ?? [])
        .flatMap(fact => tieTo(mention, fact))
        .slice(0, 1),
    )
}

const spokenIn =
  (phrases: PhraseIndex) =>
  (sentence: Sentence): { readonly phrase: Phrase; readonly sentence: Sentence }[] =>
    matchPhrases(sentence, phrases).map(({ phrase }) => ({ phrase, sentence }))
