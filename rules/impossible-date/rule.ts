import { impossibleTimes } from '../../src/mentions/impossible-times.ts'
import type { TimeMention } from '../../src/mentions/mention.ts'
import { unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import { daysInMonth } from '../../src/value/day.ts'
import { isPossible } from '../../src/value/time/possible.ts'
import type { TimeFields } from '../../src/value/time/time.ts'

export default defineRule({
  id: 'impossible-date',
  summary: 'a date or time of day that never was',
  needs: 'nothing',
  severity: 'error',
  judge: ({ mentions }) => impossibleTimes(mentions).map(verdictOf),
})

function verdictOf(mention: TimeMention): Verdict {
  const { text, fields, until } = mention.value
  const faulty = isPossible(fields) && until ? until : fields
  const { expected, last } = faultOf(faulty)
  return {
    outcome: 'contradicted',
    block: mention.sentence.block,
    span: mention,
    message: unexpected(text, expected),
    expected,
    ...(last === undefined ? {} : { suggestions: [withDay(text, faulty.day!, last)] }),
  }
}

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)
const anyLeapYear = 2000

/** What should stand there; `last`: the last day of the month, where the day is just past it. */
function faultOf({ year, month, day, ...clock }: TimeFields): { expected: string; last?: number } {
  if (!isPossible(clock)) return { expected: 'a time from 00:00 to 23:59' }
  if (month === undefined || month < 1 || month > 12) return { expected: 'a month from 1 to 12' }
  const last = daysInMonth(year ?? anyLeapYear, month)
  const place = `${names[month - 1]}${month === 2 && year !== undefined ? ` ${year}` : ''}`
  return { expected: `a day of ${place}, which has ${last}`, ...(day! <= 31 && { last }) }
}

/** The text with another day of the month. Ordinals lose their ending. */
const withDay = (text: string, day: number, last: number): string =>
  text.replace(new RegExp(`(?<!\\d)${day}(?:st|nd|rd|th)?(?!\\d)`), String(last))
