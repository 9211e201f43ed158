import { parseDocument } from '../document/parse.ts'
import { noFacts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/indexed-facts.ts'
import { indexNames } from '../facts/name-index.ts'
import { recognise } from '../mentions/mentions.ts'
import type { Day } from '../value/day.ts'
import { indexSource, type SourceReading } from './index-source.ts'
import { readSentences } from './read-sentences.ts'
import { namesOf, quotesOf } from './source-facts.ts'

export interface SourceText {
  readonly path: string
  readonly text: string
  /** Its day, above what it says itself. */
  readonly published?: Day
}

/**
 * What a trusted article knows, to check others against: the article itself, and its names and quotations as facts, so
 * that a near miss of them is told from what is not there at all. Pure; `path` decides the format by its ending.
 */
export function factsFromSource(source: SourceText): IndexedFacts {
  const reading = readSource(source)
  const { document, mentions, sentences, published } = reading
  const facts = {
    ...noFacts,
    ...(published === undefined ? {} : { published }),
    names: namesOf(document.path, sentences),
    quotes: quotesOf(document, mentions),
  }
  return { ...indexFacts(facts), sources: [indexSource(reading)] }
}

function readSource({ path, text, published: given }: SourceText): SourceReading {
  const document = parseDocument({ path, text })
  const mentions = recognise(document, indexNames([]))
  const published = given ?? document.published
  return {
    document,
    mentions,
    sentences: readSentences(document, mentions),
    ...(published === undefined ? {} : { published }),
  }
}
