import type { ReadSentence, Valued } from '../facts/index/source-index.ts'
import type { Span } from '../text/span.ts'
import type { Time } from '../value/time/time.ts'
import type { Quantity } from '../value/value.ts'
import { nameRuns } from './name-support.ts'

/** A name, number or date of a sentence: what may be right in itself and stand in the wrong place. */
export type Anchor = Span & { readonly first: number; readonly last: number } & (
    | { readonly kind: 'name' }
    | { readonly kind: 'number'; readonly value: Quantity }
    | { readonly kind: 'date'; readonly value: Time }
  )

/** The anchors of a sentence with the indexes of their first and last terms. */
export function anchorsOf(sentence: ReadSentence): Anchor[] {
  const { terms, quantities, times } = sentence
  const names = nameRuns(sentence).map(
    ([first, last]): Anchor => ({
      kind: 'name',
      first,
      last,
      start: terms[first]!.start,
      end: terms[last]!.end,
    }),
  )
  const numbers = quantities.flatMap((found): Anchor[] => placed(sentence, found, 'number'))
  const dates = times.flatMap((found): Anchor[] => placed(sentence, found, 'date'))
  return [...names, ...numbers, ...dates].sort((a, b) => a.start - b.start)
}

function placed({ terms }: ReadSentence, found: Valued<Quantity | Time>, kind: 'number' | 'date'): Anchor[] {
  const first = terms.findIndex(({ end }) => end > found.start)
  const last = terms.findLastIndex(({ start }) => start < found.end)
  if (first < 0 || last < first) return []
  return [{ kind, first, last, start: found.start, end: found.end, value: found.value } as Anchor]
}
