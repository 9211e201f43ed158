import type { CountFact } from '../../facts/fact.ts'
import { inflections } from '../../text/inflection.ts'
import { cardinals } from '../../value/quantity/number-words.ts'
import { measureNamed } from '../../value/quantity/unit-reading.ts'
import type { Candidate } from './candidate.ts'

/** `40 flights a day`, where the fact does not count by the day. */
export function isRate(candidate: Candidate): boolean {
  const { mention, words, last, rest, known } = candidate
  const [before, lead] = [words[last - 1]?.key, words[last]?.key ?? '']
  const isEach = /^(?:every|each)$/.test(lead)
  // `one for every three homes`, `$6 for every $1,000 of value`
  if (lead === 'per' || (isEach && before === 'for') || isOfPart(candidate) || isOfEach(candidate))
    return true
  const unit = rate.exec(rest)?.[1]
  // `20 minutes per 100 GB`
  if (isPerOther(candidate) || /^\sper\s\p{N}/u.test(rest)) return true
  if (mention.value.dimension !== 'number') return isRateOfMeasure(candidate, unit)
  if (isEach || (before === 'one' && /^(?:in|to)$/.test(lead))) return true
  // `with six seats each`
  return isOther(unit, known) || /^\s(?:each|apiece)\s*(?:[.,;:)]|$)/.test(rest)
}

/** Of a measure, which may be by the day or the year without saying so; `four days a week`, of a week of 35 hours, tells on how many. */
function isRateOfMeasure(
  { mention: { value }, fact, known, rest }: Candidate,
  unit: string | undefined,
): boolean {
  if (unit !== undefined && value.dimension === 'duration' && value.unit !== fact.value?.unit) return true
  return (
    ownRate.test(`${fact.subject} ${fact.per ?? ''}`) && (isOther(unit, known) || isOfSeveral(rest, fact))
  )
}

const isOther = (unit: string | undefined, known: ReadonlySet<string>): boolean =>
  unit !== undefined && !known.has(unit)

/** `in three instalments of €8 million` */
const isOfPart = ({ words, last }: Candidate): boolean =>
  words[last]?.key === 'of' &&
  /^\p{Ll}{3,}s$/u.test(words[last - 1]?.text ?? '') &&
  [2, 3].some(back => isSeveral(words[last - back]?.key ?? ''))

const isSeveral = (key: string): boolean => /^(?:\d+|several)$/.test(key) || cardinals.has(key)

// `71 votes after a night of arguments` tells when it was.
const rate =
  /^(?:\s(?!(?:after|before|until|during|for|as|on|of|is|was|are|were)\b)\p{L}+){0,2}?\s(?:an?|per|each|every)\s(second|minute|hour|day|night|week|month|year|season|head|person)\b(?!\s(?:ago|earlier|before|later)\b)/iu
const ownRate = /\b(?:per|hourly|daily|nightly|weekly|monthly|quarterly|annual|yearly)\b/i

/** `6 mg per kilogram` of a weight that is for nothing, `0.06 ng/dl` of what is told by the millilitre. */
function isPerOther({ after, rest, fact }: Candidate): boolean {
  const [told] = [after, rest].flatMap(text => /^(?:\s?\/\s?|\sper\s)(\p{L}+)/u.exec(text)?.[1] ?? [])
  if (told === undefined) return false
  const own = /(?:^|\s)per\s(\p{L}+)/u.exec([fact.subject, fact.per, ...fact.unit].join(' '))?.[1]
  return own === undefined ? isOfMatter(told) : measureOf(own) !== measureOf(told)
}

const measureOf = (word: string): string => measureNamed(word)?.unit ?? word.toLowerCase()

/** What is told by the hour need not be another thing. */
const isOfMatter = (word: string): boolean => (measureNamed(word)?.dimension ?? 'duration') !== 'duration'

/** `$240 for 20 seats`, of the price per seat. */
function isOfSeveral(rest: string, { subject }: CountFact): boolean {
  const [one, several] = [
    /\bper\s(\p{L}+)/u.exec(subject)?.[1],
    /^\sfor\s[\p{L}\p{N}]+\s(\p{L}+)/u.exec(rest)?.[1],
  ]
  return one !== undefined && several !== undefined && one !== several && inflections(one).has(several)
}

/** `Each worker needs 512 MB`: not of what the fact itself is of. What lasts is as long for each as for all. */
function isOfEach({ mention: { value }, before, known }: Candidate): boolean {
  const [, one, rest] =
    /(?:^|[,;:]\s|\band\s|^(?:By|In|On|At)\s(?:\p{L}+\s){1,2})(?:each|every)\s(\p{L}+)\s([^,;:]*)$/iu.exec(
      before,
    ) ?? []
  // `Every adult knows that it costs $14`
  if (rest === undefined || /\b(?:that|which|who)\b/.test(rest)) return false
  return one !== undefined && value.dimension !== 'duration' && !known.has(one) && !isPeriod.test(one)
}

const isPeriod =
  /^(?:hour|day|night|week|weekend|month|quarter|year|season|spring|summer|autumn|winter|\p{Lu}\p{L}+)$/u
