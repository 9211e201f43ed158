import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { present } from '../../text/present.ts'
import { keysOf } from '../../text/word.ts'
import { endsAside, type Handover, isAll } from './handover.ts'
import { readLeading } from './read-leading.ts'
import { namesOfUnknown, readSucceeding } from './succeeding.ts'
import { type Beside, peopleOf, type TitleMatch } from './titles.ts'

/** What a sentence has, and its known titles. */
export interface Told extends Beside {
  readonly titles: readonly TitleMatch[]
}

/**
 * `Strand took over from Vik in April`, `Vik was succeeded by Strand`, `Vik's successor, Strand`, `Strand, Vik's successor`,
 * `in April, when she took over as mayor from Vik`, `Strand has led the company since April`.
 */
export const readHandovers = (sentence: Sentence, beside: Told): Handover[] => [
  ...peopleOf(beside).flatMap(name => {
    const found =
      readBefore(name, beside) ?? toldAround(name, beside) ?? left(name, beside) ?? readLeading(name, beside)
    return found ? [{ sentence, ...found }] : []
  }),
  ...namesOfUnknown(sentence, beside).flatMap(name => {
    const found = readBefore(name, beside)
    return found ? [{ sentence, ...found, isOfUnknown: true as const }] : []
  }),
]

const readBefore = (name: NameMention, beside: Told): Found | undefined =>
  toldBefore(name, beside) ?? readSucceeding(name, beside)

type Found = Omit<Handover, 'sentence'>

/** How many UTF-16 units before a name are looked at. */
const reach = 120

const plain = '(?:[^,.;:()“”"]|\\.(?=\\s\\d))'
const over = `(?:took|takes?|taken|taking)\\s(?:(?:this|the|her|his)\\s(?:job|post)\\s)?over(?<how>${plain}{0,70}?)`
const job = '(?:took|takes|taken)\\s(?:over\\s)?the\\s(?:job|post|role|office|reins|helm)'
const handing = `hand(?:s|ed|ing)\\sover(?<where>${plain}{0,40}?)\\sto`
const taking = new RegExp(
  `(?:(?<!\\p{L})(?:(?<verb>(?:${over}|${job})\\sfrom|succeed(?:s|ed)?|replace[sd]?|follow(?:s|ed)|(?:the\\s)?successor\\s(?:to|of))|(?<left>(?:succeeded|replaced)(?<as>\\sas\\s${plain}{3,50}?)?\\sby|${handing}))` +
    "|(?:['’]s?|(?<!\\p{L})(?<his>[Hh]is|[Hh]er))\\s(?:(?<before>predecessor)|(?<next>successor))(?:,|\\s(?:is|was))?)\\s(?:old\\s)?$",
  'u',
)

/** What the words before a name say of its bearer and of one who is named before. */
function toldBefore(name: NameMention, beside: Told): Found | undefined {
  const { block, start: first } = name.sentence
  const before = block.text.slice(Math.max(first, name.start - reach), name.start)
  const match = taking.exec(before)
  return match
    ? tellerOf(match.groups!, { name, at: name.start - before.length + match.index, beside })
    : undefined
}

interface Match {
  readonly name: NameMention
  /** Where it begins. */
  readonly at: number
  readonly beside: Told
}

function tellerOf(
  { verb, left, his, before, next, how, where, as }: Record<string, string | undefined>,
  match: Match,
): Found | undefined {
  const { name, at, beside } = match
  const between = readBetween(how ?? where ?? as ?? '', at, beside)
  const noun = before ?? next
  const rest = between && readRest(match, between)
  if (!rest || !(rest.isClosed || (noun && !his))) return undefined
  const { title, told } = rest
  if (isOfAnything(verb, told) && !title) return undefined
  const other = his ? beside.ownerAt?.(at) : subjectAt(at, peopleOf(beside), name)
  return {
    verb: (verb ?? left ?? noun)!,
    ...present((left ?? next) ? { by: name, from: other } : { by: other, from: name }),
    ...present({ told: noun ? undefined : told, title, led: between.led }),
  }
}

type Between = Pick<Found, 'told' | 'title' | 'led'>

/** As what and when it was, where it is not told before; and whether all of it is: `succeeded Holm on the board` is in another office. */
function readRest(
  { name, at, beside }: Match,
  between: Between,
): Pick<Found, 'told' | 'title'> & { readonly isClosed: boolean } {
  const { block, end } = name.sentence
  const title = between.title ?? titleBehind(name, beside.titles)
  const from = title ? endOf(title, name) : name.end
  const behind = toldBehind(name.sentence, from, beside.times)
  const told = between.told ?? behind ?? toldAhead(at, beside.times)
  const isClosed = behind !== undefined || ending.test(block.text.slice(from, end))
  return { ...present({ title, told }), isClosed }
}

/** A player may be replaced, and anyone followed. */
const isOfAnything = (verb: string | undefined, told: TimeMention | undefined): boolean =>
  verb !== undefined && (verb.startsWith('follow') || (verb.startsWith('replace') && !told))

/** `succeeded Vik as chief executive` */
const titleBehind = (
  { sentence: { block }, end }: NameMention,
  titles: readonly TitleMatch[],
): TitleMatch | undefined =>
  titles.find(
    ({ sentence: { words }, from, modifier }) =>
      !modifier && /^\sas\s(?:(?:the|its|their|our)\s)?$/.test(block.text.slice(end, words[from]!.start)),
  )

/** Where a title behind a name ends. */
const endOf = ({ sentence: { words }, to }: TitleMatch, { end }: NameMention): number =>
  Math.max(end, words[to - 1]!.end)

const ending = /^(?:[.,;:)!?”"–—]|\s[–—]|$|\s(?:and|but|when|after|before)\b)/

/** What stands between `took over` and `from`: when, as what and where; undefined where it is something else. */
function readBetween(text: string, from: number, { times, titles }: Told): Between | undefined {
  if (text === '') return {}
  const isIn = ({ start }: { readonly start: number }): boolean => start >= from && start < from + reach
  const told = times.find(
    time => isIn(time) && text.includes(time.sentence.block.text.slice(time.start, time.end)),
  )
  const title = titles.find(
    ({ sentence: { words }, from: at, to }) =>
      isIn(words[at]!) &&
      text.includes(
        words
          .slice(at, to)
          .map(word => word.text)
          .join(' '),
      ),
  )
  const of = told ? told.sentence.block.text.slice(told.start, told.end) : ''
  const rest = text
    .replace(of, '')
    .replace(/\s(?:in|on|at)\s*$/, '')
    .trim()
  if (rest === '') return present({ told })
  if (/^(?:at|of)\s(?:the\s)?\p{Lu}\P{Lu}*$/u.test(rest))
    return { ...present({ told }), led: keysOf(rest).slice(1) }
  const isTitle = title && /^as\s/.test(rest) && rest.endsWith(title.sentence.words[title.to - 1]!.text)
  return isTitle && !title.modifier ? present({ told, title }) : undefined
}

/** `, Vik's successor,` behind a name, `Vik, her predecessor,`. */
function toldAround(name: NameMention, beside: Told): Found | undefined {
  const { block, end } = name.sentence
  const match = apposed.exec(block.text.slice(name.end, end))
  if (!match) return undefined
  const { lead, his, before } = match.groups!
  const at = name.end + lead!.length
  const people = peopleOf(beside)
  const other = his
    ? beside.ownerAt?.(name.start)
    : people.find(({ start, fact }) => start >= at && start <= at + longestCourtesy && fact !== name.fact)
  if (!other || other.fact === name.fact) return undefined
  const isOwner =
    his !== undefined || /^['’]s?\s(?:predecessor|successor)\b/.test(block.text.slice(other.end))
  if (!isOwner) return undefined
  return before
    ? { verb: 'predecessor', by: other, from: name }
    : { verb: 'successor', by: name, from: other }
}

const longestCourtesy = 5
const apposed =
  /^(?<lead>,\s)(?:(?<his>his|her)|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[^,.;:()“”"]{1,40}['’]s?)\s(?:(?<before>predecessor)|successor)(?=[,;.)])/u

/** Whose name ends where something is said: `Strand, 51, who had`, `Strand, who is a pilot,`, `Vik was`, `Holm` of `Holm's`. */
function subjectAt(start: number, people: readonly NameMention[], but: NameMention): NameMention | undefined {
  const last = firstWhere(people, person => person.end > start)
  const subjects = people.slice(Math.max(0, last - 2), last).filter(person => {
    const between = person.sentence.block.text.slice(person.end, start)
    return subject.test(between) && !endsAside(person, between)
  })
  const named = subjects.at(-1)
  return named?.fact === but.fact ? undefined : named
}

const subject =
  /^(?:,\s\d{2},)?(?:,\swho\s[^,.;:()“”"]{1,60},|,?\swho|,)?(?:\s(?:ha[sd]|was|is|has\sbeen|will|would|(?:(?:is|was)\s)?(?:due\s)?to))?\s?$/

function toldBehind(
  { block: { text } }: Sentence,
  end: number,
  times: readonly TimeMention[],
): TimeMention | undefined {
  const time = times[firstWhere(times, ({ start }) => start >= end)]
  return time && /^,?\s(?:(?:in|on|since)\s)?(?:the\s)?$/.test(text.slice(end, time.start)) && isAll(time)
    ? time
    : undefined
}

/** `in June 2018, when he took over`, `since October, when Vik had succeeded`. */
function toldAhead(start: number, times: readonly TimeMention[]): TimeMention | undefined {
  const time = times[firstWhere(times, each => each.end > start) - 1]
  const between = time?.sentence.block.text.slice(time.end, start)
  return between !== undefined && when.test(between) ? time : undefined
}

/** `since June 2022, when Vik left` */
function left(name: NameMention, { times }: Told): Found | undefined {
  const { text } = name.sentence.block
  const verb = leaving.exec(text.slice(name.end, name.sentence.end))?.[1]
  const told = times[firstWhere(times, ({ end }) => end > name.start) - 1]
  if (!verb || !told || !/^,?\swhen\s(?:old\s)?$/.test(text.slice(told.end, name.start))) return undefined
  return /\ssince\s$/.test(text.slice(0, told.start)) ? { verb, from: name, told } : undefined
}

const leaving =
  /^\s(?:had\s)?(left|retired|resigned|stepped\sdown|quit|stood\sdown|departed)(?:\sit)?(?=[,.;])/

const when =
  /^,?\s(?:when\s)?(?:I|he|she|(?:\p{Lu}[\p{L}.’'-]*\s){0,2}\p{Lu}[\p{L}.’'-]*)\s(?:had\s|will\s)?$/u
