import { rules } from '../../../rules/index.ts'
import { distinct } from '../../check/failures-of.ts'
import { compareArticles } from '../../engine/compare-articles.ts'
import type { Keep } from '../../files/changed-lines.ts'
import type { Change } from '../../fix/unified-diff.ts'
import type { Mistake } from '../../input-error.ts'
import type { Excerpted } from '../../report/excerpt.ts'
import type { Report } from '../../report/report.ts'
import { byCodeUnits } from '../../text/code-units.ts'
import type { FixResult } from './fix-article.ts'

/** What a run of `lint` came to. */
export interface Results {
  readonly report: Report
  /** What the safe fixes would change, where they were not written. */
  readonly changes: readonly Change[]
  /** Of standard input, where a fix was asked for: the fixed text, with the byte order mark it came with. */
  readonly output?: string
}

/** One article, and which of its findings are to be reported. */
export interface Checked extends FixResult {
  readonly file: string
  readonly keep?: Keep
}

/** What the run came to, of all articles together. */
export function resultsOf(checked: readonly Checked[], failures: readonly Mistake[]): Results {
  const articles = checked.flatMap(({ outcome, file, keep }) =>
    'findings' in outcome ? [{ ...outcome, file, keep }] : [],
  )
  // With what one tells otherwise than the others: by file, place, rule.
  const found = compareArticles<Excerpted>(articles, rules)
  const all = checked.flatMap(({ outcome, failures: unfixed }) =>
    'failures' in outcome ? outcome.failures : unfixed,
  )
  const report = {
    files: articles.filter(({ ignored }) => !ignored).map(({ file }) => file),
    ignored: articles.filter(({ ignored }) => ignored).length,
    findings: articles.flatMap(({ file, keep }) => keep?.(found.get(file)!) ?? found.get(file)!),
    failures: distinct([...failures, ...all]).sort((a, b) => byCodeUnits(a.file, b.file)),
    fixed: checked.reduce((sum, { fixed }) => sum + fixed, 0),
  }
  return { report, changes: checked.flatMap(({ change }) => change ?? []) }
}
