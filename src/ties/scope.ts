import type { PhraseIndex } from '../facts/phrase-index.ts'
import type { Circumstances } from './in-force.ts'

/** What one article is held against: the phrases of the facts, and what decides which of them speak of it. */
export interface Scope extends Circumstances {
  readonly index: PhraseIndex
}
