import type { Block } from '../document/document.ts'
import type { Sentence, TimeMention } from './mention.ts'
import { bySentence } from './sentences.ts'

/** The years that each block names, and that of the entry it belongs to: a year that is a block, or begins one (`1953 On 3 May`). */
export function yearsByBlock(
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): Map<Block, Set<number>> {
  const years = new Map<Block, Set<number>>()
  const timesOf = bySentence(times)
  let entry: number | undefined
  for (const sentence of sentences) {
    const { block, start } = sentence
    const year = start === 0 ? bareYear.exec(block.text)?.[0] : undefined
    if (year !== undefined) entry = Number(year)
    const own = timesOf.get(sentence)
    if (!own) continue
    const named = years.get(block) ?? new Set()
    if (entry !== undefined) named.add(entry)
    for (const year of own.flatMap(yearsTold)) named.add(year)
    years.set(block, named)
  }
  return years
}

/** The years that a date names. */
export const yearsTold = ({ value: { fields, until } }: TimeMention): number[] =>
  [fields, until ?? {}].flatMap(({ year, years }) =>
    year === undefined || years !== undefined ? [] : [year],
  )

const bareYear = /^[12]\d{3}(?=$|\s\p{Lu})/u

/** The years that an article has named when it comes to the end of a block. */
interface YearsSoFar {
  /** It tells first of which year it tells. */
  readonly all: readonly number[]
  /** The same, in the order in which they were last named. */
  readonly recent: readonly number[]
}

export function yearsSoFar(named: ReadonlyMap<Block, ReadonlySet<number>>): Map<Block, YearsSoFar> {
  let [all, recent]: [readonly number[], readonly number[]] = [[], []]
  return new Map(
    Array.from(named, ([block, own]) => {
      const added = [...own].slice(0, mostYears - all.length).filter(year => !all.includes(year))
      if (added.length > 0) all = [...all, ...added]
      if (own.size > 0) recent = [...recent.filter(year => !own.has(year)), ...own].slice(-mostYears)
      return [block, { all, recent }]
    }),
  )
}

// Of so many years, some has every date on every weekday.
const mostYears = 40
