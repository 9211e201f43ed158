import type { TimeMention } from '../../mentions/mention.ts'
import type { Time } from '../../value/time/time.ts'

/**
 * What a moment is where another clock shows it, as its sentence goes on to tell: `at 02:31 local time on Wednesday (20:31
 * GMT Tuesday)`. Without a day of its own the second one may be of the day before or after: it is then read as of that of the
 * event, if that has an hour at all.
 * @param times all of the sentence
 */
export const readElsewhere = (
  time: TimeMention,
  times: readonly TimeMention[],
  { fields: known }: Time,
): readonly Time[] =>
  times
    .filter(other => isSameMoment(time, other))
    .flatMap(({ value }) => {
      const { fields } = value
      if (fields.month !== undefined || fields.weekday !== undefined || fields.relative) return [value]
      return known.hour === undefined ? [] : [{ ...value, fields: { ...known, ...fields } }]
    })

function isSameMoment({ sentence: { block }, value, start, end }: TimeMention, other: TimeMention): boolean {
  if (value.fields.hour === undefined || other.value.fields.hour === undefined || other.start < end)
    return false
  return (
    opening.test(block.text.slice(end, other.start)) &&
    zone.test(block.text.slice(start, other.end + longestZone))
  )
}

const opening = /^(?:\s(?:local\stime|[A-Z]{2,4}))?,?\s\($/
const zone = /\b(?:GMT|UTC|[A-Z]{1,3}T|MSK|local\stime)\b/
const longestZone = ' local time'.length
