import type { Sentence } from '../../mentions/mention.ts'
import { daysFromCivil, weekdayOf } from '../../value/day.ts'
import type { Time } from '../../value/time/time.ts'
import { matchPhrases, type PhraseMatch } from '../phrases.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { DateTie } from '../tie.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
// `Polling day itself falls on a Sunday`, `on the night of the flood, a Friday,`: and of no other year.
const told = new RegExp(
  `(?:(?:\\sitself)?\\s(?:falls|fell|will\\sfall|is|was)\\son|,)\\s(an?\\s(${weekdays.join('|')}))(?=[,.;)]|$)`,
  'g',
)
const ofOther =
  /\b(?:after|before|since|following|anniversary|eve|last|next|previous|earlier|first|every|each|another|usually|always|ago|if)\b/i

/** Ties a weekday that a sentence gives right behind the words of an event to the day of that event. */
export const tieWeekdays = (sentence: Sentence, scope: Scope): DateTie[] => {
  const { block, start, end } = sentence
  const text = block.text.slice(start, end)
  const found = [...text.matchAll(told)]
  if (found.length === 0 || ofOther.test(text) || /\d{4}/.test(text)) return []
  const matches = matchPhrases(sentence, scope.phrases)
  return found.flatMap(({ index, 0: whole, 1: day = '', 2: name = '' }) => {
    const match = matches.find(each => isRightBehind(sentence, each, start + index))
    const fact = match?.phrase.fact
    const [from, to] = [start + index + whole.length - day.length, start + index + whole.length]
    if (!match || fact?.kind !== 'date' || !isInForce(fact, scope)) return []
    const known = weekdayIn(fact.date)
    if (known === undefined) return []
    const weekday = weekdays.indexOf(name) + 1
    // The night of a day may have begun on the one before.
    const isNight = /\bnight\b/i.test(text.slice(0, index)) && weekday % 7 === (known + 6) % 7
    const value: Time = { kind: 'time', text: day, fields: { weekday }, vague: false }
    const outcome = weekday === known || isNight ? ('supported' as const) : ('contradicted' as const)
    return [{ mention: { sentence, start: from, end: to, value }, fact, words: [match.phrase.text], outcome }]
  })
}

/** Whether the words of an event stand together, and end at a place of the sentence, with what a hyphen joins to them (`break-in`). */
function isRightBehind({ words, block }: Sentence, { at, phrase }: PhraseMatch, place: number): boolean {
  const [first, last] = [at[0]!, at.at(-1)!]
  const { end } = words[last]!
  return (
    end <= place &&
    /^(?:-\p{L}+)?$/u.test(block.text.slice(end, place)) &&
    last - first <= phrase.words.length
  )
}

/** The weekday of a time that is one whole day. */
function weekdayIn({ fields: { year, month, day }, until }: Time): number | undefined {
  if (until || year === undefined || month === undefined || day === undefined) return undefined
  return weekdayOf(daysFromCivil(year, month, day))
}
