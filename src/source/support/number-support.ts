import type { Amounts, SourceIndex } from '../../facts/index/source-index.ts'
import { type Day, yearOf } from '../../value/day.ts'
import { covers } from '../../value/interval.ts'
import { compareQuantities } from '../../value/quantity/compare.ts'
import { ordinals, vaguePlurals } from '../../value/quantity/number-words.ts'
import type { TimeFields } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import { rankOf } from '../align/exchangeable.ts'
import { isNear, isOpen, isSameFigure } from '../align/open-end.ts'
import { exactKey, isImplied, reckonedLike } from './amounts.ts'

/** True where one of the sources has a number or implies it, whatever it counts there. */
export const hasNumber = (sources: readonly SourceIndex[], claim: Quantity): boolean =>
  sources.some(source => {
    const { amounts, keys, times, published } = source
    return (
      isSaid(source, claim) ||
      isSince(claim, times, published) ||
      isMonthsFrom(claim, times, published) ||
      keys.has(wholes[exactKey(claim)] ?? '') ||
      isImplied(amounts, claim) ||
      isReckoned(claim, amounts) ||
      (isInWords(claim) && amounts.parts.some(part => isIn(claim, part))) ||
      isCounted(claim, amounts.longestList)
    )
  })

/** True where a source says a number, in whatever form. Most are said in the claim's own. */
const isSaid = ({ amounts, running }: SourceIndex, claim: Quantity): boolean =>
  amounts.exact.has(exactKey(claim)) ||
  amounts.bare.has(claim.amount) ||
  amounts.said.some(known => isBorneOut(claim, known)) ||
  writtenForms(claim).some(form => running.includes(form))

/** `75 years` of what a source dates to 1951, in 2026 or before the day of the year. */
const isSince = (
  { unit, amount }: Quantity,
  times: readonly TimeFields[],
  published: Day | undefined,
): boolean =>
  unit === 'year' &&
  amount > 1 &&
  published !== undefined &&
  times.some(({ year, years }) => {
    const passed = yearOf(published) - (year ?? Number.NaN)
    return years === undefined && (passed === amount || passed === amount + 1)
  })

/** `Three months` of what a source dates to August, in November: its own month is that of its day, or else of its first date. */
function isMonthsFrom(
  { unit, amount }: Quantity,
  times: readonly TimeFields[],
  published: Day | undefined,
): boolean {
  const own =
    published === undefined
      ? times.find(({ day }) => day !== undefined)?.month
      : Number(published.slice(5, 7))
  return (
    unit === 'month' &&
    own !== undefined &&
    times.some(({ month }) => month !== undefined && Math.abs(own - month) % 12 === amount)
  )
}

/** What so much of a unit is called. */
const wholes: Readonly<Record<string, string>> = {
  '60 second': 'minute',
  '60 minute': 'hour',
  '24 hour': 'day',
  '7 day': 'week',
  '14 day': 'fortnight',
  '3 month': 'quarter',
  '12 month': 'year',
  '10 year': 'decade',
  '100 year': 'century',
  '10 percent': 'tenth',
  '20 percent': 'fifth',
  '25 percent': 'quarter',
}

/** Exactly, or nearly where a hedge says so: `nearly 30,000` for 21,000 and 8,500. */
function isReckoned(claim: Quantity, amounts: Amounts): boolean {
  const isTelling = claim.amount > mostCounted || !Number.isInteger(claim.amount)
  const known = isTelling ? reckonedLike(amounts, claim) : undefined
  if (!known || known.has(claim.amount)) return known !== undefined
  const most = isOpen(claim) ? mostAbove : mostOff
  const isNearly = (amount: number): boolean =>
    isIn(claim, amount) && Math.abs(amount - claim.amount) <= amount * most
  return (claim.vague || isOpen(claim)) && claim.amount >= leastHedged && Array.from(known).some(isNearly)
}

/** Sums of many small numbers are near anything. */
const leastHedged = 100
const mostOff = 0.05
/** `More than 100` of 86 and 31. */
const mostAbove = 0.2

const isIn = ({ interval }: Quantity, amount: number): boolean =>
  covers(interval, { low: amount, high: amount })

/** `Half`, `two thirds`: parts that writers work out. */
const isInWords = ({ dimension, text }: Quantity): boolean => dimension === 'percent' && !/\d/.test(text)

/** True for a number that no source says and that a writer may have worked out, so that it has no place of its own. */
export const isWorkedOut = (sources: readonly SourceIndex[], claim: Quantity): boolean =>
  (claim.dimension === 'percent' || claim.amount >= leastHedged) &&
  !sources.some(source => isSaid(source, claim))

/**
 * As it stands; a bare one in figures (`six` goals are the first figure of `6-3`) and as the last of so many (the `sixth`);
 * and a rank without what it is one of (the `82nd` minute).
 */
const writtenForms = (claim: Quantity): string[] => {
  const { text, dimension, amount } = claim
  const others = dimension === 'number' ? [`${amount}`, ...ranksOf(amount)] : (rankOf(claim) ?? [])
  return [text.toLowerCase(), text.toLowerCase().replace(/^one /, 'a ')]
    .concat(others)
    .map(form => ` ${form} `)
}

function ranksOf(amount: number): string[] {
  for (const [word, rank] of ordinals) if (rank === amount) return [word]
  return []
}

/** A bare claim may be anything: a percentage, or money whose sign stands elsewhere. A hedge may be dropped. */
function isBorneOut(claim: Quantity, fact: Quantity): boolean {
  if (claim.amount === fact.amount && (claim.unit === fact.unit || isOfAnyMoney(claim, fact))) return true
  if (claim.dimension === fact.dimension)
    return isSameFigure(claim, fact) || (isNear(claim, fact) && isCovered(claim, fact))
  if (arePounds(claim, fact)) return isIn(claim, fact.amount)
  // `Millions` may be of money.
  if (claim.dimension === 'number' && vaguePlurals.has(claim.text.toLowerCase()))
    return isIn(claim, fact.amount)
  return (isBare(claim) || isWithoutUnit(fact)) && claim.amount === fact.amount
}

const isBare = (quantity: Quantity): boolean => quantity.dimension === 'number' || isWithoutUnit(quantity)

/** A figure whose unit was taken from what stands near: `from 52 to 81 percent`. */
const isWithoutUnit = ({ dimension, text }: Quantity): boolean =>
  dimension !== 'number' && /^\d[\d.,]*$/.test(text)

/** `60 cents` are of any money. */
const isOfAnyMoney = (claim: Quantity, fact: Quantity): boolean =>
  claim.dimension === 'money' && fact.dimension === 'money' && /^\d+ cents?$/.test(claim.text)

/** `2.4 million pounds` may be read as a weight where nothing says that something was paid. */
const arePounds = (claim: Quantity, fact: Quantity): boolean =>
  [claim, fact].every(({ unit }) => unit === 'GBP' || unit === 'pound')

/** What is `an estimated 35.8` may be told as `more than 35`. */
const isCovered = (claim: Quantity, fact: Quantity): boolean =>
  compareQuantities(claim, fact) === 'supported' ||
  (fact.vague && claim.unit === fact.unit && isIn(claim, fact.amount))

/** Small sums are met by chance. */
const mostCounted = 12

/** Up to so many things are counted by a reader of a list. */
const longestList = 6

const isCounted = ({ amount, dimension }: Quantity, listed: number): boolean =>
  dimension === 'number' && Number.isInteger(amount) && amount >= 2 && amount <= Math.min(longestList, listed)
