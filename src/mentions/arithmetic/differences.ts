import { distance, meets } from '../../value/interval.ts'
import type { Quantity } from '../../value/value.ts'
import { about, hasMultiplier, quantityOf, quotient, shown, textOf, widened } from './figures.ts'
import { asTold } from './larger.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, type Found, findIn, pattern, type Skeleton } from './skeleton.ts'

const first = '^[^\uE000-\uE005]*(?<to>{any})(?:{0..6})(?: \uE006)?'
const apart = '(?:,| —| –| \\() ?{hedge}(?<by>{any})(?: \\p{L}+)?'
// `three more than the two teams behind it`
const other =
  '{hedge}(?<from>{any})(?!(?<=\uE000) (?!(?:in|on|last|that|which|planned|set|it|he|she|we|they|a) ))'
const told = [
  // `It costs $86, $15 more than the $71 that was planned`
  `${first}${apart} (?<way>more|higher|less|fewer|lower) than the ${other}`,
  // `24 players, two below the maximum of 26`
  `${first}${apart} (?<way>above|over|below|under|short of) the{0..1} (?:maximum|minimum|limit|record|target|average|median|forecast|estimate|quota|total|figure|threshold|ceiling|capacity) of ${other}`,
].map(pattern)

/** `A, so much more than B`: the difference between two figures. */
export const differences = (skeleton: Skeleton): Reckoning[] =>
  / (?:than|above|over|below|under|short of) the /.test(skeleton.flat)
    ? told.flatMap(each => findIn(skeleton, each)).flatMap(judge)
    : []

function judge({ figures, words }: Found): Reckoning[] {
  const [to, from, by] = [figures['to']!, figures['from']!, figures['by']!]
  const [one, other] = [quantityOf(to), quantityOf(from)]
  if (!areAlike(one, other) || one.vague || other.vague) return []
  const isMore = /^(?:more|higher|above|over)$/i.test(words['way']!)
  const agrees = isMore ? one.amount >= other.amount : one.amount <= other.amount
  const reason = `${textOf(to)} is ${isMore ? 'less' : 'more'} than ${textOf(from)}`
  return agrees
    ? judgeDifference(by, from, to)
    : [{ ...asTold(by, { agrees, expected: isMore ? 'less' : 'more', reason }), end: from.end }]
}

/** Two figures of a kind, both sure and above zero, so that the way from one to the other is plain. */
export const areAlike = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  [a, b].every(isPlainFigure) &&
  a.unit === b.unit &&
  hasMultiplier(a) === hasMultiplier(b)

/** Above zero and with two ends. */
export const isPlainFigure = ({ interval, amount }: Quantity): boolean =>
  amount > 0 && interval.low > 0 && Number.isFinite(interval.high)

/** Nouns of the two that are unlike count unlike things. */
export function sameNoun(a: Figure, b: Figure): boolean {
  if (!('nouns' in a) || !('nouns' in b)) return true
  const [one, two] = [a.nouns[0]?.key, b.nouns[0]?.key]
  return one === undefined || two === undefined || one.slice(0, 3) === two.slice(0, 3)
}

/** Holds a difference, or a change in percent, against the two figures that it is between. */
export function judgeDifference(by: Figure, first: Figure, last: Figure): Reckoning[] {
  const [step, from, to] = [quantityOf(by), quantityOf(first), quantityOf(last)]
  if (!Number.isFinite(step.interval.low + step.interval.high)) return []
  const difference = Math.abs(to.amount - from.amount)
  const reason = `from ${from.text} to ${to.text}`
  if (step.dimension === 'percent' && /point/.test(step.unit) === false) {
    const ratio = quotient(to.interval, from.interval)
    const real = { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 }
    const size = to.amount < from.amount ? { low: -real.high, high: -real.low } : real
    const isPoints = from.dimension === 'percent' && Math.abs(difference - step.amount) <= 1
    const agrees = isPoints || meets(widened(step), size)
    return [about(by, { agrees, expected: `${shown((difference / from.amount) * 100)}%`, reason })]
  }
  if (
    step.dimension !== from.dimension ||
    step.unit !== from.unit ||
    hasMultiplier(step) !== hasMultiplier(from)
  )
    return []
  const real = distance(from.interval, to.interval)
  return [about(by, { agrees: meets(step.interval, real), expected: inWordsOf(step, difference), reason })]
}

/** An amount written as another one is: `£15.4 million` for `£25.4 million`. */
function inWordsOf({ text, amount: old }: Quantity, amount: number): string {
  const [figure] = /\d[\d,.]*(?<=\d)/.exec(text) ?? []
  const scale = Number(figure?.replaceAll(',', '')) / old
  return figure === undefined ? shown(amount) : text.replace(figure, shown(amount * scale))
}
