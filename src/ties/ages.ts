import type { NameFact } from '../facts/fact.ts'
import type { NameMention, QuantityMention, Sentence } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import { type Day, dayNumber, dayOf } from '../value/day.ts'
import { scanOrdinals } from '../value/quantity/number-ordinal.ts'
import type { AgeTie } from './tie.ts'

/** An age that a sentence gives someone. `nth`: a birthday, which may still be ahead. */
interface Age extends Span {
  readonly years: number
  readonly nth?: true
  readonly bearer: NameMention | undefined
}

/**
 * Holds the ages a sentence gives known people against the day they were born, on the article's day or the day they
 * died: `the 52-year-old Name`, `Name, 52,`, `Name, aged 52`, `Name's 50th birthday`. Silent where the day is unknown.
 */
export function tieAges(
  sentence: Sentence,
  {
    people,
    quantities,
  }: { readonly people: readonly NameMention[]; readonly quantities: readonly QuantityMention[] },
  published: Day | undefined,
): AgeTie[] {
  const born = people.filter(({ fact }) => fact.born !== undefined)
  if (born.length === 0) return []
  const ages = [
    ...quantities.flatMap(quantity => readAge(quantity, people)),
    ...readBirthdays(sentence, people),
  ]
  return ages.flatMap(age => judgeAge(sentence, age, published))
}

function judgeAge(sentence: Sentence, age: Age, published: Day | undefined): AgeTie[] {
  const fact = age.bearer?.fact
  const day = fact && dayOfAge(fact, published)
  if (!fact?.born || day === undefined) return []
  const right = fullYears(fact.born, day)
  // What was written the day before the birthday is still right on it; a birthday may be the next one.
  const also = age.nth ? right + 1 : fullYears(fact.born, dayOf(dayNumber(day) - 2))
  const outcome = age.years === right || age.years === also ? 'supported' : 'contradicted'
  return [{ sentence, fact, start: age.start, end: age.end, years: age.years, expected: right, outcome }]
}

/** The day an age is reckoned at: nobody grows older after death. */
const dayOfAge = ({ died }: NameFact, published: Day | undefined): Day | undefined =>
  died !== undefined && (published === undefined || died < published) ? died : published

/** Whole years between two days. */
function fullYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(4) < from.slice(4) ? years - 1 : years
}

function readAge({ sentence, value, start, end }: QuantityMention, people: readonly NameMention[]): Age[] {
  const { text } = sentence.block
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)]
  const span = { start, end, years: value.amount }
  const old = value.unit === 'year' && /^[\s-]+(?:old\b|of\s+age\b)/.exec(after)
  if (old)
    return [
      {
        ...span,
        end: end + old[0].length,
        bearer: oldBearer(text, { start, end: end + old[0].length }, people),
      },
    ]
  if (value.dimension !== 'number' || !Number.isInteger(value.amount)) return []
  const aged = /(?:,\s+(?:now\s+)?|\s)(?:aged|age|turned|turns|turning)\s+$/.exec(before)
  const closed = /^\s*(?:[,).;]|$)/.test(after)
  const lead = aged ? aged[0].length : /(?:,\s+|\s\()$/.exec(before)?.[0].length
  if (lead === undefined || !(aged || closed)) return []
  return [{ ...span, bearer: people.findLast(name => name.end === start - lead) }]
}

/** Who `the 52-year-old` is: the name right after it, or the one it explains (`Name, a 52-year-old`, `Name is 52 years old`). */
function oldBearer(
  text: string,
  { start, end }: Span,
  people: readonly NameMention[],
): NameMention | undefined {
  const next = people.find(
    name => name.start >= end && /^(?:\s+[\p{Ll}-]+){0,2}\s+$/u.test(text.slice(end, name.start)),
  )
  if (next) return next
  return people.findLast(
    name =>
      name.end <= start &&
      /^(?:,\s+(?:who\s+is\s+|now\s+)?(?:an?\s+|the\s+)?|\s+(?:is|was|who\s+is)\s+(?:now\s+)?(?:an?\s+|the\s+)?)$/.test(
        text.slice(name.end, start),
      ),
  )
}

/** `Name's 50th birthday`, and `on his 50th birthday` where the sentence has one person. */
function readBirthdays(sentence: Sentence, people: readonly NameMention[]): Age[] {
  const { text } = sentence.block
  const own = text.slice(sentence.start, sentence.end)
  if (!own.includes('birthday')) return []
  return scanOrdinals(own).flatMap(({ start, end, value }) => {
    if (!/^\s+birthday\b/.test(own.slice(end))) return []
    const span = {
      start: sentence.start + start,
      end: sentence.start + end,
      years: value,
      nth: true,
    } as const
    const owner = people.findLast(name => /^['’]s?\s+$/.test(text.slice(name.end, span.start)))
    const isHis = /\b(?:his|her|their)\s+$/i.test(own.slice(0, start)) && people.length === 1
    return [{ ...span, bearer: owner ?? (isHis ? people[0] : undefined) }]
  })
}
