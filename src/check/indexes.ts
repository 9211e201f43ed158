import type { Facts } from '../facts/facts.ts'
import { type IndexedFacts, indexFacts } from '../facts/index/indexed-facts.ts'
import { type SourceText, withSources } from '../source/facts-from-source.ts'

/** What articles are held against: plain data. */
export interface FactsData {
  readonly facts: Facts
  /** Trusted articles beside the facts. */
  readonly sources: readonly SourceText[]
}

/** Prepares facts for checking, each object of them once. */
export function createIndexes(): (data: FactsData) => IndexedFacts {
  const known = new Map<FactsData, IndexedFacts>()
  return data => {
    const index = known.get(data) ?? indexOf(data)
    known.set(data, index)
    return index
  }
}

function indexOf({ facts, sources }: FactsData): IndexedFacts {
  const indexed = indexFacts(facts)
  return sources.length > 0 ? withSources(indexed, sources) : indexed
}
