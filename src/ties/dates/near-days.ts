import type { Block } from '../../document/document.ts'
import type { DateFact } from '../../facts/fact.ts'
import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import type { Time, TimeFields } from '../../value/time/time.ts'
import { isInForce } from '../in-force.ts'
import type { Scope } from '../scope.ts'
import type { DateTie, LifeTie } from '../tie.ts'
import { isWithinYear } from './dates.ts'

/** A day with its year, as one text that no other day has. */
const dayText = ({ year, month, day }: TimeFields): string => `${year}-${month}-${day}`

/** The day that a time names in full, and nothing more. */
function fullDay({ fields, until, side, vague }: Time): TimeFields | undefined {
  const { year, month, day, weekday, swappable } = fields
  const isFull = year !== undefined && month !== undefined && day !== undefined
  const isPlain = until === undefined && side === undefined && !vague && !swappable && weekday === undefined
  return isFull && isPlain ? fields : undefined
}

// Terms begin and end on these.
const isOfTerm = ({ day = 0 }: TimeFields): boolean => day === 1 || day >= 30

/** Whether two days have the same number, and differ in the month alone or in the year alone. */
const isNear = (a: TimeFields, b: TimeFields): boolean =>
  a.day === b.day && !isOfTerm(a) && (a.month === b.month) !== (a.year === b.year)

/**
 * Ties days that no phrase ties, by themselves: a day told in full, which differs from that of one event in its month or
 * its year alone, is meant for it where the paragraph has more than half of the words of one of its phrases. Not so for what
 * comes back each year; nor, beside that of another year, where the article has the right day as well or is news of it.
 * @param tied what is tied otherwise
 */
export function tieNearDays(
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
  { tied, scope }: { readonly tied: readonly (DateTie | LifeTie)[]; readonly scope: Scope },
): DateTie[] {
  const told = times.flatMap(mention => fullDay(mention.value) ?? [])
  if (told.length === 0 || scope.facts.dates.length === 0) return []
  const days = new Set(told.map(dayText))
  const events = scope.facts.dates.filter(fact => fullDay(fact.date) && isInForce(fact, scope))
  const known = new Set(knownDays(scope))
  const taken = new Set(tied.map(({ mention }) => mention))
  // Of the news, another year's may be told beside it.
  const isPast = (date: Time): boolean =>
    !days.has(dayText(date.fields)) && !(scope.published !== undefined && isWithinYear(date, scope.published))
  const byDay = groupBy(events, ({ date }) => date.fields.day)
  const blocks = once(() => groupBy(sentences, ({ block }) => block))
  return times.flatMap(mention => {
    const fields = fullDay(mention.value)
    if (!fields || taken.has(mention) || known.has(dayText(fields)) || isYearly(mention)) return []
    const near = (byDay.get(fields.day) ?? []).filter(
      ({ date }) => isNear(date.fields, fields) && (date.fields.year === fields.year || isPast(date)),
    )
    const [fact] = near
    if (!fact || near.some(({ date }) => dayText(date.fields) !== dayText(fact.date.fields))) return []
    const phrase = phraseIn(mention.sentence.block, fact, { scope, blocks })
    return phrase ? [{ mention, fact, words: [phrase.text], outcome: 'contradicted' }] : []
  })
}

interface Around {
  readonly scope: Scope
  readonly blocks: () => ReadonlyMap<Block, readonly Sentence[]>
}

/** The phrase of an event of which a block has more than half of the words. */
function phraseIn(block: Block, fact: DateFact, { scope, blocks }: Around): Phrase | undefined {
  const keys = new Set(
    blocks()
      .get(block)
      ?.flatMap(({ words }) => words.map(({ key }) => key)),
  )
  const isTold = ({ forms }: Phrase): boolean =>
    forms.filter(ways => [...ways].some(way => keys.has(way))).length * 2 > forms.length
  return scope.phrases.all.find(phrase => phrase.fact === fact && isTold(phrase))
}

/** The days on which the facts say that anything was. */
const knownDays = ({ facts, published }: Scope): string[] =>
  [
    published,
    ...facts.names.flatMap(({ born, died }) => [born, died]),
    ...facts.roles.flatMap(({ holders }) => holders.flatMap(({ since, until }) => [since, until])),
    ...facts.dates.flatMap(({ date: { fields } }) => (fields.day === undefined ? [] : [dayText(fields)])),
  ].flatMap(day => (day === undefined ? [] : [day.replace(/-0/g, '-')]))

const yearly =
  /anniversar|birthday|annual|(?<!\p{L})(?:each|every|years?)(?!\p{L})|to\s+the\s+(?:very\s+)?day|same\s+day/iu

const isYearly = ({ sentence: { block, start, end } }: TimeMention): boolean =>
  yearly.test(block.text.slice(start, end))
