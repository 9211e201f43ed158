import type { DateFact } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words } from '../../text/word.ts'
import { compareTimes } from '../../value/time/compare.ts'
import { isInForce } from '../in-force.ts'
import { matchPhrases } from '../phrases.ts'
import type { Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'

/** What a label may say of a date besides the event. */
const plain = new Set(
  'a an the of in on at for to date dates day when year month time event milestone'.split(' '),
)

/**
 * Ties a date that is all of its place to the events that its labels speak of. Nothing but the event's own words may
 * stand in them: `Opening of the bridge` tells of it, `Opening of the second bridge` does not.
 */
export function tieLabelledDate(
  mention: TimeMention,
  labels: readonly Word[],
  { phrases, ...circumstances }: Scope,
): DateTie[] {
  const matches = matchPhrases({ ...mention.sentence, words: labels }, phrases)
  const spoken = groupBy(matches, ({ phrase }) => phrase.fact)
  return Array.from(spoken.values(), ([match]) => match!.phrase).flatMap(({ fact, text }): DateTie[] => {
    if (fact.kind !== 'date' || !isInForce(fact, circumstances)) return []
    const known = new Set(ownWords(fact))
    if (!labels.every(({ key }) => plain.has(key) || known.has(key))) return []
    const outcome = compareTimes(mention.value, fact.date, circumstances)
    return outcome === undefined ? [] : [{ mention, fact, words: [text], outcome }]
  })
}

const ownWords = ({ event, about }: DateFact): string[] =>
  [event, ...about].flatMap(words).flatMap(({ key }) => [...inflections(key)])
