import { type Day, readDay } from '../../value/day.ts'
import { UsageError } from '../process/usage-error.ts'
import { type Arguments, lastValue } from './read-arguments.ts'

/** The day that `--published` gives, if it was given. @throws UsageError for a text that names none. */
export function readPublished(words: Arguments): Day | undefined {
  const text = lastValue(words, 'published')
  const day = text === undefined ? undefined : readDay(text)
  if (text !== day) throw new UsageError(`--published ${text}: no such day; expected YYYY-MM-DD`)
  return day
}
