import type { DateFact } from '../../facts/fact.ts'
import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { present } from '../../text/present.ts'
import { compareTimes } from '../../value/time/compare.ts'
import { isDateSlip, isFarYear } from '../../value/time/slip.ts'
import type { Time } from '../../value/time/time.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { DateTie, LifeTie } from '../tie.ts'
import { type Days, isGiven } from './slips.ts'

/**
 * Ties days that surely are an event's with a slip in one part, where the article nowhere gives the right one: `The truce took
 * effect on 19 May 2021`, of 19 March, beside most of a phrase; with another year (`since 2 July 1989`, of 1999) half of one
 * is enough. Where the sentence has a whole phrase, that has decided.
 */
export function tieLoneDates(
  { times, days }: { readonly times: readonly TimeMention[]; readonly days: Days },
  tied: readonly (DateTie | LifeTie)[],
  scope: Scope,
): DateTie[] {
  if (scope.phrases.all.length === 0) return []
  const known = new Set(tied.map(({ mention }) => mention))
  return times
    .filter(time => isWhole(time.value) && !known.has(time))
    .flatMap(time => {
      const met = partly(time.sentence, scope)
      if (met.some(({ phrase }) => isDayOf(time, phrase.fact, scope))) return []
      const slip = met.find(
        partial => isSlipBeside(time.value, partial) && !isGiven(days, partial.phrase.fact.date),
      )
      return slip
        ? [
            {
              mention: time,
              fact: slip.phrase.fact,
              words: [slip.phrase.text],
              outcome: 'contradicted' as const,
            },
          ]
        : []
    })
}

const isWhole = ({ fields: { year, month, day }, until }: Time): boolean =>
  year !== undefined && month !== undefined && day !== undefined && until === undefined

interface Partial {
  readonly phrase: Phrase<DateFact>
  /** How many of its words the sentence has. */
  readonly met: number
}

/** The phrases of events in force that a sentence has some words of; none of an event that it has all words of one. */
function partly({ words }: Sentence, scope: Scope): Partial[] {
  const told = new Set(words.map(({ key }) => key).filter(key => !isFunctionWord(key)))
  const byWord = scope.phrases.byWord()
  const phrases = new Set([...told].flatMap(key => byWord.get(key) ?? []).filter(isOfEvent))
  const all = [...phrases]
    .filter(({ fact }) => isInForce(fact, scope))
    .map(phrase => ({
      phrase,
      met: phrase.forms.filter(forms => [...forms].some(form => told.has(form))).length,
    }))
  const decided = new Set(
    all.filter(({ phrase, met }) => met === phrase.forms.length).map(({ phrase }) => phrase.fact),
  )
  return all.filter(({ phrase }) => !decided.has(phrase.fact))
}

const isOfEvent = (phrase: Phrase): phrase is Phrase<DateFact> => phrase.fact.kind === 'date'

/** Whether a day is an event's own, be it told with `since`. */
const isDayOf = (
  { value: { side: _, ...day } }: TimeMention,
  { date }: DateFact,
  { published }: Scope,
): boolean => compareTimes(day, date, present({ published })) === 'supported'

/** Whether a day is so a slip of an event's; the same day of the next year, or of the last, is that of what comes round. */
function isSlipBeside(told: Time, { phrase: { fact, forms }, met }: Partial): boolean {
  if (!isDateSlip(told, fact.date)) return false
  const [year, known] = [told.fields.year!, fact.date.fields.year ?? Number.NaN]
  const years = Math.abs(year - known)
  if (years > 1) return !isFarYear(year, known) && met * 2 >= forms.length
  return years === 0 && met >= fewest && met === forms.length - 1
}

const fewest = 2
