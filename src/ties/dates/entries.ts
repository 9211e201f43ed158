import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { tieLabelledDate } from '../labelled/dates.ts'
import type { Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'
import { entryStart } from './opening-year.ts'

/**
 * Ties the dates that sentences begin with, as entries of a calendar do, to the events whose names follow: `9 May:
 * opening of the bridge, with music`. Where two entries tell of one event, neither contradicts it.
 */
export function tieEntries(
  sentences: readonly Sentence[],
  times: ReadonlyMap<Sentence, readonly TimeMention[]>,
  scope: Scope,
): DateTie[] {
  if (scope.phrases.byRarest.size === 0) return []
  const ties = sentences.flatMap(sentence => {
    const mention = times.get(sentence)?.[0]
    const context = mention ? entryOf(mention) : []
    return mention && context.length > 0 ? tieLabelledDate({ mention, context }, scope) : []
  })
  const told = groupBy(ties, ({ fact }) => fact)
  return ties.filter(({ fact, outcome }) => outcome === 'supported' || told.get(fact)!.length === 1)
}

const end = /[,;:()–—]|\s-\s/
const reach = 120

/** The words behind a date that a sentence begins with, up to a mark or what goes on about when, where and how. */
function entryOf(time: TimeMention): readonly Word[] {
  const { block, words } = time.sentence
  const from = entryStart(time)
  if (from === undefined) return []
  const told = words.filter(word => word.start >= from && word.end <= from + reach)
  const last = told.findIndex(
    (word, at) =>
      onwards.has(word.key) || (at > 0 && end.test(block.text.slice(told[at - 1]!.end, word.start))),
  )
  return last < 0 ? told : told.slice(0, last)
}

const onwards = wordSet('on in at with by if when while where until and after before from')
