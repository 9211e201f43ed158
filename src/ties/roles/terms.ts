import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { present } from '../../text/present.ts'
import type { Span } from '../../text/span.ts'
import type { Day } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import { asideOfName } from './bearers.ts'
import type { Beside, TitleMatch } from './titles.ts'
import { isOfAnyYear, isOfLate, knownDays, lateDays } from './told-days.ts'

/** When somebody held a title, as a sentence tells it; in days since 1970-01-01. The span is that of its times. */
export interface Term extends Span {
  readonly begun?: Interval
  readonly ended?: Interval
  /** By how many days an office may begin after what is told: one is chosen before. */
  readonly lead: number
  /** Who held it, where nothing stands between the name and the title that could be somebody else's. */
  readonly bearer?: NameMention
  /** `has been the mayor since`: whoever it is holds it now. */
  readonly isCurrent: boolean
  /** `resigned as mayor in May`: he may stay for some months. */
  readonly isGivenUp?: true
  /** `mayor since 2019`: up to now. */
  readonly isStill?: true
  /** `head of the harbour since July`: of the last months, whatever the year. */
  readonly isLate?: true
}

/** What else a sentence has, in an article of a day. */
interface Dated extends Beside {
  readonly published: Day | undefined
}

/**
 * The term told right behind a title, or where a sentence begins that tells who took it up (`In 2022 she became mayor`), or what
 * its entry begins with (`2022: Ida Holm becomes mayor`).
 */
export function readTerm(title: TitleMatch, beside: Dated): Term | undefined {
  const { sentence, from, to } = title
  const [start, end] = [sentence.words[from]!.start, sentence.words[to - 1]!.end]
  const { text } = sentence.block
  const before = text.slice(Math.max(sentence.start, start - reach), start)
  const begun = beginning.exec(before)
  const isGivenUp = givingUp.test(before)
  const name = bearerOf({ text, start }, beside.people)
  const told = readTold(sentence, end, { ...beside, name, begun })
  const isCalled = name !== undefined && isChosen(name, text.slice(name.end, start))
  if (!told || (told.isOnce && !(begun || isGivenUp || isCalled))) return undefined
  const isLate = isOfMonth(told, beside)
  if (isLate && (toCome.test(begun?.[0] ?? '') || !isOfLate(beside))) return undefined
  return {
    ...(isGivenUp && told.isOnce ? asEnd(told, noticed.test(before)) : told),
    lead: isCalled || begun?.groups?.['chosen'] !== undefined ? longestWait : 0,
    isCurrent: holding.test(before),
    ...present({ isLate: markIf(isLate), isStill: markIf(isSince(told, text)), bearer: name }),
  }
}

/** What a sentence tells behind where a title ends, or before. */
function readTold(sentence: Sentence, end: number, beside: DatedOf): Told | undefined {
  const { begun } = beside
  return (
    toldBehind(sentence, end, beside) ??
    takenUp(sentence, end, beside) ??
    (begun ? (toldFirst(sentence, beside) ?? toldAbove(beside)) : undefined) ??
    toldAhead(sentence, end, beside)
  )
}

interface DatedOf extends Dated {
  readonly name: NameMention | undefined
  readonly begun: RegExpExecArray | null
}

const markIf = (holds: boolean): true | undefined => holds || undefined

const isSince = ({ start, ended }: Told, text: string): boolean =>
  ended === undefined &&
  /(?<!\p{L})since\s$/iu.test(text.slice(Math.max(0, start - 'since '.length - 1), start))

const isOfMonth = (told: Span, { times }: Beside): boolean =>
  times.some(({ start, value }) => start === told.start && isOfAnyYear(value.fields))

const asEnd = ({ start, end, begun }: Told, isNoticed: boolean): Told & Pick<Term, 'isGivenUp'> => ({
  start,
  end,
  ...present({ ended: begun, isGivenUp: isNoticed || undefined }),
})

// `Name takes over from Name as title`: one may stand between.
const mostNames = 2

/** Who is said to hold the title that begins at an offset. */
function bearerOf(
  { text, start }: { readonly text: string; readonly start: number },
  people: readonly NameMention[],
): NameMention | undefined {
  const last = firstWhere(people, person => person.end > start)
  return people
    .slice(Math.max(0, last - mostNames), last)
    .findLast(
      name => serving.test(text.slice(name.end, start)) || isChosen(name, text.slice(name.end, start)),
    )
}

/** `appointed Ida Holm as its director` */
const isChosen = ({ sentence, start }: NameMention, between: string): boolean =>
  /^\sas\s(?:(?:the|its|their)\s)?$/.test(between) &&
  choosing.test(sentence.block.text.slice(Math.max(sentence.start, start - reach), start))

const choosing = /(?<!\p{L})(?:appointed|named|elected|chose|hired|installed)\s$/u

/** How many UTF-16 units before a title are looked at for the verb that governs it. */
const reach = 60

// From an election, or an appointment, to the first day in office.
const longestWait = 366

const determiner = "(?:(?:the|an?|its|their|our|his|her)\\s+)?(?:[\\w-]+(?:['’]s)?\\s+)?"
const took =
  'bec[ao]mes?|becoming|(?:took|takes|taking)\\s+(?:over|office)(?:\\s+from(?:\\s+[^\\s,;:()]+){1,4})?\\s+as|' +
  'succeed(?:s|ed)(?:\\s+[^\\s,;:()]+){1,4}\\s+as|start(?:s|ed)\\s+as|beg[aiu]ns?\\s+as'
const choice = '(?:appointed|elected|named|chosen|made|hired|sworn\\s+in)(?:\\s+as)?'
const chosen = `(?:is|was|been)\\s+(?:first\\s+)?${choice}`
const gaveUp = '(?:stepped\\s+down|stood\\s+down|resigned|retired|quit)\\s+as'
const noticed = new RegExp(`(?<!retired)\\s+as\\s+${determiner}$`, 'i')
const givingUp = new RegExp(`\\b${gaveUp}\\s+${determiner}$`, 'i')
const beginning = new RegExp(
  `\\b(?:${took}|(?<chosen>(?:is|was|been)\\s+(?:first\\s+)?${choice}|(?<=,\\s)${choice}))\\s+${determiner}$`,
  'i',
)
const toCome = /^(?:becomes?|becoming|tak(?:es|ing)|succeeds|starts|begins?|is)\b/i
const holding = new RegExp(`\\bha(?:s|ve)\\s+(?:long\\s+)?been\\s+${determiner}$`, 'i')
const held = '(?:is|was|had|has)(?:\\s+(?:long|also|already))?(?:\\s+been)?|(?:had\\s+|has\\s+)?served\\s+as'
const serving = new RegExp(
  `^${asideOfName}(?:,\\s+(?:(?:the|an?)\\s[^,.;:()“”"]{1,50}\\sand\\s)?(?:(?:who\\s+(?:${held}|${took}|${chosen}|${gaveUp})|${choice})\\s+)?|(?:,\\s[^,.;:()“”"]{1,60},)?\\s+(?:${held}|${took}|${chosen}|${gaveUp})\\s+)${determiner}$`,
  'u',
)

type Told = Pick<Term, 'begun' | 'ended' | 'bearer'> & Span & { readonly isOnce?: true }

/** `since 2017`, `from 2014 until the end of 2021`, `, 2014-21`, `until 2020`; once, `in 2022`. */
function toldBehind(
  { block: { text } }: Sentence,
  end: number,
  { times, published }: Dated,
): Told | undefined {
  const at = firstWhere(times, ({ start }) => start >= end)
  const [time, next] = [times[at], times[at + 1]]
  const lead = time && leading.exec(text.slice(end, time.start))?.[1]
  if (!time || lead === undefined) return undefined
  const { start, value } = time
  const [begun, ended] = [lateDays(value.fields, published), knownDays(value.until, published)]
  if (!begun) return undefined
  if (value.until) return ended && { start, end: time.end, begun, ended }
  if (/^un|^till/.test(lead)) return { start, end: time.end, ended: begun }
  if (/^(?:[io]n$|at)/.test(lead) || (lead === '' && lately.test(text.slice(start))))
    return { start, end: time.end, begun, isOnce: true }
  const last =
    next && closing.test(text.slice(time.end, next.start))
      ? knownDays(next.value.fields, published)
      : undefined
  if (last) return { start, end: next!.end, begun, ended: last }
  return /since$|^from$/.test(lead) ? { start, end: time.end, begun } : undefined
}

const leading =
  /^(?:\sfor\s(?:[\p{L}\p{N}-]+\s){1,4}years)?\s*[,(]?\s*((?:ever\s+)?since|from|between|(?:until|till)(?:\s+(?:his|her)\s+(?:death|retirement|resignation)\s+(?:in|on))?|in|on|at\s+the|)\s*$/u
const lately = /^(?:last|this)\s/
const closing = /^\s+(?:to|through|until|till|and)\s+(?:the\s+)?$/

/** `Title Name, who took the job in 2022`, `Title: Name (since 2022)`, `Name, the title, succeeded Name in May 2022`; not `took office in 2022 as a judge`. */
function takenUp(
  { block: { text } }: Sentence,
  end: number,
  { people, times, published }: Dated,
): Told | undefined {
  const next = people[firstWhere(people, ({ start }) => start >= end)]
  const bearer = next && /^[,:]?\s$/.test(text.slice(end, next.start)) ? next : undefined
  const from = bearer?.end ?? end
  const time = times[firstWhere(times, ({ start }) => start >= from)]
  if (!time || time.value.until || !taking.test(text.slice(from, time.start))) return undefined
  const begun = /^(?:['’]s|\s(?:as|of|for|at)\s)/.test(text.slice(time.end))
    ? undefined
    : lateDays(time.value.fields, published)
  return begun && { start: time.start, end: time.end, begun, ...(bearer ? { bearer } : {}) }
}

const job = '(?:job|post|role|title|office|reins|helm)'
const another = "(?:him|her|\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3})"
const taking = new RegExp(
  `^,?\\s(?:who\\s)?(?:(?:took|has\\staken)\\s(?:over(?:\\sfrom\\s${another})?|office|(?:up\\s)?(?:the|his|her)\\s${job})|` +
    `ha[sd]\\s(?:held|had)\\sthe\\s${job}|(?:has\\s)?(?:succeeded|replaced)\\s${another})\\s(?:in|on|since)\\s$|^\\s\\((?:in\\s(?:office|post)\\s)?since\\s$`,
  'u',
)

/** `From 2015 to 2026 Ida Holm was the title.`, `Until May she was its title.` */
function toldAhead(
  { block: { text }, start, end: last }: Sentence,
  end: number,
  { name, times: [time], published }: Pick<DatedOf, 'name' | 'times' | 'published'>,
): Told | undefined {
  const lead = time && /^(until|from|since|between)\s$/i.exec(text.slice(start, time.start))?.[1]
  if (!lead || !name || !/^,?\s$/.test(text.slice(time.end, name.start))) return undefined
  if (!/^\s*(?:[.,;:)]|$)/.test(text.slice(end, last))) return undefined
  const [begun, ended] = [lateDays(time.value.fields, published), knownDays(time.value.until, published)]
  const place = { start: time.start, end: time.end }
  if (!begun || (time.value.until && !ended)) return undefined
  if (time.value.until) return { ...place, ...present({ begun, ended }) }
  return /^u/i.test(lead) ? { ...place, ended: begun } : /^s/i.test(lead) ? { ...place, begun } : undefined
}

function toldFirst(
  { block: { text }, start }: Sentence,
  { times: [time], published }: Dated,
): Told | undefined {
  const begun =
    time && /^[IO]n\s+$/.test(text.slice(start, time.start))
      ? lateDays(time.value.fields, published)
      : undefined
  return begun && !time!.value.until ? { start: time!.start, end: time!.end, begun } : undefined
}

/** `2022: Name becomes title`: of whom an entry tells first, and with no other year. */
function toldAbove({
  name,
  times,
  entry,
  published,
}: Pick<DatedOf, 'name' | 'times' | 'entry' | 'published'>): Told | undefined {
  const { block, start: from } = name?.sentence ?? {}
  if (!entry || entry.value.until || !name || !block || block !== entry.sentence.block) return undefined
  if (times.some(time => time !== entry && time.value.fields.year !== undefined)) return undefined
  const isFirst = !/\p{L}/u.test(block.text.slice(Math.max(from!, entry.end), name.start))
  const begun = isFirst && block.text[name.end] === ' ' ? knownDays(entry.value.fields, published) : undefined
  return begun && { start: entry.start, end: entry.end, begun }
}
