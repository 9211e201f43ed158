import { flat, flatLetters, flatSmall } from '../../text/flat.ts'
import { meets } from '../../value/interval.ts'
import { about, quantityOf, quotient, shown, widened } from './figures.ts'
import { isFarMore, partOf } from './larger.ts'
import type { Reckoning } from './reckoning.ts'
import { type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const whole = '(?:the |its |their |his |her |our |all |these |those |all the |a total of )?{hedge}'
const ofWhole = `(?:{0..2},?) (?:out )?of ${whole}`
const closed = '(?= ?(?:\\)|of the total\\)))'
const ended = '(?=[,.;:)—–]| —| –|$)'

// A part, its whole, and the percentage that the one is of the other.
const partOfWhole = [
  `(?<![-–/] ?|\\p{L}-)(?<part>{number})${ofWhole}(?<whole>{number}){0..5} \\((?:or |about )?{hedge}(?<percent>{percent})${closed}`,
  `(?<![-–/] ?)(?<part>{number})${ofWhole}(?<whole>{number}){0..5},? (?:or|—|–) {hedge}(?<percent>{percent})${ended}`,
  `(?<part>{number})(?:{0..2}) \\({hedge}(?<percent>{percent})\\)(?:{0..2}) (?:out )?of (?:the |its |their |all )(?<whole>{number})(?= )`,
  `(?<percent>{percent})(?:{0..4}) \\({hedge}(?<part>{number})(?: (?:out )?of ${whole}|/)(?<whole>{number})(?:{0..2})\\)`,
  `(?<!\\p{L})of ${whole}(?<whole>{number}){1..5}, {hedge}(?<part>{number})(?:{0..1}) \\({hedge}(?<percent>{percent})${closed}`,
].map(pattern)
const moneyOfWhole = pattern(
  `(?<part>{money})(?:{0..2}) of ${whole}(?<whole>{money})(?:{0..3}) \\({hedge}(?<percent>{percent})${closed}`,
)

// A share that is told in words or as a ratio, and again as a percentage.
const shareAgain = [
  `(?<share>{share})(?:{0..6}) \\((?:or |about )?{hedge}(?<percent>{percent})${closed}`,
  `(?<share>{share})(?:{0..6}), or {hedge}(?<percent>{percent})${ended}`,
  `(?<percent>{percent})(?:{0..4}) \\({hedge}(?<share>{share})\\)`,
].map(pattern)

const partOfFewer = pattern(
  `(?<![-–/.] ?)(?<part>{number}) of (?:(?:the|its|their|his|her|our) |(?<=(?<bare>\\bin) {number} of ))(?<whole>{number}) (?<noun>\\p{L}+(?: (?:members|people|students|officers|workers|countries|states))?)`,
)

/** Parts of a whole with their percentage, and parts that are larger than their whole. */
export function shares(skeleton: Skeleton): Reckoning[] {
  const find = (patterns: readonly RegExp[]): Found[] => patterns.flatMap(each => findIn(skeleton, each))
  const hasTwo = hasFigures(skeleton, 'number', 2)
  const fewer = hasTwo && / of /i.test(skeleton.text) ? find([partOfFewer]) : []
  if (!hasFigures(skeleton, 'percent')) return fewer.flatMap(judgeFewer)
  return [
    ...(hasTwo ? find(partOfWhole) : []).flatMap(judgePart),
    ...(hasFigures(skeleton, 'money', 2) ? find([moneyOfWhole]) : []).flatMap(judgePart),
    ...(hasFigures(skeleton, 'share') ? find(shareAgain) : []).flatMap(judgeShare),
    ...fewer.flatMap(judgeFewer),
  ]
}

function judgePart({ figures }: Found): Reckoning[] {
  const [part, whole, percent] = [
    quantityOf(figures['part']),
    quantityOf(figures['whole']),
    quantityOf(figures['percent']),
  ]
  const isReckoned =
    part.interval.low >= 0 &&
    whole.interval.low > 0 &&
    part.unit === whole.unit &&
    part.amount <= whole.amount
  if (!isReckoned || !Number.isFinite(part.interval.high)) return []
  const ratio = quotient(part.interval, whole.interval)
  const real = { low: ratio.low * 100, high: ratio.high * 100 }
  return [
    about(figures['percent']!, {
      agrees: meets(widened(percent), real),
      expected: `${shown((part.amount / whole.amount) * 100)}%`,
      reason: `${part.text} of ${whole.text}`,
    }),
  ]
}

/** A fraction in words is a rounder figure than the percentage beside it: `half (46%)` passes. */
const roughness = 0.15

function judgeShare({ figures }: Found): Reckoning[] {
  const [share, percent] = [quantityOf(figures['share']), quantityOf(figures['percent'])]
  const isRatio = /\s(?:of|in|over)\s/.test(share.text)
  const rough = isRatio ? 0 : share.amount * roughness
  const real = {
    low: Math.min(share.interval.low, share.amount - rough),
    high: Math.max(share.interval.high, share.amount + rough),
  }
  const exact = isRatio && !share.vague ? { low: share.amount, high: share.amount } : real
  // `a third (40%)` may be one more group.
  const between = textBetween(figures['share']!, figures['percent']!)
  if (
    (!isRatio && !/^ of /.test(between) && figures['share']!.start < figures['percent']!.start) ||
    share.amount > 100
  )
    return []
  return [
    about(figures['percent']!, {
      agrees: meets(widened(percent), exact),
      expected: `${shown(share.amount)}%`,
      reason: share.text,
    }),
  ]
}

type Placed = Found['figures'][string]

const textBetween = (a: Placed, b: Placed): string => a.sentence.block.text.slice(a.end, b.start)

const plural = new RegExp(
  `^(?:[${flatSmall}]+(?!s)[A-Z${flatLetters}]s|people|men|women|children)(?: [A-Z${flatLetters}]+)?$|` +
    '(?:members|people|students|officers|workers|countries|states)$',
)

function judgeFewer({ figures, words }: Found): Reckoning[] {
  const [part, whole] = [figures['part']!, figures['whole']!]
  const [less, more] = [quantityOf(part), quantityOf(whole)]
  const isPlain = !less.vague && !more.vague && Number.isInteger(less.amount) && Number.isInteger(more.amount)
  if (!isPlain || !plural.test(flat(words['noun'] ?? ''))) return []
  if (/^(?:years?|hours?|days?|percent|star|stars|inches|series|ages?)\b/i.test(words['noun'] ?? ''))
    return []
  // `in 14 of 12 trials`, but `in 40 of 3 mm pipes`
  return words['bare'] && isFarMore(part, whole) ? [] : [partOf(part, whole)]
}
