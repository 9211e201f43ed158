import type { DateFact } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { sentenceOf } from '../../mentions/sentences.ts'
import { groupBy } from '../../text/group-by.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { compareTimes } from '../../value/time/compare.ts'
import { isOfOtherYear } from '../dates/dates.ts'
import { matchPhrases } from '../phrases.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'
import { namedBy, type Place } from './named.ts'

/** What a label may say of a date besides the event. */
const plain = wordSet(
  'a an the of in on at for to is are was were has have been date dates day when year month time local event milestone what item detail value how much',
)

/**
 * Ties a date that is all of its place to the events that its labels speak of. Nothing but the event's own words may
 * stand in them: `Opening of the bridge` tells of it, `Opening of the second bridge` does not.
 */
export function tieLabelledDate({ mention, context: labels, place }: LabelledDate, scope: Scope): DateTie[] {
  const label = sentenceOf(mention.sentence, labels)
  const matches = matchPhrases(label, scope.phrases).map(({ phrase }) => phrase)
  const named = matches.length > 0 || !place ? matches : namedBy(label, place, scope)
  const spoken = groupBy(named, ({ fact }) => fact)
  return Array.from(spoken.values(), ([phrase]) => phrase!).flatMap(({ fact, text }): DateTie[] => {
    if (fact.kind !== 'date' || !isInForce(fact, scope)) return []
    const known = new Set(ownWords(fact))
    if (!labels.every(({ key }) => plain.has(key) || known.has(key))) return []
    const outcome = compareTimes(mention.value, fact.date, scope)
    if (outcome === 'contradicted' && isOfOtherYear(mention, fact, scope)) return []
    return outcome === undefined ? [] : [{ mention, fact, words: [text], outcome }]
  })
}

/** A date that is all there is in its place, and the words of the labels it stands under. */
export interface LabelledDate {
  readonly mention: TimeMention
  readonly context: readonly Word[]
  /** Where these are a label, which may call an event by its name alone. */
  readonly place?: Place
}

const ownWords = ({ event, about }: DateFact): string[] =>
  [event, ...about].flatMap(words).flatMap(({ key }) => [...inflections(key)])
