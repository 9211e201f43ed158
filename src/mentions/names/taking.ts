import type { Alignment } from './alignment.ts'

/** The names of a block so far, in order of place. */
export interface Taking {
  readonly sure: Alignment[]
  readonly doubtful: Alignment[]
  readonly used: Set<number>
}

/** Adds a sure name in place of the shorter ones that it takes in. */
export function take({ sure, doubtful, used }: Taking, name: Alignment): void {
  for (const taken of takenFrom(sure, name.first)) {
    sure.pop()
    for (let at = taken.first; at <= taken.last; at++) used.delete(at)
  }
  for (const _ of takenFrom(doubtful, name.first)) doubtful.pop()
  sure.push(name)
  for (let at = name.first; at <= name.last; at++) used.add(at)
}

/** The names at the end of a list, in order of place, that reach to a token or beyond it, the last one first. */
function takenFrom(names: readonly Alignment[], first: number): Alignment[] {
  const start = names.findLastIndex(({ last }) => last < first)
  return names.slice(start + 1).reverse()
}

/** Whether no name stands where this one would, or only such as have fewer words, all of them right in this one too. */
export const isFree = ({ sure }: Taking, name: Alignment): boolean =>
  takenFrom(sure, name.first).every(
    taken => taken.comparisons.length < name.comparisons.length && hasExactly(name, taken),
  )

function hasExactly(name: Alignment, taken: Alignment): boolean {
  const { start } = taken.comparisons[0]!.token
  const { end } = taken.comparisons.at(-1)!.token
  return name.comparisons.every(
    ({ token, how }) => how === 'exact' || token.end <= start || token.start >= end,
  )
}
