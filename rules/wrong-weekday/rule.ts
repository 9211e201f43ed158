import { type WeekdayClaim, weekdayClaims } from '../../src/mentions/weekdays.ts'
import { expectedTime, unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import { flat, flatLetters } from '../../src/text/flat.ts'
import type { DateTie, LifeTie } from '../../src/ties/tie.ts'
import { type Day, dayNumber, dayOf, weekdayOf } from '../../src/value/day.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export default defineRule({
  id: 'wrong-weekday',
  summary: 'a date with a weekday that it did not fall on',
  needs: 'nothing',
  severity: 'error',
  judge({ document, facts, mentions, published, ties }) {
    const isOwn = document.published !== undefined || published !== facts.published
    const knownYears = new Map(
      ties.dates.filter(isKnownDay).map(tie => [tie.mention, expectedTime(tie).fields.year!]),
    )
    return weekdayClaims(mentions, published, { isOwn, knownYears }).map(verdictOf)
  },
})

/** A date that is an event's own day tells of its year. */
function isKnownDay(tie: DateTie | LifeTie): boolean {
  const { fields } = tie.mention.value
  const known = expectedTime(tie).fields
  return known.year !== undefined && fields.day === known.day && fields.month === known.month
}

function verdictOf({ mention, span: { start, end }, weekday, days, agrees }: WeekdayClaim): Verdict {
  const { block } = mention.sentence
  // The bracket around a weekday behind its date is no part of the time.
  const isOpen = mention.value.text.includes('(') && block.text[mention.end] === ')'
  const span = { start, end: end + (isOpen ? 1 : 0) }
  const text = block.text.slice(span.start, span.end)
  const day = days[0]!
  const expected = nameOf(dayNumber(day))
  const near = nearest(day, weekday)
  return {
    outcome: agrees ? 'supported' : 'contradicted',
    block,
    span,
    message: `${unexpected(text, expected)}: ${day} is a ${expected}, ${near} a ${names[weekday - 1]}`,
    expected,
    suggestions: [withWeekday(text, weekday, expected), withDay(text, day, near)],
  }
}

const nameOf = (number: number): string => names[weekdayOf(number) - 1]!

/** The day nearest to another that falls on a weekday: never more than three days off. */
function nearest(day: Day, weekday: number): Day {
  const number = dayNumber(day)
  const by = (((weekday - weekdayOf(number)) % 7) + 10) % 7
  return dayOf(number + by - 3)
}

/** The date with the right weekday, cut short if the wrong one was. */
function withWeekday(text: string, wrong: number, right: string): string {
  const name = names[wrong - 1]!
  const found = new RegExp(`(?<![${flatLetters}])${name.slice(0, 3)}[${flatLetters}]*`, 'i')
  const match = found.exec(flat(text))
  if (!match) return text
  const { index, 0: word } = match
  const named = word.length === name.length ? right : right.slice(0, 3)
  return text.slice(0, index) + named + text.slice(index + word.length)
}

/** The date with the day that has the weekday; written out in figures where it lies in another month. */
function withDay(text: string, day: Day, near: Day): string {
  const [from, to] = [Number(day.slice(8)), Number(near.slice(8))]
  const figure = new RegExp(`(?<![\\d/.-])0?${from}(?:st|nd|rd|th)?(?![\\d/.-])`)
  return day.slice(0, 7) === near.slice(0, 7) && figure.test(text) ? text.replace(figure, String(to)) : near
}
