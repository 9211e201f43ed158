import type { ReadSentence } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { exact } from '../../value/exact.ts'
import type { Quantity } from '../../value/value.ts'
import { pairable } from './meant.ts'

/** What may be added up: lengths in all units, money of one currency, shares with points. */
export const pairKey = ({ dimension, unit }: Quantity): string =>
  /^(?:duration|length|mass|percent)$/.test(dimension) || unit === '' ? dimension : `${dimension} ${unit}`

/** An amount as intervals have it: hours in seconds, feet in metres. */
export function inBase({ interval, core }: Quantity): number {
  const { low, high } = core ?? interval
  return high === Number.POSITIVE_INFINITY ? low : low <= 0 && high > 0 ? high : (low + high) / 2
}

/** What all figures are together, as they are written. */
export const anyFigure = 'any'

/** The amounts of each kind, as intervals have them; none of a table. */
export const pairedBy = (said: readonly Quantity[]): Map<string, readonly number[]> =>
  new Map([
    ...Array.from(groupBy(said, pairKey), ([kind, all]) => [kind, pairable(all.map(inBase))] as const),
    [anyFigure, pairable(said.map(({ amount }) => amount))],
  ])

/** `300 crowns a month`, which are 3,600 a year. */
const periods = [4, 7, 12, 52]
/** A row of more is of a table. */
const mostFactors = 8

/** What the numbers of a sentence come to so many times as it says, or divided so, or as a longer time has shorter ones. */
export function productsIn({ quantities }: ReadSentence): Set<string> {
  if (quantities.length > mostFactors) return new Set()
  const known = quantities.map(({ value }) => value)
  const times = known.flatMap(({ dimension, amount }) =>
    /^(?:number|duration)$/.test(dimension) && amount > 1 ? [amount] : [],
  )
  return new Set(
    known.flatMap(({ amount, unit }) =>
      [...periods, ...times].flatMap(factor => [
        `${exact(amount * factor)} ${unit}`,
        `${exact(amount / factor)} ${unit}`,
      ]),
    ),
  )
}
