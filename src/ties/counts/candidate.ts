import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { PhraseMatch } from '../phrases.ts'
import type { Around } from './around.ts'

/** A number, a fact it may speak of, and the phrase that brought the two together. */
export interface Candidate extends Around {
  readonly fact: CountFact
  /** All words of the fact, in all their forms. */
  readonly known: ReadonlySet<string>
  readonly match: PhraseMatch | undefined
  /** It tells some of what another number of the sentence counts, and so does the fact. */
  readonly isPart?: true
}

/** A fact that a sentence speaks of, the phrase that says so, and whether so many others share it that nobody can say which is meant. */
export type Spoken = readonly [CountFact, PhraseMatch | undefined, isOfMany: boolean]

// Field by field: most are refused at once, and a copy of all that an object has takes longer than that.
export const toCandidate = (
  { mention, words, before, after, rest, last, next }: Around,
  [fact, match]: Spoken,
  { wordsOf }: PhraseIndex,
): Candidate => ({
  mention,
  words,
  before,
  after,
  rest,
  last,
  next,
  fact,
  known: wordsOf(fact),
  match,
})
