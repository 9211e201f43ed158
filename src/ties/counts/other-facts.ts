import type { CountFact } from '../../facts/fact.ts'
import { areVotes } from '../../mentions/shared-nouns.ts'
import type { CountTie } from '../tie.ts'
import { readAround } from './around.ts'
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

/** Whether a number is told as where a change began: `from 24 to 39`, `to 39 from 24`. */
const isFrom = (mention: CountTie['mention']): boolean => {
  const { words, last } = readAround(mention)
  return words[last]?.key === 'from'
}

/**
 * `58 clerks, up from 44`: the other end of what agrees with the fact of the clerks is held against no other fact; nor is what
 * was before that which was against its own: `grew from 24 to 39`, where 39 became 41.
 * @param beside the ties of the numbers before and behind
 */
export const isEndOfOther = (
  { mention, fact }: CountTie,
  beside: readonly (readonly CountTie[] | undefined)[],
): boolean =>
  beside.some(ties => {
    const supported = ties?.filter(({ outcome }) => outcome === 'supported') ?? []
    const [end] = supported
    // `72 authors from nine countries` has a noun for each.
    if (!end || !areEnds(end.mention, mention)) return false
    const own = supported.find(tie => tie.fact === fact)
    if (own) return own.agrees === 'was' && isFrom(mention)
    return end.mention.nouns === mention.nouns
  })

/**
 * `The committee backed it by eight votes to five`, of 27 and 19 in the council: two sides of a vote of which neither agrees with
 * the facts that know both are those of another vote; a fact that knows one side alone is held against the first.
 * @param beside the ties of the numbers before and behind
 */
export const isOfOtherVote = (
  own: readonly CountTie[],
  beside: readonly (readonly CountTie[] | undefined)[],
): boolean =>
  beside.some(ties => {
    const [one, other] = [own[0], ties?.[0]]
    if (!one || !ties || !other) return false
    const [first, second] =
      one.mention.start < other.mention.start ? [one.mention, other.mention] : [other.mention, one.mention]
    const both = [...own, ...ties]
    if (!areVotes(first, second) || both.some(({ outcome }) => outcome === 'supported')) return false
    return new Set(both.map(({ fact }) => fact)).size > 1 || one.mention === second
  })
