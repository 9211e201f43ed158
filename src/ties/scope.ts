import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import type { Circumstances } from './in-force.ts'

/** What one article is held against: all facts, and what decides which of them speak of it. */
export interface Scope extends Circumstances, IndexedFacts {}
