import { lintArticle } from '../src/engine/lint.ts'
import { noFacts } from '../src/facts/facts.ts'
import { indexFacts } from '../src/facts/index/indexed-facts.ts'
import { type IndexedFacts, type LintOptions, lintText } from '../src/index.ts'
import type { Rule } from '../src/rule/rule.ts'
import { present } from '../src/text/present.ts'

/** An article but for its text. */
type Article = Pick<LintOptions, 'path' | 'published'>

/** What lists the words that are found wanting in a text, held against facts. */
export const foundBy =
  (facts: IndexedFacts, article: Article = {}) =>
  (text: string): string[] =>
    lintText(text, { ...article, facts }).findings.map(({ found }) => found)

/** What lists the words that are found wanting in a text, each behind the rule that finds it. */
export const errorsBy =
  (facts: IndexedFacts, article: Article = {}) =>
  (text: string): string[] =>
    lintText(text, { ...article, facts }).findings.map(({ rule, found }) => `${rule} ${found}`)

/** What lists the words that one rule finds in a text of a day, without facts. */
export const foundAlone =
  (rule: Rule, published?: string) =>
  (text: string, day = published): string[] => {
    const article = { path: 'story.md', text, ...present({ published: day }) }
    return lintArticle(article, { facts: indexFacts(noFacts), rules: [rule] }).findings.map(
      ({ found }) => found,
    )
  }
