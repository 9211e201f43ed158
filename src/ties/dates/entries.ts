import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { tieLabelledDate } from '../labelled/dates.ts'
import type { Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'
import { undisputed } from '../told.ts'
import { entryStart } from './opening-year.ts'

/**
 * Ties the dates that sentences begin with, as entries of a calendar do, to the events whose names follow: `9 May:
 * opening of the bridge, with music`; and those of a changelog's headings to releases. Where two entries tell of one event, neither contradicts it.
 */
export function tieEntries(
  sentences: readonly Sentence[],
  times: ReadonlyMap<Sentence, readonly TimeMention[]>,
  scope: Scope,
): DateTie[] {
  if (scope.phrases.byRarest.size === 0) return []
  const ties = sentences.flatMap(sentence => {
    const mention = times.get(sentence)?.[0]
    const contexts = mention ? [entryOf(mention), releaseIn(mention)] : []
    const context = contexts.find(words => words.length > 0)
    return mention && context ? tieLabelledDate({ mention, context }, scope) : []
  })
  return undisputed(ties, ({ fact }) => fact)
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

/** What a heading that ends with a day and names a version is about: that version's release. */
function releaseIn({ sentence: { block }, start, end }: TimeMention): readonly Word[] {
  const head = block.text.slice(0, start)
  const isEnd =
    block.kind === 'heading' && /[-–—/:(,]\s*$/.test(head) && !/[\p{L}\p{N}]/u.test(block.text.slice(end))
  if (!isEnd || head.length > reach || !version.test(head)) return []
  return wordsOf(`${head.replace(version, '$1')} release`).filter(({ key }) => key !== 'version')
}

// `v4.2.0` is 4.2, too.
const version = /\bv?(\d+\.\d+(?:\.[1-9]\d*)*)(?:\.0)*(?![\w.-])/

const onwards = wordSet('on in at with by if when while where until and after before from')
