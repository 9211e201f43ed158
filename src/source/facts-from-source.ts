import { noFacts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/indexed-facts.ts'
import { indexSource, type SourceText } from './index-source.ts'

/** What a trusted article knows, to check others against. */
export function factsFromSource(source: SourceText): IndexedFacts {
  const index = indexSource(source)
  const { published } = index
  return {
    ...indexFacts({ ...noFacts, ...(published === undefined ? {} : { published }) }),
    sources: [index],
  }
}
