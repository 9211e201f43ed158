import { daysFromCivil } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { TimeFields } from '../../value/time/time.ts'
import { about, quantityOf, shown, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const event =
  '(?:trip|visit|tour|session|meeting|conference|festival|strike|siege|voyage|journey|stay|war|occupation|workshop|hearing|trial|campaign|concert|event|exhibition|holiday|vacation|match|expedition|march|hike|walk|cruise|retreat|hackathon|sprint|summit|debate|lecture|talk|webinar|break|shift|shutdown|closure|outage)'

const within = [
  // `a three-hour session from 9 a.m. to 11 a.m.`, `from 9 a.m. to 11 a.m., a three-hour session`
  `(?:\\ba|\\ban|\\bthe|\\bthis|\\bhis|\\bher|\\btheir|\\bits|\\bour) (?<length>{duration})(?:[ -]\\p{L}+)?[ -]${event}(?: (?:was|is|ran|runs|lasted|took place|held))?(?: (?:from|of|between|on))? (?<range>{clocks}|{dates})(?![\\p{L}])`,
  `(?<range>{clocks}|{dates}),? (?:—|–)? ?an? (?<length>{duration})(?:[ -]\\p{L}+)?[ -]${event}`,
].map(pattern)

// `began at 19:40 and ended five hours later, before midnight`
const later = pattern(
  `(?:began|begun|started|opened|left|departed|set off|took off|starts|begins) (?:\\p{L}+ ){0,3}?at (?<start>{clock})(?:{0..3})(?:,| and|, and)(?:{0..2}) (?:ended|finished|closed|arrived|landed|stopped|ends|finishes) (?<length>{duration}) later,? (?:just |shortly |well )?(?<relation>at|before|after|by) (?:about |around )?(?<end>{clock})`,
)

// Sessions of several days, breaks between them and time zones make other sums.
const otherwise =
  /\b(?:each|every|daily|weekly|per|both|lunch|breaks?|intervals?|intermission|pauses?|zones?|ET|EST|EDT|PT|PST|PDT|CT|CST|MT|GMT|UTC|BST|CET|flights?|flew|fly|jet|days? (?:of|in)|sessions|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)\b/i

/** Events longer than the hours or days they are given, and ends that are not their start and length. */
export const lengthsOfTime = (skeleton: Skeleton): Reckoning[] =>
  !hasFigures(skeleton, 'duration') || otherwise.test(skeleton.text)
    ? []
    : [
        ...(hasFigures(skeleton, 'dates') || hasFigures(skeleton, 'clocks')
          ? within.flatMap(each => findIn(skeleton, each)).flatMap(judgeWithin)
          : []),
        ...(hasFigures(skeleton, 'clock', 2) ? findIn(skeleton, later).flatMap(judgeLater) : []),
      ]

const [minute, hour, day] = [60, 3600, 86_400]

/** The seconds that a range of time leaves room for; several where hours may be of either half of the day. */
function roomOf({ value }: Figure): number[] {
  if (value.kind !== 'time' || !value.until || value.vague) return []
  const { fields, until } = value
  if (fields.hour !== undefined && until.hour !== undefined) {
    if (fields.day !== until.day || fields.weekday !== until.weekday) return []
    return clocksOf(fields).flatMap(from =>
      clocksOf(until).map(to => (((to - from) % day) + day) % day || day),
    )
  }
  const [from, to] = [dayIn(fields), dayIn(until)]
  return from === undefined || to === undefined || to < from ? [] : [(to - from + 1) * day]
}

/** A day with a year, or in any year where both are of one. */
function dayIn({ year = 2001, month, day: date, swappable }: TimeFields): number | undefined {
  if (month === undefined || date === undefined || swappable) return undefined
  return daysFromCivil(year, month, date)
}

function clocksOf({ hour: h = 0, minute: m = 0, second = 0, twelveHour }: TimeFields): number[] {
  const at = h * hour + m * minute + second
  return twelveHour
    ? [(h % 12) * hour + m * minute + second, ((h % 12) + 12) * hour + m * minute + second]
    : [at]
}

/** How much longer than its room an event may be called: a quarter of an hour, or the day it begins. */
const slackOf = (room: number): number => (room <= day ? 15 * minute : day)

function judgeWithin({ figures }: Found): Reckoning[] {
  const [length, range] = [figures['length']!, figures['range']!]
  const { interval, vague } = quantityOf(length)
  const rooms = roomOf(range)
  if (vague || rooms.length === 0 || (rooms[0]! <= day && interval.low >= 12 * hour)) return []
  const most = Math.max(...rooms)
  const isClock = range.value.kind === 'time' && range.value.fields.hour !== undefined
  const agrees = interval.low <= most + slackOf(isClock ? 0 : 2 * day)
  const expected = isClock ? `at most ${shown(most / hour)} hours` : `at most ${shown(most / day)} days`
  return [{ ...about(length, { agrees, expected, reason: textOf(range) }), isFigure: false }]
}

function judgeLater({ figures, words }: Found): Reckoning[] {
  const [start, length, end] = [figures['start']!, figures['length']!, figures['end']!]
  if (start.value.kind !== 'time' || end.value.kind !== 'time') return []
  const { interval, vague } = quantityOf(length)
  if (vague || interval.high >= 12 * hour || interval.low <= 0) return []
  const [starts, ends] = [clocksOf(start.value.fields), clocksOf(end.value.fields)]
  const relation = words['relation']!.toLowerCase()
  const agrees = starts.some(from =>
    ends.some(to =>
      isReached({ low: from + interval.low, high: from + interval.high }, nextAfter(to, from), relation),
    ),
  )
  const expected = `an end ${textOf(length)} after ${textOf(start)}`
  return [{ ...about(end, { agrees, expected, reason: timesOf(starts, interval) }), isFigure: false }]
}

const nextAfter = (to: number, from: number): number => from + ((((to - from) % day) + day) % day || day)

/** A length in hours is rounded already, so that its ends need no more slack. */
function isReached({ low, high }: Interval, end: number, relation: string): boolean {
  if (relation === 'before' || relation === 'by') return low <= end
  return relation === 'after' ? high >= end : low <= end && high >= end
}

function timesOf(starts: readonly number[], { low, high }: Interval): string {
  const at = starts.map(from => clockText(from + (low + high) / 2))
  return `that is ${at.join(' or ')}`
}

function clockText(seconds: number): string {
  const minutes = Math.round(seconds / minute) % (24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
