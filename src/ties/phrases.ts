import type { Phrase, PhraseIndex } from '../facts/phrase-index.ts'
import type { Sentence } from '../mentions/mention.ts'

/** A phrase that a sentence has all words of, and where: indexes into the sentence's words. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly at: readonly number[]
}

/** The phrases of facts that a sentence speaks of, in the order of their first words. */
export function matchPhrases(sentence: Sentence, index: PhraseIndex): PhraseMatch[] {
  const found = new Map<Phrase, { slots: Set<number>; at: number[] }>()
  sentence.words.forEach((word, at) => {
    for (const { phrase, slot } of index.slots.get(word.key) ?? []) {
      const match = found.get(phrase) ?? { slots: new Set(), at: [] }
      match.slots.add(slot)
      match.at.push(at)
      found.set(phrase, match)
    }
  })
  return [...found]
    .filter(([phrase, { slots }]) => slots.size === phrase.size)
    .map(([phrase, { at }]) => ({ phrase, at }))
}
