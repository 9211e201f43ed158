import type { Document } from '../document/document.ts'
import { sourceSpan } from '../document/source-map.ts'
import type { ReadSentence, Valued } from '../facts/source-index.ts'
import type { Mentions, Sentence } from '../mentions/mention.ts'
import { positionAt } from '../text/source.ts'
import { readTerms } from './read-terms.ts'

/** Takes the sentences of a document apart, in order, so that they can be compared with those of another. */
export function readSentences(
  document: Document,
  { sentences, quantities, times }: Mentions,
): ReadSentence[] {
  const quantitiesOf = groupBySentence(quantities)
  const timesOf = groupBySentence(times)
  return sentences.map(sentence => {
    const own = { quantities: quantitiesOf.get(sentence) ?? [], times: timesOf.get(sentence) ?? [] }
    const { block, start, end } = sentence
    const { line, column } = positionAt(document.source, sourceSpan(block.map, { start, end }).start)
    const terms = readTerms(sentence, [...own.quantities, ...own.times])
    return { block, start, end, line, column, terms, ...own, isHeading: block.kind !== 'paragraph' }
  })
}

function groupBySentence<Value>(
  mentions: readonly (Valued<Value> & { readonly sentence: Sentence })[],
): Map<Sentence, Valued<Value>[]> {
  const groups = new Map<Sentence, Valued<Value>[]>()
  for (const { sentence, start, end, value } of mentions) {
    const group = groups.get(sentence)
    if (group) group.push({ start, end, value })
    else groups.set(sentence, [{ start, end, value }])
  }
  return groups
}
