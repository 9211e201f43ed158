import type { NameMention, QuantityMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { kin } from '../../mentions/names/kin.ts'
import { isTitle } from '../../mentions/names/words.ts'
import { firstWhere } from '../../text/bisect.ts'
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import { scanOrdinals } from '../../value/quantity/number-ordinal.ts'
import { isVerb } from '../clauses.ts'
import { isPlainToAge, type LifeEvent, longest } from '../dates/life-events.ts'

/** An age that a sentence gives someone. */
export interface Age extends Span {
  readonly years: number
  readonly bearer: NameMention
  /** A birthday, which may still be ahead. */
  readonly nth?: true
  /** It is told as past: nobody was older then than now. */
  readonly isPast?: true
  /** It may be something else, as a minute in brackets is, or the age of somebody else. */
  readonly isUnsure?: true
  /** The death it is told of. */
  readonly death?: LifeEvent
}

/** What a sentence has that ages are read from and held against. */
export interface AgeContext {
  readonly people: readonly NameMention[]
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
}

/** How many UTF-16 units beside a number are looked at. */
const reach = 60

/** The ages that a sentence gives people whom the facts know, in whatever form. */
export function readAges(
  sentence: Sentence,
  { people, quantities, times }: AgeContext,
  deaths: readonly LifeEvent[],
): Age[] {
  // `died at 10 on Tuesday` is a time of day.
  const numbers = quantities.filter(({ start, end }) => {
    const time = times[firstWhere(times, other => other.end > start)]
    return !time || time.start >= end
  })
  return [
    ...numbers.flatMap(number => readAge(number, people, deaths)),
    ...people.flatMap(readBracketed),
    ...readBirthdays(sentence, people),
  ]
}

function readAge(
  number: QuantityMention,
  people: readonly NameMention[],
  deaths: readonly LifeEvent[],
): Age[] {
  const { sentence, value, start, end } = number
  const { text } = sentence.block
  const after = text.slice(end, Math.min(sentence.end, end + reach))
  if (!Number.isInteger(value.amount) || value.amount > oldest || isThen.test(after)) return []
  const age = ageAtDeath(number, after, deaths)
  if (age) return [age]
  const old = value.unit === 'year' && isOld.exec(after)
  if (old) return readOld({ start, end: end + old[0].length, years: value.amount }, sentence, people)
  return value.dimension === 'number' ? readBeside(number, { after, people, deaths }) : []
}

// What is more is a year: `Photograph: Name, 2011`.
const oldest = 130

interface Beside {
  readonly after: string
  readonly people: readonly NameMention[]
  readonly deaths: readonly LifeEvent[]
}

/** `Name, 52,`, `Name, aged 52`, `Name was 52.` */
function readBeside(
  { sentence, value, start, end }: QuantityMention,
  { after, people, deaths }: Beside,
): Age[] {
  const before = sentence.block.text.slice(Math.max(sentence.start, start - reach), start)
  const was = value.amount >= fewestBare && isEnd.test(after) ? bare.exec(before) : null
  const leading = atStart.test(before) ? nextTo(people, end, after) : undefined
  if (leading) return [{ start, end, years: value.amount, ...leading }]
  const next = value.amount >= fewestBare && isAhead.test(after) ? ahead.exec(before) : null
  const lead = was ?? next ?? aged.exec(before) ?? (isClosed.test(after) ? besideName.exec(before) : null)
  const bearer = lead ? endingAt(people, start - lead[0].length) : undefined
  if (!(lead && bearer)) return []
  const death = deaths[firstWhere(deaths, event => event.start > bearer.end)]
  const nth = next || /\bturn(?:s|ing)\s+$/.test(before) ? { nth: true as const } : {}
  const past = /\bwas\b/.test(lead[0]) ? { isPast: true as const } : {}
  const dead = death?.name === bearer ? { death } : {}
  return [{ start, end, years: value.amount, bearer, ...nth, ...past, ...dead }]
}

/** `Name (52) left`; not a list of those who scored, and when. */
function readBracketed(bearer: NameMention): Age[] {
  const { end, sentence } = bearer
  const found = bracketed.exec(sentence.block.text.slice(end, Math.min(sentence.end, end + reach)))
  if (!found) return []
  const start = end + found[0].indexOf(found[1]!)
  return [{ start, end: start + found[1]!.length, years: Number(found[1]), bearer, isUnsure: true }]
}

const bracketed = /^\s\((\d\d)\)(?=,\s+who\b|\s+(?!(?:and|or|but)\b)\p{Ll})/u

// `At 52, Name is the youngest`, `At 52 she still has her bicycle`: the age now.
const atStart = /^At\s+(?:only\s+|just\s+)?$/
const isNow = /^\s+(?:still\s+)?(?:is|has|remains)\b/

function nextTo(
  people: readonly NameMention[],
  end: number,
  after: string,
): Pick<Age, 'bearer' | 'isUnsure'> | undefined {
  const bearer = people[firstWhere(people, ({ start }) => start > end)]
  const gap = bearer && after.slice(0, bearer.start - end)
  const isHis = gap === ' ' && /^s?he$/.test(bearer?.expected ?? '')
  if (!bearer || !(gap === ', ' || isHis)) return undefined
  const isOfNow = isNow.test(bearer.sentence.block.text.slice(bearer.end, bearer.end + reach))
  return isOfNow ? { bearer, ...(isHis ? { isUnsure: true } : {}) } : undefined
}

const aged = /(?:,\s+(?:now\s+|who\s+(?:has\s+)?)?|\s\(?(?:has\s+)?)(?:aged|age|turned|turns|turning)\s+$/
// `Name will be 52 in May`, `Name, who will turn 52`
const ahead = /(?:,\s+who)?\s+will\s+(?:soon\s+)?(?:be|turn)\s+$/
const isAhead = /^\s*(?:[,.;)]|$)|^\s+(?:in|on|next|this|later|tomorrow|today)\b/
// `Name, 52,`, `Name (left), 52,`, `Name (52)`, `Name, who was 52,`
const besideName =
  /(?:\s\((?:(?:far\s)?(?:left|right)|cent(?:re|er)|above|below|pictured)\))?(?:,\s+(?:(?:who\s+is\s+)?now\s+|who\s+(?:is|was)\s+)?|\s\()$/
const bare = /(?:,\s+who)?\s(is|was)\s+(?:(?:now|only|just)\s+)?$/

// Less may be a score or a place in a list: `Roe is 3.`
const fewestBare = 14
const isEnd = /^\s*(?:[.;]|$|and\s+\p{Ll}|when\s+s?he\s+died\b)/u

const isOld = /^[\s-]+(?:old\b|of\s+age\b)/
// Not `Scorers: Name (58, 87 pen)`.
const isClosed = /^\s*(?:,(?!\s\d)|[).;]|$)/

/** An age of days gone by: `aged 19 when she left`, `20 years old at the time`; that at a death is told of it. */
const isThen =
  /^(?:[\s-]+years?)?(?:[\s-]+old)?,?\s+(?:when(?!\s+s?he\s+died\b)|while|at\s+(?:the|that)\s+time|then|as)\b/

/** `died aged 92`, `died on Tuesday at the age of 92`, `has died at 92`. */
function ageAtDeath(
  { sentence, value, start, end }: QuantityMention,
  after: string,
  deaths: readonly LifeEvent[],
): Age | undefined {
  const death = deaths[firstWhere(deaths, event => event.end > start) - 1]
  if (!death || start >= Math.min(death.until, death.end + longest)) return undefined
  const between = sentence.block.text.slice(death.end, start)
  const old = value.unit === 'year' ? isOld.exec(after) : undefined
  const marker =
    /(?:^|[\s,(])(?:(aged|age|age\s+of)|at)\s+$/.exec(between) ??
    (old && /,\s+(?:only|just)\s+$/.exec(between))
  if (!marker || !isPlainToAge(between) || !(value.dimension === 'number' || old)) return undefined
  // A bare `at 10` may be a time of day, and `at 92 Quay Street` a place.
  const isAge = marker[1] !== undefined || old || (value.amount > 24 && isClosedAtDeath.test(after))
  return isAge
    ? { start, end: end + (old?.[0].length ?? 0), years: value.amount, bearer: death.name, death }
    : undefined
}

const isClosedAtDeath =
  /^\s*(?:[,).;]|$)|^\s+(?:in|on|of|after|from|following|and|surrounded|last|this|yesterday|early|late)\b/

function readOld(
  { start, end, years }: Span & { readonly years: number },
  { block: { text }, start: from, end: to }: Sentence,
  people: readonly NameMention[],
): Age[] {
  const span = { start, end, years }
  const index = firstWhere(people, name => name.start >= end)
  const next = people[index]
  // `the 52-year-old painter Name`
  if (next && /^(?:\s+[\p{Ll}-]+){0,2}\s+$/u.test(text.slice(end, next.start)))
    return [{ ...span, bearer: next }]
  const isOpening = /^["“‘]?The\s+$/.test(text.slice(from, start))
  if (next && isOpening && isApposed(text.slice(end, next.start), text.slice(next.end, to)))
    return [{ ...span, bearer: next }]
  const bearer = people[firstWhere(people, name => name.end > start) - 1]
  // `The 52-year-old has left`, of whom the sentence before told.
  if (bearer && /^the$/i.test(bearer.expected))
    return isBare(text.slice(end, end + reach)) ? [{ ...span, bearer, isUnsure: true }] : []
  const between = bearer && explains.exec(text.slice(bearer.end, start))
  if (!between) return []
  return [{ ...span, bearer, ...(/\bwas\b/.test(between[0]) ? { isPast: true as const } : {}) }]
}

/** `The 52-year-old` before a verb, one in the present with something behind it, or before a title: `the 52-year-old captain`. */
function isBare(after: string): boolean {
  const [next] = words(after.replace(adverb, ' '))
  const leads = next?.start === 1 && (isVerb(next) || (isTitle(next.key) && !isOther.test(after)))
  return leads || closesName.test(after) || hasPresent.test(after)
}

// As likely somebody else, or somebody new: `the 52-year-old captain of her yacht`.
const isOther = new RegExp(`^\\s(?:(?:${kin}|m[ae]n|wom[ae]n|rival|opponent)(?!\\p{L})|\\p{L}+\\sof\\s)`, 'u')

const adverb = /^\s(?:\p{Ll}+ly|also|now|never|once)\s/u
const closesName = /^(?:,|['’]s\s|\s(?:\(|who\s))/u
const hasPresent = /^\s\p{L}{3,}s\s(?:an?|the|his|her|in|on|at|to|for|with|from)\s/u

/** `The 52-year-old keeper of the light, Name, left`: but for a list, and for who says it. */
const isApposed = (between: string, after: string): boolean =>
  apposed.test(between) &&
  !words(between).some(isVerb) &&
  /^,\s(?!(?:and|or|\d|an?|the|his|her)\b|\p{Lu})/u.test(after) &&
  !/,\s(?:said|says|told)\b/.test(after)

const apposed =
  /^(?:\s(?!(?:and|or|who|is|was|has|had|may|might|will|would|can|could|must)\b)[\p{L}'’-]+){0,8},\s$/u

/** `Name, a 52-year-old`, `Name is 52 years old`. */
const explains =
  /^(?:,\s+(?:who\s+is\s+|now\s+)?(?:an?\s+|the\s+)?|\s+(?:is|was|who\s+is)\s+(?:now\s+)?(?:an?\s+|the\s+)?)$/

/** `Name's 50th birthday`, `Name, whose 50th birthday`, and `on his 50th birthday` where the sentence has one person. */
function readBirthdays(sentence: Sentence, people: readonly NameMention[]): Age[] {
  const { text } = sentence.block
  const own = text.slice(sentence.start, sentence.end)
  if (!own.includes('birthday')) return []
  return scanOrdinals(own).flatMap(({ start, end, value }): Age[] => {
    if (!/^\s+birthday\b/.test(own.slice(end, end + reach))) return []
    const at = sentence.start + start
    const before = own.slice(Math.max(0, start - reach), start)
    const owned = /(?:['’]s?|,\s+whose)\s+$/.exec(before)
    const isHis = /\b(?:his|her|their)\s+$/i.test(before) && people.length === 1
    const bearer = isHis ? people[0] : owned ? endingAt(people, at - owned[0].length) : undefined
    return bearer ? [{ start: at, end: sentence.start + end, years: value, nth: true, bearer }] : []
  })
}

/** The person whose name ends at an offset. */
function endingAt(people: readonly NameMention[], offset: number): NameMention | undefined {
  const name = people[firstWhere(people, ({ end }) => end >= offset)]
  return name?.end === offset ? name : undefined
}
