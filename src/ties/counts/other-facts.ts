import type { CountFact } from '../../facts/fact.ts'
import type { CountTie } from '../tie.ts'
import { areEnds } from './difference.ts'

/**
 * `24 seats in the gallery and 31 in the hall`, of 31 and 24: two numbers that each agree with the fact of the other, and not
 * with that which they stand nearest to.
 * @param considered the ties of each number, the nearest fact first
 */
export function readSwaps(
  considered: readonly (readonly CountTie[])[],
): (own: readonly CountTie[]) => boolean {
  const agreeing = new Map<CountFact, Set<CountFact>>()
  for (const [first, ...rest] of considered) {
    if (first?.outcome !== 'contradicted') continue
    const others = agreeing.get(first.fact) ?? new Set()
    for (const other of rest) if (other.agrees === 'value') others.add(other.fact)
    agreeing.set(first.fact, others)
  }
  return ([first, ...rest]) =>
    first?.outcome === 'contradicted' &&
    rest.some(
      ({ fact, agrees }) =>
        agrees === 'value' && agreeing.get(first.fact)?.has(fact) && agreeing.get(fact)?.has(first.fact),
    )
}

/**
 * `58 clerks, up from 44`: the other end of what agrees with the fact of the clerks is held against no other fact.
 * @param beside the ties of the numbers before and behind
 */
export const isEndOfOther = (
  { mention, fact }: CountTie,
  beside: readonly (readonly CountTie[] | undefined)[],
): boolean =>
  beside.some(own => {
    const supported = own?.filter(({ outcome }) => outcome === 'supported') ?? []
    const [end] = supported
    // `72 authors from nine countries` has a noun for each.
    const isOfOne = end?.mention.nouns === mention.nouns && areEnds(end.mention, mention)
    return isOfOne && !supported.some(tie => tie.fact === fact)
  })
