import type { Document } from '../../document/document.ts'
import type { DateFact } from '../../facts/fact.ts'
import type { Mentions, Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { bySentence } from '../../mentions/sentences.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { isVerb } from '../../ties/clauses.ts'
import type { Day } from '../../value/day.ts'
import { readTime } from '../../value/time/read.ts'
import { drafted, toldBy } from './base.ts'
import { type Told, toldAt } from './clauses.ts'
import { calendarDate } from './days.ts'
import type { Wordings } from './drafted.ts'
import { isHead, phrasesOf } from './phrases.ts'
import { isPreposition } from './tail.ts'
import { isAuxiliary } from './tense.ts'

/** Drafts what happened when: dates of clauses with a subject of their own and a verb that says it happened. */
export function draftDates(document: Document, mentions: Mentions, published: Day | undefined): Wordings[] {
  const { times } = mentions
  const isTold = toldBy(mentions)
  const usable = times.filter(time => isTold(time) && !isYardstick(time) && !isOfNoun(time))
  const groups = bySentence(times)
  return usable.map(time => {
    const own = groups.get(time.sentence) ?? []
    const told = toldAt(time, own)
    const date = told && calendarDate(time.value, published, told.tense)
    const value = date === undefined ? undefined : readTime(date)
    const event = told && eventOf(told, time.sentence)
    if (!value || !event) return []
    const isIdle = (word: Word): boolean => own.some(other => overlaps(other, word))
    const telling = {
      sentence: time.sentence,
      near: told.verb.start,
      own: told.words,
      fewest: 3,
      costs,
      isIdle,
    } as const
    return phrasesOf(telling).map(phrase =>
      drafted<DateFact>(document, time, { kind: 'date', event, date: value, about: [phrase] }),
    )
  })
}

// What happened is told by its verb as much as by its names.
const costs = { noun: 2, verb: 0 }

/** `Up 16% compared to last year`, `in the year to May`: what something is measured by is not when it happened. */
const isYardstick = ({ sentence: { block }, start }: TimeMention): boolean =>
  /\b(?:compared\s(?:to|with)|than|versus|vs\.?|against|over|(?:up|down)\sfrom|(?:months|weeks|years?)\s(?:to|ending))\s(?:the\s)?(?:same\s[a-z]+\s(?:in|of)\s)?$/i.test(
    block.text.slice(Math.max(0, start - 40), start),
  )

/** `Saturday's draw`, `the 1968 film`: of what is told it says which, not when it happened. */
function isOfNoun({ sentence: { block }, start, end }: TimeMention): boolean {
  const [before, after] = [block.text.slice(Math.max(0, start - 10), start), block.text.slice(end, end + 2)]
  return (
    /^['’]/.test(after) || (/\b(?:the|an?|its|his|her|their)\s$/i.test(before) && /^\s\p{L}/u.test(after))
  )
}

const mostWords = 14

/** The clause in its own words, without the date; cut behind a noun where it is long. */
function eventOf({ words: all, verb }: Told, { block: { text } }: Sentence): string | undefined {
  const isApart = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(all[at]!.end, all[at + 1]?.start))
  // What leads to the date.
  const words = all.filter((word, at) => !(isPreposition(word) && (at === all.length - 1 || isApart(at))))
  const isWhole = (at: number): boolean => words[at + 1]?.key !== 'of' && !/['’]s?$/.test(words[at]!.text)
  const isEnd = (word: Word, at: number): boolean =>
    at < mostWords && isHead(words, at) && !isFunctionWord(word.key)
  const whole = words.findLastIndex((word, at) => isEnd(word, at) && isWhole(at))
  const to = whole > words.indexOf(verb) ? whole : words.findLastIndex(isEnd)
  const own = words.slice(0, to + 1)
  // Who it was then stands before this clause.
  if (own.length < 2 || isAuxiliary(own[0]!) || !own.includes(verb)) return undefined
  // `Its tower, Location T, opened`: a second name of it is no aside's.
  const isSecond = /[,–—]\s(?:the\s)?$/i.test(text.slice(Math.max(0, own[0]!.start - 6), own[0]!.start))
  const event = own
    .map((word, at) => {
      const between = text.slice(word.end, own[at + 1]?.start ?? word.end)
      const isBare =
        !isSecond && own[at + 1] === verb && /[,(–—]|\s-/.test(between) && !goesOnWithNoun(own[at + 2])
      return (
        word.text + (isBare && !/\p{L}/u.test(between) ? ` ${pastOfBe(word)} ` : gapOf(between, own[at + 1]))
      )
    })
    .join('')
  return /["“”()[\]:;=+|\uFFFC]/.test(event) ? undefined : event
}

/** `The quay, built by Roe`: it was built; and what `Roe, lost a quay` tells is no such thing. */
const goesOnWithNoun = (next: Word | undefined): boolean => next !== undefined && !isPreposition(next)

const pastOfBe = ({ text }: Word): string => (/^\p{Ll}.*[^s]s$/u.test(text) ? 'were' : 'was')

/** What stands between two words; a space for what was taken out, and for an aside before a verb. */
const gapOf = (between: string, next: Word | undefined): string =>
  /^(?:,?\s+\p{Sc}?|[-'’/.]?|\.\s)$/u.test(between) && !(/,/.test(between) && next && isVerb(next))
    ? between.replace(/\s+/g, ' ')
    : ' '
