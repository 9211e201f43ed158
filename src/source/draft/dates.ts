import type { Document } from '../../document/document.ts'
import type { DateFact } from '../../facts/fact.ts'
import type { TimeMention } from '../../mentions/mention.ts'
import { bySentence } from '../../mentions/sentences.ts'
import type { Word } from '../../text/word.ts'
import { clausesOf } from '../../ties/clauses.ts'
import { whyNotGoverned } from '../../ties/dates/governs.ts'
import type { Day } from '../../value/day.ts'
import { readTime } from '../../value/time/read.ts'
import { drafted, isProse } from './base.ts'
import { type Told, toldAt } from './clauses.ts'
import { calendarDate } from './days.ts'
import type { Drafted } from './drafted.ts'
import { isAuxiliary } from './tense.ts'
import { isName, isProper, isTelling } from './words.ts'

/** Drafts what happened when: dates that govern a clause with a subject of its own and a verb that says it happened. */
export function draftDates(
  document: Document,
  times: readonly TimeMention[],
  published: Day | undefined,
): Drafted<DateFact>[] {
  const usable = times.filter(
    time => isProse(time.sentence) && !time.sentence.block.quoted && !isYardstick(time),
  )
  const groups = bySentence(times)
  return usable.flatMap(time => {
    const own = groups.get(time.sentence) ?? []
    const told = toldAt(time, own)
    const about = told && aboutOf(told, time)
    const date = told && calendarDate(time.value, published, told.tense)
    const value = date === undefined ? undefined : readTime(date)
    if (!about || !value || !isGoverned(time, about, own)) return []
    const event = eventOf(told, time)
    const phrase = about.map(wordText).join(' ')
    return event
      ? [drafted<DateFact>(document, time, { kind: 'date', event, date: value, about: [phrase] })]
      : []
  })
}

/** `Up 16% compared to last year`: what something is measured by is not when it happened. */
const isYardstick = ({ sentence: { block }, start }: TimeMention): boolean =>
  /\b(?:compared\s(?:to|with)|than|versus|vs\.?|against|over|(?:up|down)\sfrom)\s(?:the\s)?$/i.test(
    block.text.slice(Math.max(0, start - 20), start),
  )

function isGoverned(time: TimeMention, about: readonly Word[], times: readonly TimeMention[]): boolean {
  const { words } = time.sentence
  const at = about.map(word => words.indexOf(word))
  return whyNotGoverned(time, at, clausesOf(time.sentence, times)) === undefined
}

/**
 * The verb and what it was done to, where the date says its year; else with who did it, by a name. What these words
 * leave open would tie dates of other events to this one.
 */
function aboutOf(
  { words, subject, verb, object, isDoneToOne }: Told,
  { sentence, value }: TimeMention,
): readonly Word[] | undefined {
  const isSaid = (word: Word): boolean => isTelling(word) || isProper(word, sentence)
  const isCommon = object !== undefined && isTelling(object) && !isProper(object, sentence)
  if (isCommon && isTelling(verb) && value.fields.year !== undefined) return [verb, object]
  if (isDoneToOne && isTelling(subject) && isTelling(verb) && value.fields.year !== undefined)
    return [subject, verb]
  const before = words[words.indexOf(subject) - 1]
  const name = before && isName(before, sentence) && !isName(subject, sentence) ? [before] : []
  const parts = [
    ...name,
    ...(isSaid(subject) ? [subject] : []),
    verb,
    ...(object && isSaid(object) ? [object] : []),
  ]
  return parts.length > 1 && parts.some(word => isName(word, sentence)) ? parts : undefined
}

/** A word without its possessive. */
const wordText = ({ text }: Word): string => text.replace(/['’]s$/, '')

const mostWords = 12

/** The clause in its own words, without the date; cut behind the object where it is long. */
function eventOf({ words, object }: Told, { sentence, start, end }: TimeMention): string | undefined {
  const last = words.length > mostWords && object ? object : words.at(-1)!
  const own = words.filter(word => word.start <= last.start)
  // Who it was then stands before this clause.
  if (own.length > mostWords || own.length < 2 || isAuxiliary(own[0]!)) return undefined
  const { text } = sentence.block
  const from = own[0]!.start
  const before = text.slice(from, Math.max(from, Math.min(start, last.end)))
  const after = text.slice(Math.max(from, Math.min(end, last.end)), last.end)
  const event = start > from ? `${before.replace(leadToDate, '')} ${after}` : after
  const clean = event
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–—-]+|[\s,–—-]+$/g, '')
    .replace(danglers, '')
  return /["“”()[\]:;=+|\uFFFC]/.test(clean) ? undefined : clean
}

const leadToDate = /\s+(?:on|in|at|since|by|during|from|of|late|early|this|last|until)?\s*$/i
const danglers = /\s+(?:on|in|at|since|by|during|from|of|late|early|and|or|the|a|to|for|with)$/i
