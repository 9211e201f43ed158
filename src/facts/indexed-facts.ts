import type { Facts } from './facts.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'

/** Facts with the look-ups that find those a mention may touch: made once, used for every article. */
export interface IndexedFacts {
  readonly facts: Facts
  readonly names: NameIndex
  readonly phrases: PhraseIndex
}

/** Prepares facts for checking. */
export const indexFacts = (facts: Facts): IndexedFacts => ({
  facts,
  names: indexNames(facts.names),
  phrases: indexPhrases(facts.dates, facts.counts),
})
