import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import type { PhraseMatch } from '../phrases.ts'

/** A number, a fact it may speak of, and the phrase that brought the two together. */
export interface Candidate {
  readonly mention: QuantityMention
  readonly fact: CountFact
  readonly match: PhraseMatch | undefined
  /** It tells some of what another number of the sentence counts, and so does the fact. */
  readonly isPart?: true
}
