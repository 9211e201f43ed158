import { isPossible } from '../value/time/possible.ts'
import type { TimeFields } from '../value/time/time.ts'
import type { Mentions, TimeMention } from './mention.ts'

// Prose about dates that cannot be has them on purpose.
const onPurpose =
  /\b(?:invalid|valid\w*|impossible|non-?existent|no such|(?:does|do|did)(?:n[’']t| not) exist|there (?:is|was) no|imaginary|fictional|fictitious|bogus|joke|fake|typo|mistyped?|misprint\w*|leap|calendars?|pars(?:e|es|ed|er|ing)|formats?|Swed(?:en|ish)|never (?:comes|came|happens|happened)|[Ee]xcel|bugs?)\b/i

/** The dates and times of day of a document that never were and that are surely meant as such, in order. */
export const impossibleTimes = ({ times }: Mentions): TimeMention[] =>
  times.filter(
    mention =>
      [mention.value.fields, mention.value.until].some(fields => fields && !isPossible(fields)) &&
      !onPurpose.test(textOf(mention)) &&
      isSurelyTime(mention),
  )

/** How far to either side of a time its sentence is read. */
const reach = 200

function textOf({ sentence, start, end }: TimeMention): string {
  const from = Math.max(sentence.start, start - reach)
  return sentence.block.text.slice(from, Math.min(sentence.end, end + reach))
}

function isSurelyTime(mention: TimeMention): boolean {
  const { fields, until, text } = mention.value
  if (fields.hour !== undefined) return isSurelyClock(mention, until && !isPossible(until) ? until : fields)
  if (isOldLeapDay(fields) || (until && isOldLeapDay(until))) return false
  return /\p{L}/u.test(text.replace(/(?<=\d)(?:st|nd|rd|th)\b/g, ''))
    ? isSurelyDate(mention)
    : areSurelyFigures(mention)
}

/** 29 February 1900 was a day of the Julian calendar, which some countries kept until 1923. */
const isOldLeapDay = ({ year, month, day }: TimeFields): boolean =>
  month === 2 && day === 29 && year !== undefined && year <= 1900 && year % 100 === 0

const isDayOfSomeMonth = ({ day = 1 }: TimeFields): boolean => day <= 31

// What follows a date that ends a phrase, so that its figure counts nothing: `since June 31 schools have closed`.
const phraseEnd =
  /^\s*(?:[.,;:)!?\]"”’—–]|$)|^\s(?:and|or|to|at|in|on|of|for|when|as|by|with|from|until|after|before|is|was|were|will|has|had|this|that|deadline|I|we|he|she|it|they|you|the|an?)\b/
const dayBefore =
  /(?:^|\s)(?:on|until|till|by|before|after|since|from|through|dated|due|of|for|ending|ended)\s(?:the\s)?$/i
const dateIsToldBefore = /\b(?:date|day|deadline|anniversary|birthday)\s(?:is|was|will be)\s(?:the\s)?$/i

/** A date with its month in words. */
function isSurelyDate({ value, sentence: { block }, start, end }: TimeMention): boolean {
  const { fields, until } = value
  if (fields.year !== undefined || until?.year !== undefined) return true
  if (!isDayOfSomeMonth(fields) || (until && !isDayOfSomeMonth(until))) return false
  const before = block.text.slice(Math.max(0, start - 20), start)
  const isEnded = phraseEnd.test(block.text.slice(end, end + 12))
  return /\d(?:st|nd|rd|th)\b/.test(value.text)
    ? isEnded
    : isEnded && (/^\d/.test(value.text) ? dayBefore.test(before) || dateIsToldBefore.test(before) : true)
}

/** A date in figures. Codes and cases are written like dates too, but their parts are seldom a day and a month. */
function areSurelyFigures({ value: { text, fields }, sentence: { block }, start }: TimeMention): boolean {
  // The day that an article says it is of.
  if (block.kind === 'metadata' && block.text === text) return true
  const { month = 0, day = 0, weekday } = fields
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 31
  const before = block.text.slice(Math.max(0, start - 20), start)
  const isLed = weekday !== undefined || dayBefore.test(before) || /\bdate:?\s$/i.test(before)
  if (/\/\d{4}$/.test(text)) return isPlain || isLed
  return isPlain && isLed
}

// Minutes and seconds of a recording, a race or a game are written like times of day.
const otherClock =
  /\b(?:video|recording|podcast|episode|clip|film|song|track|minutes?|mark|laps?|race|finish\w*|match|half|period|timestamps?|runn?\w*|goals?|scored?|kilomet\w+|miles?|verses?|marathon|pace)\b/i
const scheduled =
  /\b(?:train|bus|tram|flight|ferry|plane|ship|meeting|session|hearing|polls|doors|shops?|office|museum|police|dinner|lunch|breakfast|lecture|departs?|departed|departure|arrives?|arrived|arrival)\b/i
const beforeClock = /(?:^|[\s(])(?:at|by|until|till)\s$/i

/** A time of day: with a.m. or p.m., with a day, or where its sentence speaks of what keeps hours. */
function isSurelyClock(mention: TimeMention, { minute = 0 }: TimeFields): boolean {
  const { value, sentence, start } = mention
  const { fields, text } = value
  if (/[ap]\.?\s?m\.?$/i.test(text)) return minute >= 60
  const isDated = fields.day !== undefined || fields.weekday !== undefined || fields.dayOffset !== undefined
  if (isDated) return !otherClock.test(textOf(mention))
  if (!beforeClock.test(sentence.block.text.slice(Math.max(0, start - 10), start))) return false
  return scheduled.test(textOf(mention)) && !otherClock.test(textOf(mention))
}
