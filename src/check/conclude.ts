import { rules } from '../../rules/index.ts'
import { compareArticles } from '../engine/compare-articles.ts'
import type { Keep } from '../files/changed-lines.ts'
import type { Excerpted, ReportedFinding } from '../report/excerpt.ts'
import type { ArticleCheck } from './article-check.ts'

/** One article of a run: `keep` chooses the findings that are to be reported; absent, all are. */
export interface Concluding extends ArticleCheck {
  readonly file: string
  readonly keep?: Keep
}

/** What is to be reported of all articles, with what one tells otherwise than the others: by file, place, rule. */
export function conclude(articles: readonly Concluding[]): readonly ReportedFinding[] {
  const found = compareArticles<Excerpted>(articles, rules)
  return articles.flatMap(({ file, keep }) => keep?.(found.get(file)!) ?? found.get(file)!)
}
