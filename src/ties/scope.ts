import type { Fact } from '../facts/fact.ts'
import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import type { Day } from '../value/day.ts'

/** What one article is held against: all facts, and what decides which of them speak of it. */
export interface Scope extends Circumstances, IndexedFacts {}

/** What decides whether a fact speaks of an article. */
export interface Circumstances {
  readonly published?: Day
  /** Whether that day is the facts file's, since the article has none. */
  readonly isAssumed?: boolean
  /** Whether one of a fact's globs matches the article's path. */
  readonly matches: (globs: readonly string[]) => boolean
}

/**
 * Whether a fact holds for an article: on its day, if the fact holds between days (an article without a day is then not
 * judged), and for its path, if the fact names files.
 */
export const isInForce = (fact: Fact, { published, matches }: Circumstances): boolean =>
  (!fact.files || matches(fact.files)) && holdsOn(fact, published)

/** Whether what holds between two days, either of which may be open, holds on one; on no day only what is bound to none. */
export function holdsOn({ since, until }: Pick<Fact, 'since' | 'until'>, day: Day | undefined): boolean {
  if (since === undefined && until === undefined) return true
  return day !== undefined && (since ?? day) <= day && day <= (until ?? day)
}
