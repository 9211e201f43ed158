import type { TimeMention } from '../../mentions/mention.ts'
import type { Time } from '../../value/time/time.ts'

/** The year that a sentence opens with and then tells days of: `In 2031 the fair began on 20 June`, `2031: fair, on 20 June`. */
function openingYear([first, ...others]: readonly TimeMention[]): TimeMention | undefined {
  if (!first || first.value.until || first.value.fields.year === undefined || isDay(first)) return undefined
  const { block, start } = first.sentence
  const isOpening =
    entryStart(first) !== undefined ||
    /^(?:Back\s+in|In|During)\s+$/.test(block.text.slice(start, first.start))
  return isOpening && others.some(isOpenDay) ? first : undefined
}

const isDay = ({ value: { fields } }: TimeMention): boolean => fields.month !== undefined

const isOpenDay = ({ value: { fields } }: TimeMention): boolean =>
  fields.month !== undefined && fields.year === undefined && fields.relative === undefined

/** The times but for years that are only those of the others, where there are others. */
export function withoutYearsOfOthers(times: readonly TimeMention[]): readonly TimeMention[] {
  const year = openingYear(times)
  // That of an entry is a date of what follows.
  const dates = times.filter(time => (time !== year || entryStart(time) !== undefined) && !isThisYear(time))
  return dates.length > 0 ? dates : times
}

/** `Runs this year from 9 to 17 August`: beside a day the year is no date of its own. */
const isThisYear = ({ value: { fields } }: TimeMention): boolean =>
  fields.relative?.unit === 'year' && fields.relative.count === 0 && fields.month === undefined

/** A time with the year that its sentence opens with, where it has none of its own. */
export function withOpeningYear(time: TimeMention, times: readonly TimeMention[]): Time {
  const { value } = time
  const year = isOpenDay(time) ? openingYear(times)?.value.fields.year : undefined
  return year === undefined ? value : { ...value, fields: { ...value.fields, year } }
}

const joint = /^(?:(?:\s(?:UTC|GMT|[A-Z]{1,3}T))?\s*:|\s+[–—-]|\.)\s+(?=\S)/
const longestJoint = 12

/** Where that begins which a date dates that a sentence begins with, as entries of a calendar do: `9 May: the bridge opens`, `9 May. The bridge opens`. */
export function entryStart({ sentence: { block, words }, start, end }: TimeMention): number | undefined {
  if (words[0]!.start < start) return undefined
  const mark = joint.exec(block.text.slice(end, end + longestJoint))
  return mark ? end + mark[0].length : undefined
}
