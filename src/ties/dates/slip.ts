import type { Time, TimeFields } from '../../value/time/time.ts'

/**
 * Whether a day of a year is that of an event but for its month, or for two figures that are exchanged: `3 June 2025` for
 * that of May, `12 May` for `21 May`. Hardly any other day is so by chance; in another year it may come round.
 */
export function isSlip({ fields, until }: Time, { fields: known, until: knownUntil }: Time): boolean {
  if (until || knownUntil || !isWhole(fields) || fields.year !== known.year) return false
  if (fields.day === known.day) return known.month !== undefined && !isRound(known)
  return fields.month === known.month && figures(fields) === [...figures(known)].reverse().join('')
}

const isWhole = ({ year, month, day, relative }: TimeFields): boolean =>
  year !== undefined && month !== undefined && day !== undefined && relative === undefined

/** The first, the middle and the last of a month are days of many things. */
const isRound = ({ day = 0 }: TimeFields): boolean => day === 1 || day === 15 || day >= 28

const figures = ({ day }: TimeFields): string => String(day).padStart(2, '0')
