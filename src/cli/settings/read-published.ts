import { type Day, readDay } from '../../value/day.ts'
import { UsageError } from '../process/usage-error.ts'

/** The day that `--published` gives. @throws UsageError for a text that names none. */
export function readPublished(text: string): Day {
  const day = readDay(text)
  if (!day) throw new UsageError(`--published ${text}: no such day; expected YYYY-MM-DD`)
  return day
}
