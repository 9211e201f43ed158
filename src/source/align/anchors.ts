import type { Block } from '../../document/document.ts'
import type { Anchor, Term, Valued } from '../../facts/index/source-index.ts'
import type { Time } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'

/** The words of a sentence and the values in it, without its anchors. */
export interface Parts {
  readonly block: Block
  readonly terms: readonly Term[]
  readonly quantities: readonly Valued<Quantity>[]
  readonly times: readonly Valued<Time>[]
}

/** The names, numbers and dates of a sentence, in order of place. */
export function readAnchors({ block, terms, quantities, times }: Parts): Anchor[] {
  const names = nameRuns(terms, block.text).map(([first, last]): Anchor => {
    const [{ start }, { end }] = [terms[first]!, terms[last]!]
    return { kind: 'name', first, last, start, end }
  })
  const numbers = quantities.flatMap((found): Anchor[] => placed(terms, found, 'number'))
  const dates = times.flatMap((found): Anchor[] => placed(terms, found, 'date'))
  return [...names, ...numbers, ...dates].sort((a, b) => a.start - b.start)
}

/** Runs of neighbouring name terms, as [first, last] indexes. */
function nameRuns(terms: readonly Term[], text: string): [number, number][] {
  const runs: [number, number][] = []
  for (const [at, { kind, start }] of terms.entries()) {
    if (kind !== 'name') continue
    const run = runs.at(-1)
    const before = terms[run?.[1] ?? at]!
    const goesOn = /^[\s.-]*$/.test(text.slice(before.end, start)) && !/['’]s?$/.test(before.text)
    if (run && run[1] === at - 1 && goesOn) run[1] = at
    else runs.push([at, at])
  }
  return runs
}

function placed(terms: readonly Term[], found: Valued<Quantity | Time>, kind: 'number' | 'date'): Anchor[] {
  const first = terms.findIndex(({ end }) => end > found.start)
  const last = terms.findLastIndex(({ start }) => start < found.end)
  if (first < 0 || last < first) return []
  return [{ kind, first, last, start: found.start, end: found.end, value: found.value } as Anchor]
}
