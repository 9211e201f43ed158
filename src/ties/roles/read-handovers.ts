import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { present } from '../../text/present.ts'
import type { Beside } from './titles.ts'

/** Who took an office from whom, as a sentence tells it without a title. */
export interface Handover {
  readonly sentence: Sentence
  /** What says so. */
  readonly verb: string
  readonly by?: NameMention
  readonly from?: NameMention
  readonly told?: TimeMention
  /** What somebody leads or took over: `company`. */
  readonly led?: string
}

/** `Strand took over from Vik in April`, `Vik was succeeded by Strand`, `Vik's successor, Strand`, `Strand has led the company since April`. */
export const readHandovers = (sentence: Sentence, beside: Beside): Handover[] =>
  beside.people.flatMap(name => {
    const found = toldBefore(name, beside) ?? ledBy(name, beside)
    return found ? [{ sentence, ...found }] : []
  })

type Found = Omit<Handover, 'sentence'>

/** How many UTF-16 units before a name are looked at. */
const reach = 60

const taking =
  /(?:(?<!\p{L})(?:(?<verb>(?:took|takes|taken)\sover\sfrom|(?:took|takes|taken)\s(?:over\s)?the\s(?:job|post|role|office|reins|helm)\sfrom|succeed(?:s|ed)|replace[sd])|(?<left>(?:succeeded|replaced)\sby))|['’]s?\s(?:(?<before>predecessor)|(?<next>successor)),?)\s$/u

/** What the words before a name say of its bearer and of one who is named before. */
function toldBefore(name: NameMention, beside: Beside): Found | undefined {
  const { block, start: first } = name.sentence
  const before = block.text.slice(Math.max(first, name.start - reach), name.start)
  const match = taking.exec(before)
  if (!match) return undefined
  const { verb, left, before: predecessor, next } = match.groups!
  const other = subjectAt(name.start - before.length + match.index, beside.people, name)
  const isNoun = (predecessor ?? next) !== undefined
  const told = isNoun ? undefined : toldBehind(name, beside.times)
  // A player may be replaced.
  if (verb?.startsWith('replace') && !told) return undefined
  // `succeeded Holm on the board`: in another office.
  if (!isNoun && !told && !ending.test(block.text.slice(name.end, name.sentence.end))) return undefined
  const isBy = left ?? next
  return {
    verb: (verb ?? left ?? predecessor ?? next)!,
    ...present(isBy ? { by: name, from: other } : { by: other, from: name }),
    ...present({ told }),
  }
}

const ending = /^(?:[.,;:)!?”"–—]|\s[–—]|$|\s(?:and|but|when|after|before)\b)/

/** Whose name ends where something is said: `Strand, 51, who had`, `Vik was`, `Holm` of `Holm's`. */
function subjectAt(start: number, people: readonly NameMention[], but: NameMention): NameMention | undefined {
  const last = people[firstWhere(people, person => person.end > start) - 1]
  const isBeside = last && subject.test(last.sentence.block.text.slice(last.end, start))
  return isBeside && last.fact !== but.fact ? last : undefined
}

const subject = /^(?:,\s\d{2},)?(?:,?\swho)?(?:\s(?:ha[sd]|was|is|has\sbeen))?\s?$/

function toldBehind({ sentence, end }: NameMention, times: readonly TimeMention[]): TimeMention | undefined {
  const time = times[firstWhere(times, ({ start }) => start >= end)]
  const { text } = sentence.block
  return time && /^,?\s(?:(?:in|on|since)\s)?$/.test(text.slice(end, time.start)) && isAll(time)
    ? time
    : undefined
}

/** Not `in April 2026 as acting head`, `on the board`: what goes on may be told of another office. */
const isAll = ({ sentence: { block }, end }: TimeMention): boolean =>
  !/^(?:['’]s|\s(?:as|of|for|at|on|in)\s)/.test(block.text.slice(end))

const leading =
  /^(?:,\s\d{2},)?(?:,?\swho)?\s(?:(?<verb>ha[sd]\s(?:been\sin\s(?:office|charge)|(?:led|headed|chaired|run)\sthe\s(?<led>\p{Ll}+))(?=\ssince\s)|(?:took|takes)\s(?:office|over\sthe\s(?<taken>\p{Ll}+))(?=\s(?:in|on)\s)))\s(?:since|in|on)\s$/u

/** Since when somebody is said to lead something. */
function ledBy(name: NameMention, { times }: Beside): Found | undefined {
  const told = times[firstWhere(times, ({ start }) => start >= name.end)]
  const match = told && leading.exec(name.sentence.block.text.slice(name.end, told.start))
  if (!match || !isAll(told)) return undefined
  const { verb, led, taken } = match.groups!
  return { verb: verb!, by: name, told, ...present({ led: led ?? taken }) }
}
