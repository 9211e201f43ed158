import { failuresOf } from '../../check/failures-of.ts'
import { parseDocument } from '../../document/parse.ts'
import { findArticles } from '../../files/find-articles.ts'
import { followInside } from '../../files/project.ts'
import { readArticle } from '../../files/read-article.ts'
import type { Mistake } from '../../input-error.ts'
import { readSource, type SourceArticle } from '../../source/draft/check.ts'
import { mergeSources } from '../../source/draft/merge.ts'
import type { DraftedFile } from '../../source/print/file.ts'
import { append } from '../../text/append.ts'
import type { Day } from '../../value/day.ts'

export interface DraftedSources {
  readonly file: DraftedFile
  readonly failures: readonly Mistake[]
}

/**
 * Drafts facts out of the articles that paths and globs stand for. One that cannot be read does not stop the others.
 * @param published the day of all of them, above what they say themselves.
 */
export function draftSources(
  patterns: readonly string[],
  cwd: string,
  published: Day | undefined,
): DraftedSources {
  const found = findArticles(patterns, cwd)
  const failures: Mistake[] = [...found.failures]
  const articles: SourceArticle[] = []
  const realPathOf = followInside(cwd)
  for (const place of found.articles) {
    try {
      realPathOf(place)
      const { text } = readArticle(place)
      articles.push(readSource(parseDocument({ path: place.file, text }), published))
    } catch (error) {
      append(failures, failuresOf(error, place))
    }
  }
  const days = new Set(articles.map(article => article.published))
  const [day] = days
  const file = {
    ...mergeSources(articles),
    sources: articles.map(({ document }) => document.path),
    ...(days.size === 1 && day !== undefined ? { published: day } : {}),
  }
  return { file, failures }
}
