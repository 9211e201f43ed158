import type { TimeMention } from '../../mentions/mention.ts'
import type { Time } from '../../value/time/time.ts'

/** What a date is told of, and what facts know. */
export interface Told {
  readonly time: TimeMention
  /** The words of the event's phrase, by index, in order. */
  readonly at: readonly number[]
  /** The forms of each of its words, in the order in which the fact has them. */
  readonly forms: readonly ReadonlySet<string>[]
  /** When the event was. */
  readonly date: Time
  /** All words of the event, as keys. */
  readonly known: ReadonlySet<string>
  /** What the fact calls the event. */
  readonly called: readonly string[]
  /** The words of the names that facts know, as keys. */
  readonly named: ReadonlySet<string>
  /** Whether any fact speaks of a word. */
  readonly isSpokenOf: (key: string) => boolean
}
