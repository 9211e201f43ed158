import type { ReadSentence, ReadTime, Valued } from '../../facts/index/source-index.ts'
import type { Span } from '../../text/span.ts'

/** So many sentences before, at most, stands the year that others are reckoned from. */
const reach = 2

/** What makes a number of years the distance to a year that was told. */
const later = /^ (?:later|afterwards|after that|on)\b/
const earlier = /^ (?:earlier|before(?: that)?(?=[,.;:)]|$))/
const next = /\bthe (?:following|next) year\b/gi

/** Gives the sentences of a source the years that they tell by others: `two years later` behind 2016 is 2018. */
export const withReckonedYears = (sentences: readonly ReadSentence[]): ReadSentence[] =>
  sentences.map((sentence, at) => {
    const told = stepsIn(sentence).flatMap(step => {
      const from = yearBefore(sentences.slice(Math.max(0, at - reach), at + 1), step)
      return from === undefined ? [] : [yearAt(sentence, step, from + step.years)]
    })
    return told.length === 0 ? sentence : { ...sentence, times: [...sentence.times, ...told] }
  })

interface Step extends Span {
  readonly years: number
}

function stepsIn({ block: { text }, quantities, start, end }: ReadSentence): Step[] {
  const counted = quantities.flatMap(({ value, ...span }): Step[] => {
    if (value.unit !== 'year' || !Number.isInteger(value.amount)) return []
    const behind = text.slice(span.end, end)
    const sign = Number(later.test(behind)) - Number(earlier.test(behind))
    return sign === 0 ? [] : [{ ...span, years: sign * value.amount }]
  })
  const following = Array.from(text.slice(start, end).matchAll(next), ({ index, 0: { length } }): Step => {
    return { start: start + index, end: start + index + length, years: 1 }
  })
  return [...counted, ...following]
}

/** The last year told before a place, in its sentence or one of those before it. */
function yearBefore(sentences: readonly ReadSentence[], { start }: Span): number | undefined {
  const own = sentences.at(-1)
  const told = sentences.flatMap(sentence =>
    sentence.times
      .filter(time => sentence !== own || time.end <= start)
      .map(({ value }) => value.fields.year),
  )
  return told.findLast(year => year !== undefined)
}

const yearAt = ({ block }: ReadSentence, { start, end }: Span, year: number): Valued<ReadTime> => ({
  start,
  end,
  value: { kind: 'time', text: block.text.slice(start, end), fields: { year }, vague: false },
})
