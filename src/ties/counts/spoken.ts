import type { CountFact } from '../../facts/fact.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { matchPhrases, type PhraseMatch } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import { isInForce } from '../scope.ts'
import type { Spoken } from './candidate.ts'
import { dimensionOf } from './counted.ts'

/** So many facts of one phrase and unit are told apart by what else a sentence says. */
const mostAlike = 16

/** The counts that a sentence speaks of, in force or not, with every phrase that says so. */
export function spokenOf(sentence: Sentence, scope: Scope): Spoken[] {
  const { phrases } = scope
  const matched = matchPhrases(sentence, phrases).flatMap((match): Match[] => {
    const { fact } = match.phrase
    return fact.kind === 'count' ? [[fact, match]] : []
  })
  const all: Match[] = [...phrases.phraseless.map(fact => [fact, undefined] as const), ...matched]
  const distinct = toldApart(all, scope)
  return all.map(([fact, match]) => [fact, match, distinct !== 'all' && !distinct.has(fact)])
}

type Match = readonly [CountFact, PhraseMatch | undefined]

/**
 * Those with a phrase that few others of their unit have. Of a newsroom's hundreds of facts of people `killed`, `killed` alone
 * means none.
 */
function toldApart(all: readonly Match[], scope: Scope): 'all' | ReadonlySet<CountFact> {
  if (all.length <= mostAlike) return 'all'
  const alike = groupBy(
    all.filter(([fact]) => isInForce(fact, scope)),
    ([fact, match]) => [dimensionOf(fact), fact.unit[0], ...(match?.phrase.words ?? [])].join(' '),
  )
  return new Set(
    [...alike.values()].flatMap(group => (group.length > mostAlike ? [] : group.map(([fact]) => fact))),
  )
}
