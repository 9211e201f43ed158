import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { digitsOfSlip, figureOf, slipKey } from '../../value/quantity/slip.ts'
import type { Quantity } from '../../value/value.ts'
import type { Refusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import { type Figures, givenIn, isOfUnit } from './given.ts'

/** How many digits a slip has to have: where the article gives the fact's own number as well, and where it does not. */
export interface Bounds {
  readonly given: number
  readonly missing: number
}

// By chance 1 of 90 numbers of two digits is another one with neighbours exchanged, 1 of 450 of three, 1 of 3,000 of four.
// In true articles hardly any number of two digits is so that of a fact whose own they never give.
export const sure: Bounds = { given: 3, missing: 2 }
export const surer: Bounds = { given: 3, missing: 3 }
const surest: Bounds = { given: 4, missing: 3 }
// What was so in other years and places is near what is so here and now.
const asIfGiven: Bounds = { given: 4, missing: 4 }

/**
 * Which slips of a fact's figure outweigh a reason against their tie: `a 641-page family saga` is the book of 614 pages,
 * whatever else may be one. What is told of another time or place seldom is the fact's.
 */
const outweighing = new Map<Refusal, Bounds>([
  ['no-length', sure],
  ['unlinked', sure],
  ['subset', sure],
  ['narrower', sure],
  ['part', { given: 4, missing: 2 }],
  ['farther', sure],
  ['of-other', surer],
  ['other-one', surer],
  ['not-asserted', surest],
  ['difference', asIfGiven],
  ['other-time', asIfGiven],
  ['other-place', asIfGiven],
])

interface Pair {
  readonly mention: QuantityMention
  readonly fact: CountFact
}

interface Known {
  readonly figures: Figures
  readonly phrases: PhraseIndex
}

/** Whether a figure is so much a slip of a fact's that it outweighs a reason against their tie. */
export function isOutweighed(
  why: Refusal,
  { figures, ...pair }: Pair & { readonly figures: Figures },
  { phrases }: Scope,
): boolean {
  const bounds = outweighing.get(why)
  return bounds !== undefined && isSlip(pair, bounds, { figures, phrases })
}

/** Whether a number is a slip of a fact's, in its unit, with so many digits, and no number of another fact. */
export function isSlip({ mention, fact }: Pair, bounds: Bounds, { figures, phrases }: Known): boolean {
  const digits = fact.value && digitsOfSlip(mention.value, fact.value)
  if (digits === undefined || !isOfUnit(mention, fact, phrases) || isKnown(mention, phrases)) return false
  const isGiven = givenIn(figures, fact, phrases).length > 0
  if (isGiven) return digits >= bounds.given
  return digits >= bounds.missing && !isRest(mention.value, fact.value!) && !isAge(mention)
}

/** `45 percent`, of 54, or 45 votes: what is left of the whole, nearly. */
const isRest = (told: Quantity, known: Quantity): boolean => Math.abs(told.amount + known.amount - 100) <= 1

/** `a 21-year-old`, of a term of years */
const isAge = ({ sentence: { block }, end }: QuantityMention): boolean =>
  /^-old\b/.test(block.text.slice(end))

const isKnown = (mention: QuantityMention, phrases: PhraseIndex): boolean =>
  (phrases.bySlip().get(slipKey(mention.value)) ?? []).some(
    fact =>
      fact.value?.unit === mention.value.unit &&
      figureOf(fact.value) === figureOf(mention.value) &&
      isOfUnit(mention, fact, phrases),
  )
