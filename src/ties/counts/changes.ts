import { factWords } from '../../facts/index/fact-words.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { isCalendar } from '../../mentions/names/words.ts'
import { backwards, isStillOf } from '../../mentions/shared-nouns.ts'
import { type Direction, directionOf } from '../../text/direction.ts'
import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { distance, meets } from '../../value/interval.ts'
import { isVerb } from '../clauses.ts'
import type { ChangeTie, CountTie } from '../tie.ts'
import { comparisonBehind } from './compared.ts'

/** Which way a number went, by a word of several: `make up` and `set up` say nothing of it. */
export function directionAt(told: readonly Word[], at: number): Direction | undefined {
  const [before, word] = [told[at - 1], told[at]]
  if (!word) return undefined
  const isPartOfVerb =
    /^(?:up|down)$/.test(word.key) &&
    before?.end === word.start - 1 &&
    (isVerb(before) || before.key.endsWith('ing')) &&
    !moving.has(before.key)
  return isPartOfVerb ? undefined : directionOf(word.key)
}

const moving = wordSet(
  'is are was were be been has have had went gone go goes came come moved edged ticked crept inched nudged turned cut brought ' +
    'going coming moving edging ticking creeping inching nudging turning cutting bringing',
)

/**
 * The changes a sentence tells of a count that has changed: two numbers that agree with what was and what is, in their
 * order, and the verb beside them; or one number that a verb leads to (`cut to 20`). Of a count that is itself a change
 * only a wrong verb is told.
 */
export function tieChanges(ties: readonly CountTie[], quantities: readonly QuantityMention[]): ChangeTie[] {
  const changed = ties.filter(
    tie => tie.fact.was !== undefined && tie.agrees !== undefined && !isOfOtherMonth(tie),
  )
  return [
    ...changed.flatMap((tie, index) => {
      const next = changed[index + 1]
      const previous = changed[index - 1]
      const compared = judgeCompared(tie, quantities)
      if (compared) return [compared]
      if (next && isPair(tie, next)) return judgePair(tie, next, quantities)
      return previous && isPair(previous, tie) ? [] : judgeSingle(tie, quantities)
    }),
    ...ties.flatMap(judgeKnown),
  ]
}

/** `71 points, 23 more than the year before`, of 71 that were 94; `94 points, 23 fewer than` is told of what was as if it were now. */
function judgeCompared(tie: CountTie, quantities: readonly QuantityMention[]): ChangeTie | undefined {
  const compared = comparisonBehind(tie, quantities)
  if (!compared) return undefined
  const isTrue = compared.direction === trueDirection(tie)
  if (isTrue === (tie.agrees === 'value')) return undefined
  return { ...change(tie, tie, isTrue ? 'order' : 'direction'), end: compared.end }
}

/** `from 3% in January`, of a fact that is of March: a number that only looks like the fact's. */
function isOfOtherMonth({ fact, agrees, mention: { sentence, end } }: CountTie): boolean {
  const month = /^\s(?:in|for)\s(\p{Lu}\p{L}+)/u
    .exec(sentence.block.text.slice(end, sentence.end))?.[1]
    ?.toLowerCase()
  if (month === undefined || agrees !== 'value' || !isCalendar(month)) return false
  const known = factWords(fact)
  return !known.has(month) && [...known].some(isCalendar)
}

/** `sales fell 6%`, of their rise by 6% */
const judgeKnown = (tie: CountTie): ChangeTie[] =>
  tie.reversed ? [{ ...change(tie, tie, 'direction'), ...tie.reversed }] : []

const textBetween = (a: CountTie, b: CountTie): string =>
  a.mention.sentence.block.text.slice(a.mention.end, b.mention.start)

/** Two numbers of one fact in one sentence that something joins into a change. */
function isPair(first: CountTie, second: CountTie): boolean {
  if (first.fact !== second.fact || first.mention.sentence !== second.mention.sentence) return false
  const between = textBetween(first, second)
  return (
    first.agrees !== second.agrees &&
    (isStillOf(between) ||
      isUsedTo(first, second) ||
      (!between.includes(';') && (forward.test(between) || backward.test(between))))
  )
}

/** `8 GB where 4 GB used to do` */
const isUsedTo = (first: CountTie, { span, mention: { sentence } }: CountTie): boolean =>
  /^,? where /.test(sentence.block.text.slice(first.span.end, span.start)) &&
  /^ used to\b/.test(sentence.block.text.slice(span.end, sentence.end))

function judgePair(first: CountTie, second: CountTie, quantities: readonly QuantityMention[]): ChangeTie[] {
  // `to 20 from 28` and `down from 28 to`: the number after `from` is where it began.
  const between = textBetween(first, second)
  const isOld = isUsedTo(first, second)
  const isStill = isStillOf(between) || isOld
  const isBackward = backward.test(between) || isOld || (isStill && past.test(between))
  const [start, end] = isBackward ? [second, first] : [first, second]
  const told = isStill ? undefined : directionBeside(first, second)
  const isOrdered = start.agrees === 'was' && end.agrees === 'value'
  if (!isOrdered && (!isTold(first, second) || isOfOld(first, between))) return []
  const fault = isOrdered ? faultOf(told, trueDirection(end), { first, second, quantities }) : 'order'
  return [change(first, second, fault)]
}

/** `Prices rose by 2%, against 3% in May`: how fast they do, which may be slower than before. */
const isRate = (tie: CountTie): boolean => {
  const verb = tie.mention.value.dimension === 'percent' && rate.exec(textBefore(tie))?.[1]
  return verb ? directionOf(verb.toLowerCase()) !== undefined : false
}

const rate = /(\p{L}+)\s(?:(?:by|about|around|just|only|nearly|almost|some|at)\s)*$/u

/** `The old one takes 40 minutes instead of 25`: of what was before, the new number is what it is not. */
const isOfOld = ({ mention: { sentence, start } }: CountTie, between: string): boolean =>
  /\b(?:against|compared|instead|rather)\b/.test(between) &&
  /\b(?:old|older|previous|former|original|without)\s/i.test(sentence.block.text.slice(sentence.start, start))

const forward = /\b(?:to\s+(?:[a-z]+\s+)?|(?:into|became|becomes|become)\s+(?:[\w-]+\s+){0,4})$/i
const backward = new RegExp(`(?:\\b${backwards}\\s+(?:[a-z]+\\s+)?|,\\s+not\\s+)$`, 'i')
const past = /\b(?:was|were|had|previously|formerly|used\s+to\s+\p{L}+)\s+(?:\p{L}+\s+)?$/u

interface Told {
  readonly first: CountTie
  readonly second: CountTie
  readonly quantities: readonly QuantityMention[]
}

function faultOf(told: Direction | undefined, real: Direction, claim: Told): ChangeTie['fault'] {
  if (told !== undefined && told !== real) return 'direction'
  return hasWrongDifference(claim) ? 'difference' : undefined
}

/** `cut by 8 to 20`, `from 28 to 20, a drop of 8`. */
function hasWrongDifference({ first, second, quantities }: Told): boolean {
  const { sentence } = first.mention
  const { value, was } = first.fact
  if (!value || !was) return false
  // A semicolon parts what is said of another thing, and so does what begins a clause.
  const isBeside = ({ start, end }: QuantityMention): boolean =>
    !/[;:]|\b(?:that|which|while|since|and\s+(?:is|has|was|it|they))\b/.test(
      sentence.block.text.slice(Math.min(end, second.mention.end), Math.max(first.mention.start, start)),
    )
  const told = quantities.filter(
    other =>
      other.sentence === sentence &&
      other.value.dimension === value.dimension &&
      other !== first.mention &&
      other !== second.mention &&
      isBeside(other) &&
      /\bby\s+$/i.test(sentence.block.text.slice(Math.max(sentence.start, other.start - 5), other.start)) &&
      !/^\s+of\b/.test(sentence.block.text.slice(other.end)),
  )
  const difference = distance(value.interval, was.interval)
  // Of several one may be that of another change: `by 8 to 20, and the other plan went down by 4`.
  return told.length > 0 && !told.some(other => meets(other.value.interval, difference))
}

/** `expanded to 20` of what went down to it. */
function judgeSingle(tie: CountTie, quantities: readonly QuantityMention[]): ChangeTie[] {
  const { sentence, start } = tie.mention
  // `may be up to 20` tells a bound.
  const leads = /(?<!\bup\s+)\bto\s+(?:(?:just|only|about|a|the)\s+)?$/i.test(
    sentence.block.text.slice(Math.max(0, start - 40), start),
  )
  if (!leads || tie.agrees !== 'value') return []
  const told = directionBefore(tie)
  if (told === undefined) return []
  return [change(tie, tie, faultOf(told, trueDirection(tie), { first: tie, second: tie, quantities }))]
}

function change(first: CountTie, second: CountTie, fault: ChangeTie['fault']): ChangeTie {
  const { sentence } = first.mention
  return {
    sentence,
    fact: first.fact,
    words: first.words,
    start: first.span.start,
    end: Math.max(first.span.end, second.span.end),
    outcome: fault ? 'contradicted' : 'supported',
    ...(fault ? { fault } : {}),
  }
}

const trueDirection = ({ fact: { value, was } }: CountTie): Direction =>
  (value?.amount ?? 0) > (was?.amount ?? 0) ? 'up' : 'down'

/** Without a verb `20 to 28` may be a range; a verb, `from` or `became` makes it a change. */
const isTold = (first: CountTie, second: CountTie): boolean =>
  directionBeside(first, second) !== undefined ||
  /\bto\s+(?:[a-z]+\s+)?$/i.test(textBefore(first)) ||
  /\b(?:compared|instead|rather|against)\b|,\s+from\s+$/.test(textBetween(first, second)) ||
  isStillOf(textBetween(first, second)) ||
  isUsedTo(first, second) ||
  isDenial(first, second) ||
  /\bfrom\s+(?:[a-z]+\s+)?$/i.test(textBefore(first)) ||
  /\b(?:became|becomes|become|into)\b/i.test(textBetween(first, second))

/** `it is 20, not 28`: what it was is denied where the sentence tells of today. */
const isDenial = (first: CountTie, second: CountTie): boolean =>
  /,\s+not\s+$/.test(textBetween(first, second)) &&
  /\b(?:is|are|has|have)\s+(?:now\s+)?$/.test(textBefore(first))

const textBefore = ({ mention: { sentence, start } }: CountTie): string =>
  sentence.block.text.slice(Math.max(sentence.start, start - 40), start)

/** The direction told between two numbers, else the one told last before the first. */
function directionBeside(first: CountTie, second: CountTie): Direction | undefined {
  const between = lastDirection(words(textBetween(first, second)))
  return between ?? (isRate(first) ? undefined : directionBefore(first))
}

/** The direction told last before a number, not further back than eight words and in the same clause. */
function directionBefore({ mention: { sentence, start } }: CountTie): Direction | undefined {
  const clause = sentence.block.text
    .slice(sentence.start, start)
    .split(/[,;:()–—]\s/)
    .at(-1)!
  return lastDirection(words(clause).slice(-8))
}

const lastDirection = (told: readonly Word[]): Direction | undefined =>
  told.map((_, at) => directionAt(told, at)).findLast(direction => direction)
