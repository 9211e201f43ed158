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

/** How many of the two telling words nearest to a word, before it and behind it, are so to another, on either side. */
export function nearestShared(a: Standing, b: Standing): number {
  const theirs = nearestStems(b)
  return nearestStems(a).filter(stem => theirs.includes(stem)).length
}

const nearestStems = (standing: Standing): string[] =>
  [-1, 1].flatMap(step => nearestTo(standing, step)?.stem ?? [])

function nearestTo({ terms, at }: Standing, step: number): Term | undefined {
  for (let by = at + step; Math.abs(by - at) <= near; by += step) {
    const term = terms[by]
    if (term && term.kind !== 'small') return term
  }
  return undefined
}
