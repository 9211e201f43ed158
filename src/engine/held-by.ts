import { firstWhere } from '../text/bisect.ts'
import { groupBy } from '../text/group-by.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import type { Suppression } from './suppressions.ts'

/** Tells the first suppression that holds back what a rule says of a place. */
export type HeldBy = (at: Pick<Finding, 'rule' | 'start'>) => Suppression | undefined

/** The suppressions of one article, prepared so that a finding is not held against each of them. */
export function holderOf(suppressions: readonly Suppression[]): HeldBy {
  const named = suppressions.flatMap(({ range, rules }, order) =>
    (rules.length > 0 ? rules : [ofAll]).map(rule => ({ rule, range, order })),
  )
  const stretches = new Map(
    Array.from(
      groupBy(named, ({ rule }) => rule),
      ([rule, of]) => [rule, paint(of)],
    ),
  )
  const orderAt = (rule: string, offset: number): number => {
    const { bounds, orders } = stretches.get(rule) ?? none
    return orders[firstWhere(bounds, bound => bound > offset) - 1] ?? nobody
  }
  return ({ rule, start: { offset } }) =>
    suppressions[Math.min(orderAt(rule, offset), orderAt(ofAll, offset))]
}

/** Stands for a rule in suppressions that name none. */
const ofAll = ''

const nobody = Number.POSITIVE_INFINITY

/** Of each stretch of the source, from one bound to the next, which suppression holds there: by its number. */
interface Stretches {
  readonly bounds: readonly number[]
  readonly orders: readonly number[]
}

const none: Stretches = { bounds: [], orders: [] }

/**
 * The first range that covers each stretch. What has one is stepped over by all others, so that many that overlap
 * take no longer.
 */
function paint(ranges: readonly { readonly range: Span; readonly order: number }[]): Stretches {
  const ends = new Set(ranges.flatMap(({ range }) => [range.start, range.end]))
  const bounds = [...ends].sort((a, b) => a - b)
  const orders = bounds.map(() => nobody)
  const steps = bounds.map((_, at) => at)
  const unpainted = (from: number): number => {
    let at = from
    while (steps[at] !== at) {
      steps[at] = steps[steps[at]!]!
      at = steps[at]!
    }
    return at
  }
  for (const { range, order } of ranges) {
    let at = unpainted(firstWhere(bounds, bound => bound >= range.start))
    for (; bounds[at]! < range.end; at = unpainted(at)) {
      orders[at] = order
      steps[at] = at + 1
    }
  }
  return { bounds, orders }
}
