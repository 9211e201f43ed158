import { rules } from '../../rules/index.ts'
import type { Collected } from '../engine/collected.ts'
import { lintArticle } from '../engine/lint.ts'
import type { RuleSettings } from '../facts/facts.ts'
import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import { withSlashes } from '../facts/load-paths.ts'
import type { FilePlace } from '../files/read-article.ts'
import type { Mistake } from '../input-error.ts'
import { type Excerpted, type ReportedFinding, withExcerpts } from '../report/excerpt.ts'
import { present } from '../text/present.ts'
import type { Day } from '../value/day.ts'

/**
 * What the check of one article alone came to. Plain data that JSON carries unchanged: it is kept in the cache, sent
 * by workers and printed by shards, and whatever looks at several articles starts from it.
 */
export interface ArticleCheck {
  readonly findings: readonly ReportedFinding[]
  /** What other articles may tell otherwise. */
  readonly collected: readonly (Collected & Excerpted)[]
  /** The article's own front matter keeps it out: it was not checked. */
  readonly ignored?: true
}

/** What kept an article from being checked. */
export interface NotChecked {
  readonly failures: readonly Mistake[]
}

export type CheckOutcome = ArticleCheck | NotChecked

/** What the options of a run set for all articles. */
export interface RunSettings {
  readonly rules: RuleSettings
  readonly published?: Day
}

export interface TextToCheck {
  readonly place: FilePlace
  readonly text: string
  readonly facts: IndexedFacts
}

/** Checks one text. @throws InputError where it cannot be read. */
export function checkText({ place, text, facts }: TextToCheck, run: RunSettings): ArticleCheck {
  // Absolute as the facts' own: globs count from the folder of the facts file.
  const path = withSlashes(place.path)
  const { published, rules: settings } = run
  const article = { path, text, ...present({ published }) }
  const { findings, collected, ignored } = lintArticle(article, { facts, rules, settings })
  const named = findings.map(finding => ({ ...finding, file: place.file }))
  return detached({
    findings: withExcerpts(text, named),
    collected: withExcerpts(text, collected),
    ...present({ ignored }),
  })
}

/** A copy: a slice of a string keeps the whole article in memory. And by any way, a result went through JSON once. */
const detached = (check: ArticleCheck): ArticleCheck => JSON.parse(JSON.stringify(check)) as ArticleCheck
