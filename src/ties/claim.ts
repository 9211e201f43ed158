import type { NameIndex } from '../facts/index/name-index.ts'
import type { Sentence, TimeMention } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import type { Day } from '../value/day.ts'

/** A claim that contradicts a fact, with what might show that it is about something else. */
export interface Claim extends Span {
  readonly sentence: Sentence
  /** The sentence up to the claim, without what only hedges it, and behind it. */
  readonly before: string
  readonly after: string
  /** What a number counts. */
  readonly nouns?: readonly Word[]
  /** The words of the fact's phrase, by index. */
  readonly at: readonly number[]
  /** All words of the fact, as keys. */
  readonly known: ReadonlySet<string>
  /** The fact says what was before, too. */
  readonly knowsPast?: boolean
  /** What part of the fact's number the claim gives at most; absent where that is open. */
  readonly share?: number
  /** It counts things, which may have come day by day. */
  readonly isCounted?: boolean
  /** The fact is a limit, which is told by what may be. */
  readonly isLimit?: boolean
}

/** The clause that a claim stands in. */
export interface OwnClause extends Span {
  readonly text: string
  /** What it has before the claim, without what only hedges that, and behind it. */
  readonly before: string
  readonly after: string
}

export interface Surroundings {
  /** Times of the sentence that no event of the facts is known by. */
  readonly otherTimes: readonly TimeMention[]
  readonly published: Day | undefined
  /** The words of the names that facts know, as keys. */
  readonly named: ReadonlySet<string>
  /** Whose they are. */
  readonly bearers: NameIndex['bearers']
  /** All times of the sentence. */
  readonly times: readonly TimeMention[]
}
