import type { SourceIndex, Valued } from '../facts/index/source-index.ts'
import { compareQuantities } from '../value/quantity/compare.ts'
import type { Quantity } from '../value/value.ts'

/** How the sources stand to a number: they have it, have it less precisely, imply it, or none of these. */
export type NumberSupport = 'has' | 'vaguely' | 'implied' | 'none'

/** Looks a number up in all that the sources say, whatever it counts there. */
export function numberSupport(sources: readonly SourceIndex[], claim: Quantity): NumberSupport {
  const known = sources.flatMap(({ sentences }) => sentences.flatMap(({ quantities }) => quantities))
  const outcomes = known.map(({ value }) => outcomeOf(claim, value))
  if (outcomes.includes('supported')) return 'has'
  const digits = claim.text.toLowerCase()
  if (sources.some(({ running }) => running.includes(` ${digits} `))) return 'has'
  if (isImplied(sources, claim, known)) return 'implied'
  return outcomes.includes('unsupported') ? 'vaguely' : 'none'
}

/** A bare number may be anything: a percentage, or money whose sign stands elsewhere. */
function outcomeOf(claim: Quantity, fact: Quantity) {
  if (claim.dimension === fact.dimension) return compareQuantities(claim, fact)
  const bare = claim.dimension === 'number' || fact.dimension === 'number'
  return bare && claim.amount === fact.amount ? 'supported' : undefined
}

/** Small numbers come of counting what is listed; others are sums, differences and shares of two that the source has. */
function isImplied(
  sources: readonly SourceIndex[],
  claim: Quantity,
  known: readonly Valued<Quantity>[],
): boolean {
  const { amount, dimension } = claim
  if (dimension === 'number' && Number.isInteger(amount) && sources.some(source => lists(source, amount)))
    return true
  const alike = known.filter(({ value }) => value.dimension === dimension && value.unit === claim.unit)
  const amounts = [...new Set(alike.map(({ value }) => value.amount))].slice(0, 60)
  return amounts.some(
    (a, at) => amounts.slice(at + 1).some(b => b === amount - a || Math.abs(a - b) === amount) && amount > 12,
  )
}

/** Up to so many things are counted by a reader of a list. */
const longestList = 6

/** True where a source names so many in one list: `A, B and C` are three. */
function lists({ sentences }: SourceIndex, count: number): boolean {
  if (count < 2 || count > longestList) return false
  return sentences.some(({ block, start, end }) => {
    const text = block.text.slice(start, end)
    for (const { 0: list } of text.matchAll(/(?:[^,;.]{1,80}, ){0,8}[^,;.]{1,80},? (?:and|or|&) /g))
      if (list.split(', ').filter(part => /\S/.test(part) && !/^(?:and|or) $/.test(part)).length + 1 >= count)
        return true
    return false
  })
}
