import type { Term } from '../facts/index/source-index.ts'

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
