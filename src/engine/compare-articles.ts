import type { PlacedTelling, Rule } from '../rule/rule.ts'
import type { Collected } from './collected.ts'
import { compareFindings, compareText, type Finding } from './finding.ts'
import { describeUnused } from './suppress.ts'
import type { Suppression } from './suppressions.ts'

/** One article of a run, after it was linted. `file` is what reports call it. */
export interface LintedArticle {
  readonly file: string
  readonly findings: readonly Finding[]
  readonly collected: readonly Collected[]
}

interface Entry {
  readonly file: string
  readonly collected: Collected
}

/**
 * Holds what the articles of a run tell against each other. Gives each article's findings, in order, with what others
 * tell otherwise; a suppression that holds back only such a finding is not unused. The order of the articles does not
 * matter, for the findings of one and for their words.
 */
export function compareArticles(
  articles: readonly LintedArticle[],
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Finding[]> {
  const entries = articles
    .flatMap(({ file, collected }) => collected.map(one => ({ file, collected: one })))
    .sort((a, b) => compareText(a.file, b.file) || a.collected.start.offset - b.collected.start.offset)
  const added = new Map<string, Finding[]>()
  const used = new Map<string, Suppression[]>()
  for (const rule of rules) {
    for (const [entry, finding] of findingsOf(rule, entries)) {
      const { suppression } = entry.collected
      if (suppression) append(used, entry.file, suppression)
      else append(added, entry.file, finding)
    }
  }
  return new Map(
    articles.map(({ file, findings }) => {
      const kept = findings.filter(finding => !used.get(file)?.some(by => tellsUnused(finding, by)))
      return [file, [...kept, ...(added.get(file) ?? [])].sort(compareFindings)]
    }),
  )
}

function findingsOf({ id, compare }: Rule, entries: readonly Entry[]): [Entry, Finding][] {
  if (!compare) return []
  const origins = new Map<PlacedTelling, Entry>()
  for (const entry of entries) {
    const { rule, telling, start } = entry.collected
    if (rule === id) origins.set({ ...telling, file: entry.file, start }, entry)
  }
  return Array.from(compare([...origins.keys()]), ({ telling, message, expected }) => {
    const entry = origins.get(telling)!
    const { severity, start, end, found } = entry.collected
    const { file } = entry
    return [
      entry,
      { rule: id, severity, message, file, start, end, found, expected, suggestions: [expected] },
    ]
  })
}

const tellsUnused = ({ start, message }: Finding, suppression: Suppression): boolean =>
  start.offset === suppression.comment.start && message === describeUnused(suppression).message

function append<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
