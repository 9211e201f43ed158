import { type ArticleContent, readArticle } from '../files/read-article.ts'
import type { Mistake } from '../input-error.ts'
import { append } from '../text/append.ts'
import { distinct, failuresOf } from './failures-of.ts'
import { findInputs, type Input, type Places } from './inputs.ts'

/** An article that was read. */
export interface OpenedArticle extends Input {
  readonly article: ArticleContent
}

/** Visits the articles that the paths stand for one by one. What cannot be read, and what the visit throws, are failures. */
export async function visitArticles(
  paths: readonly string[],
  places: Places,
  visit: (opened: OpenedArticle) => Promise<void>,
): Promise<readonly Mistake[]> {
  const { inputs, failures } = await findInputs(paths, places)
  const all = [...failures]
  for (const input of inputs) {
    try {
      await visit({ ...input, article: readArticle(input.place) })
    } catch (error) {
      append(all, failuresOf(error, input.place))
    }
  }
  return distinct(all)
}
