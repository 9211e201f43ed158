import type { Term } from '../../facts/index/source-index.ts'

/** A word in its sentence. */
export interface Standing {
  readonly terms: readonly Term[]
  readonly at: number
}

/** Within so many words of both there must be another that they share. */
const near = 4

/** True where two words of two sentences stand beside a third that both sentences have. */
export function haveNeighbour(a: Standing, b: Standing): boolean {
  const around = stemsAround(b)
  const own = new Set([a.terms[a.at]!.stem, b.terms[b.at]!.stem])
  return stemsAround(a).some(stem => !own.has(stem) && around.includes(stem))
}

const stemsAround = ({ terms, at }: Standing): string[] =>
  terms
    .slice(Math.max(0, at - near), at + near + 1)
    .filter(({ kind }) => kind !== 'small')
    .map(({ stem }) => stem)

/** How many of the telling words nearest to a word, so many before it and behind it, are so to another, on either side. */
export function nearestShared(a: Standing, b: Standing, count = 1): number {
  const theirs = nearestStems(b, count)
  return nearestStems(a, count).filter(stem => theirs.includes(stem)).length
}

const nearestStems = ({ terms, at }: Standing, count: number): string[] =>
  [terms.slice(Math.max(0, at - near), at).reverse(), terms.slice(at + 1, at + near + 1)].flatMap(side =>
    side
      .filter((term, by) => term.kind !== 'small' && !isAge(side, by))
      .slice(0, count)
      .map(({ stem }) => stem),
  )

/** The figure of `Ada Lund, 34, was`: it has marks on both sides. */
function isAge(side: readonly Term[], at: number): boolean {
  const [term, ...beside] = [side[at]!, side[at - 1], side[at + 1]]
  return (
    term.kind === 'figure' &&
    beside.every(other => other && Math.max(other.start - term.end, term.start - other.end) > 1)
  )
}
