import { groupBy } from '../../text/group-by.ts'
import { type Day, dayNumber } from '../../value/day.ts'

/** How many parts a whole of a certain name has, as one article says. */
export interface ToldCount {
  /** What is counted, and the whole with its name. */
  readonly about: string
  readonly amount: number
  readonly file: string
  readonly published: Day
}

/** A count of one article that others, before and after it, give otherwise. */
export interface CountDifference<T extends ToldCount> {
  readonly rare: T
  readonly common: T
  readonly articles: number
}

const fewestArticles = 3
const mostDays = 14

/**
 * The counts of single articles that are not those of others on the same whole. Only where articles of a fortnight,
 * some of them not older and some not newer, agree on another count: what was changed in between is no mistake.
 */
export function compareCounts<T extends ToldCount>(counts: readonly T[]): CountDifference<T>[] {
  return Array.from(groupBy(counts, ({ about }) => about).values()).flatMap(told => {
    const [first, second, ...others] = groupBy(told, ({ amount }) => amount).values()
    if (!first || !second || others.length > 0) return []
    const [rare, common] = filesOf(first).size < filesOf(second).size ? [first, second] : [second, first]
    const files = filesOf(common)
    const isAlone = filesOf(rare).size === 1 && !files.has(rare[0]!.file)
    if (!isAlone || files.size < fewestArticles || !isFlanked(rare[0]!, common)) return []
    return [{ rare: rare[0]!, common: common[0]!, articles: files.size }]
  })
}

const filesOf = (told: readonly ToldCount[]): ReadonlySet<string> => new Set(told.map(({ file }) => file))

function isFlanked({ published }: ToldCount, common: readonly ToldCount[]): boolean {
  const days = common.map(one => dayNumber(one.published) - dayNumber(published))
  const near = days.filter(day => Math.abs(day) <= mostDays)
  return near.some(day => day <= 0) && near.some(day => day >= 0)
}
