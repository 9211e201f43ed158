import type { Phrase, PhraseIndex } from '../facts/phrase-index.ts'
import type { Sentence } from '../mentions/mention.ts'

/** A phrase that a sentence has all words of, and where: indexes into the sentence's words. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly at: readonly number[]
}

/** A phrase that a sentence has only some words of. */
export interface PartialMatch {
  readonly phrase: Phrase
  /** As the facts file has them. */
  readonly missing: readonly string[]
}

interface Found {
  readonly slots: Set<number>
  readonly at: number[]
}

/** The phrases of facts that a sentence speaks of, in the order of their first words. */
export const matchPhrases = (sentence: Sentence, index: PhraseIndex): PhraseMatch[] =>
  [...findWords(sentence, index)]
    .filter(([phrase, { slots }]) => slots.size === phrase.words.length)
    .map(([phrase, { at }]) => ({ phrase, at }))

/** The phrases that a sentence has words of, and not all. */
export const matchPartly = (sentence: Sentence, index: PhraseIndex): PartialMatch[] =>
  [...findWords(sentence, index)]
    .filter(([phrase, { slots }]) => slots.size < phrase.words.length)
    .map(([phrase, { slots }]) => ({ phrase, missing: phrase.words.filter((_, slot) => !slots.has(slot)) }))

function findWords(sentence: Sentence, index: PhraseIndex): Map<Phrase, Found> {
  const found = new Map<Phrase, Found>()
  sentence.words.forEach((word, at) => {
    for (const { phrase, slot } of index.slots.get(word.key) ?? []) {
      const match: Found = found.get(phrase) ?? { slots: new Set(), at: [] }
      match.slots.add(slot)
      match.at.push(at)
      found.set(phrase, match)
    }
  })
  return found
}
