import type { Term } from '../../facts/index/source-index.ts'

/** What two words are worth to be laid side by side; 0 where they are not the same. */
export type Worth = (a: Term, b: Term) => number

/** Words that both of two sentences have, in one order, as pairs of indexes. */
export interface Common {
  readonly pairs: readonly (readonly [number, number])[]
  /** What the pairs are worth together. */
  readonly score: number
}

/** The run of words that both sentences have in one order, and that is worth most: the usual table, filled from the end. */
export function commonWords(a: readonly Term[], b: readonly Term[], worth: Worth): Common {
  const width = b.length + 1
  const table = new Float64Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const value = worth(a[i]!, b[j]!)
      const skipped = Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
      table[i * width + j] = value > 0 ? Math.max(skipped, table[(i + 1) * width + j + 1]! + value) : skipped
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const value = worth(a[i]!, b[j]!)
    const best = table[i * width + j]!
    if (value > 0 && best === table[(i + 1) * width + j + 1]! + value) pairs.push([i++, j++])
    else if (best === table[(i + 1) * width + j]!) i++
    else j++
  }
  return { pairs, score: table[0]! }
}
