import type { CountFact } from '../../facts/fact.ts'
import type { Phrase, PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { Mentions, QuantityMention, Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import { exchangedDigits, exchangedFigures, figureOf } from '../../value/quantity/slip.ts'
import { matchPhrases } from '../phrases.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import { isInForce } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { spanToUnit } from './counted.ts'
import { judgeCount } from './judge.ts'

// By chance 1 of 90 numbers of two digits is another one with neighbours exchanged, 1 of 450 of three, 1 of 3,000 of four.
const sure = 3
const surest = 4

/**
 * How many digits a figure has that outweighs a reason against a tie by being the fact's with two of them exchanged: `a
 * 641-page family saga` is the book of 614 pages, whatever else may be one. What is told of another time, place or part
 * seldom is the fact's.
 */
const outweighing = new Map<Refusal, number>([
  ['farther', sure],
  ['no-length', sure],
  ['unlinked', sure],
  ['subset', sure],
  ['narrower', sure],
  ['of-other', sure],
  ['other-one', sure],
  ['part', surest],
  ['difference', surest],
  ['not-asserted', surest],
  ['other-time', surest],
  ['other-place', surest],
])

/** Whether a figure is so much a slip of a fact's that it outweighs a reason against their tie. */
export function isOutweighed(
  why: Refusal,
  { mention, fact }: Pick<CountTie, 'mention' | 'fact'>,
  { phrases }: Scope,
): boolean {
  const digits = outweighing.get(why)
  return digits !== undefined && isSlip(mention, { fact, digits }, phrases)
}

/** Whether a number has the digits of a fact in its unit, so many at least, with two exchanged. What another fact gives is no slip. */
function isSlip(
  mention: QuantityMention,
  { fact, digits }: { readonly fact: CountFact; readonly digits: number },
  phrases: PhraseIndex,
): boolean {
  const exchanged = fact.value && exchangedDigits(mention.value, fact.value)
  if (exchanged === undefined || exchanged < digits) return false
  return isOfUnit(mention, fact, phrases) && !isKnown(mention, phrases)
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
    if (!isSlip(mention, { fact, digits: sure }, phrases)) return []
    const uses = spoken().get(fact) ?? []
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
      exchangedFigures(mention.value, sure)
        .flatMap(figure => phrases.byFigure().get(figure) ?? [])
        .flatMap(fact => tieTo(mention, fact))
        .slice(0, 1),
    )
}

const spokenIn =
  (phrases: PhraseIndex) =>
  (sentence: Sentence): { readonly phrase: Phrase; readonly sentence: Sentence }[] =>
    matchPhrases(sentence, phrases).map(({ phrase }) => ({ phrase, sentence }))
