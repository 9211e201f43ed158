import type { PlacedTelling, Rule } from '../rule/rule.ts'
import { byCodeUnits } from '../text/code-units.ts'
import { addTo } from '../text/group-by.ts'
import type { Collected } from './collected.ts'
import { compareFindings, type Finding } from './finding.ts'
import { describeUnused } from './suppress.ts'

/**
 * One article of a run, after it was linted. `file` is what reports call it. What else is known of a place is carried
 * from what was collected there to the finding.
 */
export interface LintedArticle<More = unknown> {
  readonly file: string
  readonly findings: readonly (Finding & More)[]
  readonly collected: readonly (Collected & More)[]
}

interface Entry<More> {
  readonly file: string
  readonly collected: Collected & More
}

type Holding = NonNullable<Collected['suppression']>

/**
 * Holds what the articles of a run tell against each other. Gives each article's findings, in order, with what others
 * tell otherwise; a suppression that holds back only such a finding is not unused. The order of the articles does not
 * matter, for the findings of one and for their words.
 */
export function compareArticles<More>(
  articles: readonly LintedArticle<More>[],
  rules: readonly Rule[],
): ReadonlyMap<string, readonly (Finding & More)[]> {
  const entries = articles
    .flatMap(({ file, collected }) => collected.map(one => ({ file, collected: one })))
    .sort((a, b) => byCodeUnits(a.file, b.file) || a.collected.start.offset - b.collected.start.offset)
  const added = new Map<string, (Finding & More)[]>()
  const used = new Map<string, Holding[]>()
  for (const rule of rules) {
    for (const [entry, finding] of findingsOf(rule, entries)) {
      const { suppression } = entry.collected
      if (suppression) addTo(used, entry.file, suppression)
      else addTo(added, entry.file, finding)
    }
  }
  return new Map(
    articles.map(({ file, findings }) => {
      const kept = findings.filter(finding => !used.get(file)?.some(by => tellsUnused(finding, by)))
      return [file, [...kept, ...(added.get(file) ?? [])].sort(compareFindings)]
    }),
  )
}

/** The findings of an article that hold whatever other articles tell. */
export const certainFindings = <F extends Finding>(
  findings: readonly F[],
  collected: readonly Collected[],
): readonly F[] =>
  findings.filter(
    finding => !collected.some(({ suppression }) => suppression && tellsUnused(finding, suppression)),
  )

function findingsOf<More>(
  { id, compare }: Rule,
  entries: readonly Entry<More>[],
): [Entry<More>, Finding & More][] {
  if (!compare) return []
  const origins = new Map<PlacedTelling, Entry<More>>()
  for (const entry of entries) {
    const { rule, telling, start } = entry.collected
    if (rule === id) origins.set({ ...telling, file: entry.file, start }, entry)
  }
  return Array.from(compare([...origins.keys()]), ({ telling, message, expected }) => {
    const entry = origins.get(telling)!
    const { telling: _, suppression: __, ...place } = entry.collected
    const found = { ...place, message, file: entry.file, expected, suggestions: [expected] }
    return [entry, found as unknown as Finding & More]
  })
}

const tellsUnused = ({ start, message }: Finding, suppression: Holding): boolean =>
  start.offset === suppression.comment.start && message === describeUnused(suppression).message
