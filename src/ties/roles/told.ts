import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { present } from '../../text/present.ts'
import { type Day, dayOf } from '../../value/day.ts'
import { intervalsOf } from '../../value/time/interval.ts'
import { isRelative } from '../../value/time/time.ts'
import type { Beside } from './titles.ts'

/** What the times of a sentence say of when its titles are held. */
export interface Told {
  /** The first and the last days of the years and dates that it names. */
  readonly days: readonly (readonly [Day, Day])[]
  /** Those of the year that its block told last, where it has no time of its own. */
  readonly narrated: readonly (readonly [Day, Day])[]
  /** Its only time, or where it has none the last one with a year that its block told before. */
  readonly last?: TimeMention
  /** It speaks of these days (`on Tuesday`). */
  readonly isTopical: boolean
}

export const toldOf = ({ times, narrated }: Pick<Beside, 'times' | 'narrated'>): Told => ({
  days: daysOf(times),
  narrated: narrated && times.length === 0 ? [...daysOf([narrated]), ...endsOf(narrated)] : [],
  ...present({ last: times.length > 1 ? undefined : (times[0] ?? narrated) }),
  isTopical: times.some(({ value }) => isRelative(value)),
})

export const daysOf = (times: readonly TimeMention[]): Told['days'] =>
  times
    .filter(hasYear)
    .flatMap(({ value }) => intervalsOf(value, {}))
    .filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
    .map(({ low, high }) => [dayOf(Math.floor(low)), dayOf(Math.ceil(high) - 1)] as const)

/** The day that `until 2026` or `since 2026` tells of. */
const endsOf = ({ value }: TimeMention): Told['days'] =>
  intervalsOf(value, {})
    .map(({ low, high }) => (Number.isFinite(low) ? Math.floor(low) : Math.ceil(high) - 1))
    .filter(Number.isFinite)
    .map(day => [dayOf(day), dayOf(day)] as const)

const hasYear = ({ value }: TimeMention): boolean => value.fields.year !== undefined

/** By sentences, the last time with its year that their block told before: `Then came 2018. With Governor Vik gone, ...` */
export function readNarrated(
  sentences: readonly Sentence[],
  times: ReadonlyMap<Sentence, readonly TimeMention[]>,
): Map<Sentence, TimeMention> {
  const narrated = new Map<Sentence, TimeMention>()
  let last: TimeMention | undefined
  for (const sentence of sentences) {
    if (last?.sentence.block === sentence.block) narrated.set(sentence, last)
    last = times.get(sentence)?.findLast(hasYear) ?? last
  }
  return narrated
}
