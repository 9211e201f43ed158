import type { Block, Document } from '../../document/document.ts'
import { sourceSpan } from '../../document/source-map.ts'
import type { Fact } from '../../facts/fact.ts'
import { type Facts, noFacts } from '../../facts/facts.ts'
import { indexFacts } from '../../facts/index/indexed-facts.ts'
import { indexNames } from '../../facts/index/name-index.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { recognise } from '../../mentions/mentions.ts'
import { recogniseNames } from '../../mentions/names/names.ts'
import { type NameTokens, nameTokensOf } from '../../mentions/names/tokens.ts'
import { recogniseNameUses } from '../../mentions/names/uses.ts'
import { positionAt } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { tie } from '../../ties/ties.ts'
import type { Day } from '../../value/day.ts'
import type { Outcome } from '../../value/value.ts'
import type { DraftedFacts } from './drafted.ts'

/** A trusted article, read: its day, and what it mentions but for names, which depend on the facts. */
export interface SourceArticle {
  readonly document: Document
  readonly published: Day | undefined
  readonly mentions: Mentions
  /** The words of its sentences as names are looked for in them. */
  readonly words: readonly NameTokens[]
}

/** Reads a trusted article once for all that is asked of it. `published` is its day, above what it says itself. */
export function readSource(document: Document, published = document.published): SourceArticle {
  const mentions = recognise(document, indexNames([]))
  return { document, published, mentions, words: nameTokensOf(mentions.sentences) }
}

/** A place of an article that a fact does not agree with. */
export interface Objection {
  readonly fact: Fact
  readonly file: string
  readonly line: number
  /** The words that are not what the fact says. */
  readonly found: string
  /** They cannot both be right; else the article only says more than the fact does. */
  readonly isContradiction: boolean
}

/** The drafted facts as a facts file would give them. Each keeps its identity. */
export const factsOf = (drafted: DraftedFacts): Facts => ({
  ...noFacts,
  names: drafted.names.map(({ fact }) => fact),
  roles: drafted.roles.map(({ fact }) => fact),
  dates: drafted.dates.map(({ fact }) => fact),
  counts: drafted.counts.map(({ fact }) => fact),
  quotes: drafted.quotes.map(({ fact }) => fact),
})

/** Every place of an article that drafted facts do not agree with: all that a rule would report, and nothing else. */
export function objectionsOf(drafted: DraftedFacts, article: SourceArticle): Objection[] {
  const { document, published, words } = article
  const indexed = indexFacts(factsOf(drafted))
  const names = recogniseNames(words, indexed.names)
  const mentions = { ...article.mentions, names, nameUses: recogniseNameUses(words, names) }
  const ties = tie(mentions, {
    ...indexed,
    ...(published === undefined ? {} : { published }),
    matches: () => true,
  })
  const at = (fact: Fact, block: Block, span: Span, outcome: Outcome = 'contradicted'): Objection =>
    objectionAt(document, { fact, block, span, outcome })
  return [
    ...mentions.names
      .filter(({ match }) => match !== 'exact')
      .map(name => at(name.fact, name.sentence.block, name)),
    ...[...ties.dates, ...ties.counts]
      .filter(isAgainst)
      .map(({ fact, mention, outcome }) => at(fact, mention.sentence.block, mention, outcome)),
    ...[...ties.changes, ...ties.roles, ...ties.ages]
      .filter(isAgainst)
      .map(one => at(one.fact, one.sentence.block, one)),
    ...ties.quotes
      .filter(one => isAgainst(one) || one.speaker === 'other' || one.speaker === 'stranger')
      .map(({ fact, block, span }) => at(fact, block, span)),
  ]
}

const isAgainst = ({ outcome }: { readonly outcome: Outcome }): boolean => outcome !== 'supported'

interface Place {
  readonly fact: Fact
  readonly block: Block
  readonly span: Span
  readonly outcome: Outcome
}

function objectionAt({ path, source }: Document, { fact, block, span, outcome }: Place): Objection {
  const { line } = positionAt(source, sourceSpan(block.map, span).start)
  return {
    fact,
    file: path,
    line,
    found: block.text.slice(span.start, span.end),
    isContradiction: outcome === 'contradicted',
  }
}
