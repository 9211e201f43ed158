import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention, Sentence } from '../../mentions/mention.ts'
import { isNumeral } from '../../value/quantity/number-words.ts'
import { digitsIn, digitsOfSlip, figureOf, slipKey } from '../../value/quantity/slip.ts'
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

export interface Pair {
  readonly mention: QuantityMention
  readonly fact: CountFact
}

export interface Known {
  readonly figures: Figures
  readonly phrases: PhraseIndex
}

/** Whether a figure is so much a slip of a fact's that it outweighs a reason against their tie. */
export function isOutweighed(
  why: Refusal,
  { figures, ...pair }: Pair & { readonly figures: Figures },
  { phrases }: Scope,
): boolean {
  const known = { figures, phrases }
  // `Last spring it cost $181,000`, of $118,000 before: what was is told of another time.
  if (why === 'other-time' && isSlipOfOld(pair, known)) return true
  if (why === 'other-noun') return isBareSlip(pair, known)
  const ofThousands = byThousands.get(why)
  if (ofThousands && isByThousands(pair, ofThousands, known)) return true
  if (whyOfUnits.has(why) && isInOtherUnit(pair, phrases)) return true
  const bounds = outweighing.get(why)
  return bounds !== undefined && isSlip(pair, bounds, known)
}

const whyOfUnits: ReadonlySet<Refusal> = new Set(['unlinked', 'of-other', 'narrower'])

/** `2.3 miles` of 2.3 km. Sizes of data are powers of two, so that many have the same digits. */
function isInOtherUnit({ mention, fact: { value } }: Pair, phrases: PhraseIndex): boolean {
  const told = mention.value
  return (
    value !== undefined &&
    told.dimension === value.dimension &&
    !/^(?:number|money|percent|duration|data)$/.test(told.dimension) &&
    told.unit !== value.unit &&
    figureOf(told) === figureOf(value) &&
    digitsIn(figureOf(told)).length >= fewestInUnits &&
    !isKnown(mention, phrases)
  )
}

const fewestInUnits = 2

const isSlipOfOld = ({ mention, fact }: Pair, known: Known): boolean =>
  fact.was !== undefined && isSlip({ mention, fact: { ...fact, value: fact.was } }, surest, known)

/** `They expect savings of $40 billion`, of $40 million, which the article nowhere gives. */
const isByThousands = ({ mention, fact }: Pair, bounds: Bounds, known: Known): boolean =>
  fact.value !== undefined &&
  digitsIn(figureOf(mention.value)) === digitsIn(figureOf(fact.value)) &&
  /\d\d|\d\.\d/.test(mention.value.text) &&
  isSlip({ mention, fact }, bounds, known)

// `The debt stood at £14.3m in June`: what it was then may be near, but has not the digits of what it is now.
const byThousands = new Map<Refusal, Bounds>([
  ['not-asserted', { given: 3, missing: 1 }],
  ['other-time', { given: 4, missing: 3 }],
])

/** `The number of cases has risen to 134`: with no noun behind it, of what its sentence counts before. */
function isBareSlip({ mention, fact }: Pair, { figures, phrases }: Known): boolean {
  const { nouns, sentence, start } = mention
  const noun = sentence.words.findLast(({ key, end }) => end <= start && phrases.units.get(fact)!.has(key))
  if (nouns.length > 0 || !noun || isNumeral(wordBefore(sentence, noun.start))) return false
  return isSlip({ mention: { ...mention, nouns: [noun] }, fact }, surest, { figures, phrases })
}

const wordBefore = ({ words }: Sentence, at: number): string =>
  words.findLast(({ end }) => end <= at)?.key ?? ''

/** Whether a number is a slip of a fact's, in its unit, with so many digits, and no number of another fact. */
export function isSlip({ mention, fact }: Pair, bounds: Bounds, { figures, phrases }: Known): boolean {
  const digits = fact.value && digitsOfSlip(mention.value, fact.value)
  if (digits === undefined || !isOfUnit(mention, fact, phrases) || isKnown(mention, phrases)) return false
  const isGiven = givenIn(figures, fact, phrases).length > 0
  if (isGiven) return digits >= bounds.given
  return digits >= bounds.missing && !isRest(mention, fact.value!) && !isAge(mention)
}

/** `45 percent`, of 54, or 45 votes: what is left of the whole, nearly. Of other things there are seldom a hundred. */
const isRest = ({ value: told, nouns }: QuantityMention, known: Quantity): boolean =>
  Math.abs(told.amount + known.amount - 100) <= 1 &&
  (told.dimension === 'percent' || nouns.length === 0 || nouns.some(({ key }) => ofHouse.test(key)))

const ofHouse =
  /^(?:votes?|seats?|members?|senators?|deput(?:y|ies)|lawmakers?|delegates?|people|percent|points?)$/

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
