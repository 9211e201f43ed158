import type { Word } from '../text/word.ts'
import { rescale } from '../value/interval.ts'
import type { Quantity } from '../value/value.ts'
import type { QuantityMention } from './mention.ts'

/**
 * Gives a bare number what its neighbour in a change counts (`from 28 to 20 points`) or measures in (`94 seconds, up from
 * 66`), and a part what its whole counts (`187 people, of whom 23`).
 */
export const shareNouns = (mentions: readonly QuantityMention[]): QuantityMention[] =>
  mentions.map((mention, index) =>
    isBare(mention, mentions[index + 1])
      ? withNouns(mentions, index, withMeasure(mentions[index - 1], mention))
      : mention,
  )

/** `1,840 in the first three months, against 1,610`: for how long goes on with no other number. */
const isStretch = ({ sentence, start, value }: QuantityMention): boolean =>
  value.dimension === 'duration' &&
  /\b(?:in|over|during|for)\s+(?:the\s+)?(?:(?:first|last|past)\s+)?$/.test(
    sentence.block.text.slice(Math.max(0, start - 20), start),
  )

/** `up from 980 five years ago`: what follows is another number, that of a time. */
const isBare = ({ nouns: [noun], value }: QuantityMention, next: QuantityMention | undefined): boolean =>
  value.dimension === 'number' &&
  (noun === undefined || (next?.value.dimension === 'duration' && next.start === noun.start))

function withNouns(
  mentions: readonly QuantityMention[],
  index: number,
  mention: QuantityMention,
): QuantityMention {
  const beside = votesBeside(mentions, index)
  if (beside) return { ...mention, nouns: beside }
  // What it changed by stands between: `from 28 points by eight to 20`.
  const previous = mentions
    .slice(Math.max(0, index - 2), index)
    .findLast(other => !isDifference(other) && !isStretch(other))
  const next = mentions[index + 1]
  if (next && isChange(mention, next)) return { ...mention, nouns: next.nouns }
  const isOfPrevious = previous && (isChange(previous, mention) || isOfThese(previous, mention))
  return isOfPrevious ? { ...mention, nouns: previous.nouns } : mention
}

/** `by 27 votes to 19`, `voted 27 to 19`: the two sides of a vote, and no change. */
export function areVotes(first: QuantityMention, second: QuantityMention): boolean {
  const { sentence } = first
  const { text } = sentence.block
  return (
    sentence === second.sentence &&
    /^(?:\svotes?)?\sto\s$/.test(text.slice(first.end, second.start)) &&
    /\b(?:by|voted|votes\sof)\s$/.test(text.slice(sentence.start, first.start)) &&
    sentence.words.some(isVote)
  )
}

const isVote = ({ key }: Word): boolean => /^vote[sd]$/.test(key)

/** What the sides of a vote are told in: the noun of one of them, or the vote itself. */
function votesBeside(mentions: readonly QuantityMention[], index: number): readonly Word[] | undefined {
  const own = mentions[index]!
  const [before, after] = [mentions[index - 1], mentions[index + 1]]
  const other = before && areVotes(before, own) ? before : after && areVotes(own, after) ? after : undefined
  if (!other) return undefined
  return other.nouns.length > 0 ? other.nouns : own.sentence.words.filter(isVote).slice(0, 1)
}

const withMeasure = (last: QuantityMention | undefined, mention: QuantityMention): QuantityMention =>
  last &&
  !/^(?:number|percent)$/.test(last.value.dimension) &&
  !isStretch(last) &&
  isTight(last, mention) &&
  isChange(last, mention)
    ? inMeasureOf(last.value, mention)
    : mention

const isDifference = ({ sentence, start }: QuantityMention): boolean =>
  /\bby\s+$/i.test(sentence.block.text.slice(Math.max(0, start - 5), start))

/** A bare number as it is in the measure of another: `94 seconds, up from 66`. A share is changed to no share: `up 12% to 400`. */
export function inMeasureOf(measured: Quantity, mention: QuantityMention): QuantityMention {
  const { dimension, unit, amount } = measured
  const written = hundredths(measured) ?? amount
  const size = middleOf(measured) / written
  if (!(size > 0) || !Number.isFinite(size)) return mention
  const { value } = mention
  const inUnit = {
    dimension,
    unit,
    amount: value.amount * (amount / written),
    interval: rescale(value.interval, size),
  }
  return {
    ...mention,
    value: { ...value, ...inUnit, ...(value.core ? { core: rescale(value.core, size) } : {}) },
  }
}

/** What a quantity says in its base unit; `up to 64 MB` and `at least 64 MB` say one end. */
function middleOf({ core, interval }: Quantity): number {
  const { low, high } = core ?? interval
  if (low === 0 || low === Number.NEGATIVE_INFINITY) return high
  return high === Number.POSITIVE_INFINITY ? low : (low + high) / 2
}

/** `40 pence`, which is an amount of £0.4. */
function hundredths({ dimension, text, amount }: Quantity): number | undefined {
  const written = dimension === 'money' ? Number(/^\d+(?:\.\d+)?/.exec(text)?.[0]) : Number.NaN
  return Math.round(amount * 100 * 1000) === Math.round(written * 1000) ? written : undefined
}

/** Next to nothing stands between the two numbers of a change; `£19,800 a year, were down to 3,100` are two things. */
function isTight({ sentence, end }: QuantityMention, { start }: QuantityMention): boolean {
  const between = sentence.block.text.slice(end, start)
  return isStillOf(between) || /^(?!.*,\s(?:is|are|was|were|has|have|had)\b)[^.;:()]{0,40}$/.test(between)
}

/** `187 people, of whom 23 were hurt` */
function isOfThese(first: QuantityMention, second: QuantityMention): boolean {
  if (first.sentence !== second.sentence) return false
  const between = first.sentence.block.text.slice(first.end, second.start)
  return /,\s+of\s+(?:whom|which|them)\s+(?:(?:about|some|only|at\s+least|nearly)\s+)?$/i.test(between)
}

/** `28 to 20`, `28-point plan was cut to 20`, `down from 28`: two numbers of one sentence, the second after to or from. */
function isChange(first: QuantityMention, second: QuantityMention): boolean {
  if (first.sentence !== second.sentence || second.value.dimension !== 'number') return false
  // `600 passengers and 140 cars, against 420 and 85`
  const { text } = second.sentence.block
  if (/^\s+and\s+\p{N}/u.test(text.slice(second.end, second.end + 10))) return false
  if (isAge(first)) return false
  // `85 charts, the oldest from 1561`
  if (isYear(second) && first.value.amount < earliestYear) return false
  const between = first.sentence.block.text.slice(first.end, second.start)
  return joint.test(between) || isStillOf(between)
}

/** `Holm, who is 65, led them from 67 seats to 49`, `Holm, 65, led` */
const isAge = ({ sentence: { block }, start, end, nouns }: QuantityMention): boolean =>
  nouns.length === 0 &&
  /^,/.test(block.text.slice(end, end + 1)) &&
  /(?:\b(?:who|[Ss]?he)\s(?:is|was)|\baged|\p{Lu}[\p{L}’'-]+,)\s$/u.test(
    block.text.slice(Math.max(0, start - 30), start),
  )

/** What leads from the later number of a change to the one before it. */
export const backwards = '(?:from|against|compared\\s+(?:with|to)|instead\\s+of|rather\\s+than)'

const joint = new RegExp(`\\b(?:to|${backwards})\\s*$`, 'i')

/**
 * Whether what stands between two numbers says that the second is what the same was or is at another time: `19 MB (it was
 * 26 MB)`, `was $4 million last year and is $5 million`, `512 MB; before version 6, it had 128 MB`, `500, where the limit
 * used to be 50`, `500 (previously 50)`.
 */
export const isStillOf = (between: string): boolean => otherState.test(between)

const otherState =
  /^(?:[^.\p{N}]{0,20}(?:\band\s+|[;(—–]\s*(?:before\s[^;]{0,20},\s|in\s[^;,]{0,12}\p{N},?\s)?(?:it|they)\s+)(?:is|are|was|were|ha[ds]|have)|[^.\p{N}]{0,20}[(,;]\s*(?:previously|formerly)|[^.\p{N}]{0,40}\bused\s+to\s+(?:be|have|take|cost))\s+(?:now\s+|only\s+|just\s+)?$/u

const isYear = ({ value }: QuantityMention): boolean => /^(?:1[2-9]|20)\d\d$/.test(value.text)

const earliestYear = 1000
