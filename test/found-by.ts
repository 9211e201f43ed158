import { type IndexedFacts, type LintOptions, lintText } from '../src/index.ts'

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
