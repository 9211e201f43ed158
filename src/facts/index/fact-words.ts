import { inflections } from '../../text/inflection.ts'
import { words } from '../../text/word.ts'
import type { CountFact } from '../fact.ts'

/** All words of a count fact, in all their forms: what a sentence may say of it without speaking of something else. */
export const factWords = ({ subject, unit, per = '', about }: CountFact): ReadonlySet<string> =>
  new Set(
    [subject, ...unit, per, ...about]
      .flatMap(words)
      .flatMap(({ key }) => [...inflections(key), ...(ofTimes.get(key) ?? [])]),
  )

/** What is `daily` is so much `a day`. */
const ofTimes = new Map(
  Object.entries({
    daily: ['day'],
    nightly: ['night'],
    weekly: ['week'],
    monthly: ['month'],
    quarterly: ['quarter'],
    annual: ['year'],
    yearly: ['year'],
    hourly: ['hour'],
  }),
)
