import type { Document } from '../../document/document.ts'
import type { Mentions } from '../mention.ts'
import { agesAtDeath } from './ages.ts'
import { announcedLists } from './announced.ts'
import { changes } from './changes.ts'
import { differences } from './differences.ts'
import { lengthsOfTime } from './lengths.ts'
import { ofWhich } from './of-which.ts'
import { opposites } from './opposites.ts'
import { parts, partsBehind } from './parts.ts'
import { products } from './products.ts'
import type { Reckoning } from './reckoning.ts'
import { rows } from './rows.ts'
import { shares } from './shares.ts'
import { type Skeleton, skeletonsOf } from './skeleton.ts'
import { listTotals, tableTotals } from './sums.ts'
import { totals } from './totals.ts'
import { votes } from './votes.ts'

const readings: readonly ((skeleton: Skeleton) => Reckoning[])[] = [
  shares,
  changes,
  differences,
  totals,
  opposites,
  parts,
  ofWhich,
  votes,
  products,
  lengthsOfTime,
  agesAtDeath,
]

/** All that can be reckoned with certainty in a document's sentences, tables and lists; one reckoning for a place. */
export function reckonings({ blocks }: Document, { sentences, quantities, times }: Mentions): Reckoning[] {
  const counted = quantities.filter(({ isNth }) => !isNth)
  const { each, joined } = skeletonsOf(sentences, [...counted, ...times])
  const found = [
    ...each.flatMap(skeleton => readings.flatMap(read => read(skeleton))),
    ...joined.flatMap(skeleton => [...partsBehind(skeleton), ...ofWhich(skeleton)]),
    ...tableTotals(blocks),
    ...listTotals(blocks),
    ...rows(blocks),
    ...announcedLists(blocks, quantities),
  ]
  const seen = new Set<string>()
  const at = new Map(blocks.map((block, index) => [block, index]))
  return found.filter(({ block, start }) => {
    const key = `${at.get(block)}:${start}`
    return !seen.has(key) && seen.add(key)
  })
}
