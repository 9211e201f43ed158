import type { NameFact } from '../../facts/fact.ts'
import type { NameMention, Sentence, TimeMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { yearOf } from '../../value/day.ts'
import { compareTimes } from '../../value/time/compare.ts'
import { readTime } from '../../value/time/read.ts'
import { type Anchor, isClockOnly, type Time } from '../../value/time/time.ts'
import type { Scope } from '../scope.ts'
import type { LifeTie } from '../tie.ts'
import { isPlain, type LifeEvent, lifeEvents, longest } from './life-events.ts'
import { entryStart } from './opening-year.ts'

interface Dated {
  readonly people: readonly NameMention[]
  readonly times: readonly TimeMention[]
}

/**
 * Ties the dates of a sentence to the days someone known was born and died: `Name was born on`, `Name died on`,
 * `Name (1932-2024)`. Each birth and death has one date at most.
 */
export function tieLives(sentence: Sentence, { people, times }: Dated, anchor: Scope): LifeTie[] {
  const known = people.filter(({ fact }) => fact.born !== undefined || fact.died !== undefined)
  if (known.length === 0 || times.length === 0) return []
  const told = lifeEvents(sentence, people).flatMap(event => {
    const { name, what } = event
    const time = dateOf(event, times)
    const year = event.isPlain ? entryYear(name, times) : undefined
    const told = [year, time === year ? undefined : time].filter(each => each !== undefined)
    return told.flatMap(each => judge(each, { fact: name.fact, what, claim: each.value }, anchor))
  })
  return [...told, ...known.flatMap(name => tieLifespan(name, times, anchor))]
}

interface Claim {
  readonly fact: NameFact
  readonly what: 'born' | 'died'
  readonly claim: Time
}

function judge(mention: TimeMention, { fact, what, claim }: Claim, anchor: Anchor): LifeTie[] {
  const day = fact[what]
  const expected = day === undefined ? undefined : readTime(day)
  const outcome = expected && compareTimes(claim, expected, anchor)
  if (!expected || outcome === undefined) return []
  // A fact's day knows no time of day: to tell one is not to contradict it.
  const held = outcome === 'contradicted' ? outcome : 'supported'
  return [{ mention, fact, expected, words: [fact.name, what], outcome: held }]
}

/** The date told of an event: the first after the verb, else one that opens the sentence. */
function dateOf(event: LifeEvent, times: readonly TimeMention[]): TimeMention | undefined {
  const { text } = event.name.sentence.block
  const from = firstWhere(times, ({ start }) => start >= event.end)
  const last = Math.min(event.until, event.end + longest)
  const rest = times.slice(from, from + 3).filter(({ start }) => start < last)
  const after = rest.find(({ value }) => !isClockOnly(value.fields))
  if (after) {
    const between = text.slice(event.end, after.start)
    return isToldOf(between, after) && !(event.isNamed && !beside.test(between)) ? after : undefined
  }
  return event.isPlain ? dateBefore(event.name, times) : undefined
}

// `the death of Name in Larsborg on 3 May`
const beside = /^(?:\sin\s\p{Lu}[\p{L}\s]*?)?\s(?:on|in)\s(?:the\s(?:morning|evening|night)\sof\s)?$/u

const isToldOf = (between: string, time: TimeMention): boolean =>
  isPlain(between) && isAlone(time) && !isModifier(between, time)

/** `in the 1990 film`, `in the war of 1990`, and not `in the early hours of Friday`: the year is the film's and the war's. */
function isModifier(between: string, { sentence, value: { fields }, end }: TimeMention): boolean {
  const next = sentence.block.text.slice(end, Math.min(end + 8, sentence.end))
  if (/(?<!\p{L})(?!(?:hours|morning|afternoon|evening|night)\s)\p{L}{3,}\s+of\s+$/u.test(between))
    return true
  return fields.month === undefined && /\b(?:an?|the|his|her)\s+$/.test(between) && /^[\s-]\p{L}/u.test(next)
}

/** `1932 or 1933`, `3 May (15 May)`: a date that another follows says less than it seems to. */
const isAlone = ({ sentence, end }: TimeMention): boolean =>
  !/^\s*(?:\(|\[|\/|\?|or\b|O\.?S\b)/.test(sentence.block.text.slice(end, end + 8))

/** `1932 – Name is born, on 3 May` */
function entryYear(name: NameMention, times: readonly TimeMention[]): TimeMention | undefined {
  const time = dateBefore(name, times)
  return time?.value.fields.month === undefined ? time : undefined
}

/** `In 1932, Name was born`, `1932 – Name is born`. */
function dateBefore(name: NameMention, times: readonly TimeMention[]): TimeMention | undefined {
  const { sentence, start } = name
  const { text } = sentence.block
  const time = times[firstWhere(times, ({ end }) => end > start) - 1]
  if (!time || entryStart(time) === start) return time
  const opens = /^(?:In|On)\s+$/.test(text.slice(sentence.start, time.start))
  return opens && /^,?\s+$/.test(text.slice(time.end, start)) ? time : undefined
}

// A term of office may stand in brackets as well. It begins when its holder is grown up.
const grownUp = 18

/** `Name (1932-2024)`, and in a heading `Name, 1932-2024`. Years that agree in neither end, or begin as late as an office does, are something else. */
function tieLifespan(
  { fact, end, sentence }: NameMention,
  times: readonly TimeMention[],
  anchor: Anchor,
): LifeTie[] {
  const { text } = sentence.block
  const mention = times[firstWhere(times, ({ start }) => start >= end)]
  if (!mention?.value.until) return []
  const [between, rest] = [text.slice(end, mention.start), text.slice(mention.end, sentence.end)]
  const isInBrackets = /^\s*\(\s*$/.test(between) && /^\s*\)/.test(rest)
  if (!isInBrackets && !(/^\s*[,:]?\s*$/.test(between) && /^\.?$/.test(rest.trim()))) return []
  const { until, ...first } = mention.value
  const ties = [
    ...judge(mention, { fact, what: 'born', claim: first }, anchor),
    ...judge(mention, { fact, what: 'died', claim: { ...first, fields: until } }, anchor),
  ]
  const isLife = (first.fields.year ?? Number.NaN) - yearOf(fact.born) < grownUp
  return isLife && ties.some(({ outcome }) => outcome === 'supported') ? ties : []
}
