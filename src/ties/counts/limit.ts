import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { words as wordsOf } from '../../text/word.ts'
import type { Quantity } from '../../value/value.ts'
import type { Candidate } from './candidate.ts'

/** `maximum size of an upload`, or a value of `up to 8 MB`: a claim of a limit (`up to 8 MB`) tells the limit, and not what is below it. */
export const isLimit = (fact: CountFact): boolean => isLimitByValue(fact) || isOfLimit(fact.subject, limits)

const isOfLimit = (text: string, pattern: RegExp): boolean =>
  wordsOf(text).some(({ key }) => pattern.test(key))

const limits = /^(?:max(?:imum)?|min(?:imum)?|limit|cap|ceiling|most|least|longest|largest)$/

const isLimitByValue = ({ value }: CountFact): boolean => /^(?:up\s+to|at\s+most)\b/i.test(value?.text ?? '')

/** `a cluster of three replicas`, where there may be `up to 7`: what may be is not told to be all; `three at most` is a limit. */
export const isWithinLimit = (
  { sentence: { block, start, end }, value: { interval } }: QuantityMention,
  fact: CountFact,
): boolean =>
  isLimitByValue(fact) &&
  interval.low > 0 &&
  interval.high < (fact.value?.interval.high ?? 0) &&
  !/\b(?:max(?:imum)?|at\smost|limit(?:s|ed)?)\b/i.test(block.text.slice(start, end))

/** The limit that a claim of one tells: the end of what it leaves open. */
export function bound(claim: Quantity): Quantity {
  const { interval, amount } = claim
  const { low, high } = interval
  if (Number.isFinite(high) && low <= 0) return { ...claim, interval: { low: high, high } }
  return Number.isFinite(low) && !Number.isFinite(high) && amount > 0
    ? { ...claim, interval: { low, high: low } }
    : claim
}

/** What part of a fact's number a claim gives at most, where neither is open. */
export function shareOf({ value: { interval } }: QuantityMention, { value }: CountFact): number | undefined {
  const whole = value?.interval.low ?? 0
  return whole > 0 && Number.isFinite(interval.high) ? interval.high / whole : undefined
}

/**
 * `An upload of 5 MB takes 2 seconds`, `With a timeout of 5 seconds`: one of those that the limit, or the default, is for;
 * `a default timeout of 5 seconds` is that itself.
 */
export function isOneWithin({ mention, words, before, last, fact }: Candidate): boolean {
  if (isBeyond(mention, fact)) return true
  // `An upload of up to 5 MB is accepted` tells a limit itself.
  const isOne = words[last]?.key === 'of' && mention.value.interval.low > 0
  const told = isOne ? one.exec(before)?.[1] : undefined
  const isBound = isLimit(fact) || isOfLimit(fact.subject, defaults)
  return told !== undefined && isBound && !isOfLimit(told, limits) && !isOfLimit(told, defaults)
}

/** `Uploads of more than 100 MB are split`, where more than that is not refused: below the limit. */
const isBeyond = (
  { sentence: { block, start, end }, value: { interval } }: QuantityMention,
  fact: CountFact,
): boolean =>
  isOfLimit(fact.subject, /^max(?:imum)?$/) &&
  interval.low > 0 &&
  interval.high === Number.POSITIVE_INFINITY &&
  interval.low < (fact.value?.interval.low ?? 0) &&
  !/\b(?:refus|reject|fail|exceed|error|block|den[iy]|forbid|cannot|can['’]t|not|no|too|never)/i.test(
    block.text.slice(start, end),
  )

const defaults = /^default$/
const one = /\b(?:an?|every|each)\s+((?:\p{L}+\s+){1,2})of\s+$/iu

/** `lowered from the default to 5 seconds`: to what it is not by itself. */
export const isFromDefault = ({ before, fact }: Candidate): boolean =>
  isOfLimit(fact.subject, defaults) &&
  /\b(?:from|than|above|below|beyond|instead\sof|rather\sthan)\s(?:the|its|this)\sdefault\s[^.;:]*\b(?:to|of|at)\s$/.test(
    before,
  )
