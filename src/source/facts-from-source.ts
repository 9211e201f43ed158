import { parseDocument } from '../document/parse.ts'
import type { NameFact } from '../facts/fact.ts'
import { noFacts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/index/indexed-facts.ts'
import { indexNames } from '../facts/index/name-index.ts'
import { recognise } from '../mentions/mentions.ts'
import { recogniseNames } from '../mentions/names/names.ts'
import { type NameTokens, nameTokensOf } from '../mentions/names/tokens.ts'
import type { Day } from '../value/day.ts'
import type { SourceReading } from './index-source.ts'
import { readSentences } from './reading/read-sentences.ts'
import { namesOf, quotesOf } from './source-facts.ts'
import { indexSource } from './sources.ts'

export interface SourceText {
  readonly path: string
  readonly text: string
  /** Its day, above what it says itself. */
  readonly published?: Day
}

/** Adds trusted articles to facts: what the facts say holds above them. */
export function withSources(indexed: IndexedFacts, sources: readonly SourceText[]): IndexedFacts {
  const readings = sources.map(readSource)
  const indexes = readings.map(indexSource)
  const { facts } = indexed
  const known = new Set(facts.names.map(({ name }) => name))
  const names = writtenOneWay(
    indexes.flatMap(namesOf),
    readings.map(({ mentions }) => nameTokensOf(mentions.sentences)),
  )
  const quotes = readings.flatMap(({ document, mentions }) => quotesOf(document, mentions, names))
  return {
    ...indexFacts({
      ...facts,
      names: [...facts.names, ...names.filter(({ name }) => !known.has(name) && known.add(name))],
      quotes: [...facts.quotes, ...quotes],
    }),
    sources: indexes,
  }
}

/** Leaves out the names that the sources themselves write otherwise somewhere: they do not say which is right. */
function writtenOneWay(names: readonly NameFact[], sources: readonly NameTokens[][]): readonly NameFact[] {
  const index = indexNames(names)
  const mentions = sources.flatMap(tokens => recogniseNames(tokens, index))
  const otherwise = new Set(mentions.filter(({ match }) => match !== 'exact').map(({ fact }) => fact))
  return otherwise.size === 0
    ? names
    : writtenOneWay(
        names.filter(name => !otherwise.has(name)),
        sources,
      )
}

/**
 * What a trusted article knows, to check others against: the article itself, and its names and quotations as facts, so
 * that a near miss of them is told from what is not there at all. Pure; `path` decides the format by its ending.
 */
export function factsFromSource(source: SourceText): IndexedFacts {
  const indexed = withSources(indexFacts(noFacts), [source])
  const published = indexed.sources?.[0]?.published
  return published === undefined ? indexed : { ...indexed, facts: { ...indexed.facts, published } }
}

function readSource({ path, text, published: given }: SourceText): SourceReading {
  const document = parseDocument({ path, text })
  const mentions = recognise(document, indexNames([]))
  const published = given ?? document.published
  return {
    document,
    mentions,
    sentences: readSentences(document, mentions, published),
    ...(published === undefined ? {} : { published }),
  }
}
