import { parseDocument } from '../document/parse.ts'
import type { ArticleText } from '../document/reading.ts'
import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import { recognise } from '../mentions/mentions.ts'
import type { RuleContext } from '../rule/rule.ts'
import { present } from '../text/present.ts'
import { isInForce, type Scope } from '../ties/scope.ts'
import { tie } from '../ties/ties.ts'
import type { Day } from '../value/day.ts'
import { formatFor, matchesGlobs, rulesFor } from './settings.ts'

/** One article. Its path names it in reports and decides the format by its ending. */
export interface Article extends ArticleText {
  /** The article's day, above what it says itself. */
  readonly published?: Day
}

/** What was read in an article, and what it was held against. */
export interface ArticleReading {
  readonly context: RuleContext
  readonly scope: Scope
}

/** Reads an article and ties what it mentions to the facts that hold for it: all that the rules judge. Pure. */
export function readContext(article: Article, indexed: IndexedFacts): ArticleReading {
  const { facts } = indexed
  const format = formatFor(facts, article.path)
  const document = parseDocument({ ...article, ...present({ format, near: facts.published }) })
  const own = article.published ?? document.published
  const published = own ?? facts.published
  const scope: Scope = {
    ...indexed,
    ...present({ published }),
    isAssumed: own === undefined,
    matches: globs => matchesGlobs(facts, document.path, globs),
  }
  const all = recognise(document, indexed.names)
  const mentions = { ...all, names: all.names.filter(({ fact }) => isInForce(fact, scope)) }
  const context: RuleContext = {
    document,
    facts: { ...facts, rules: rulesFor(facts, document.path) },
    sources: indexed.sources ?? [],
    mentions,
    ties: tie(mentions, scope),
    suppressionFaults: [],
    ...present({ published }),
  }
  return { context, scope }
}
