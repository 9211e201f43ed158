import type { Block } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import type { Sentence } from './mention.ts'

/** What a scanner of `value/` reads in a text. */
export interface Reading<V> extends Span {
  readonly value: V
}

/** Scans each block once and hands each reading to the sentence it starts in. */
export function scanSentences<V>(
  sentences: readonly Sentence[],
  scan: (text: string) => readonly Reading<V>[],
): (Reading<V> & { readonly sentence: Sentence })[] {
  const found: (Reading<V> & { readonly sentence: Sentence })[] = []
  let block: Block | undefined
  let readings: readonly Reading<V>[] = []
  let next = 0
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      block = sentence.block
      readings = scan(block.text)
      next = 0
    }
    for (; next < readings.length && readings[next]!.start < sentence.end; next++) {
      const { start, end, value } = readings[next]!
      found.push({ start, end, value, sentence })
    }
  }
  return found
}
