import { sentenceAt } from '../../align/align.ts'
import { describesNext } from '../../align/exchangeable.ts'
import { isSaid } from '../../align/same-anchor.ts'
import type { Placed } from '../../align/slot.ts'
import type { Binding } from './binding.ts'
import type { Rival } from './rival-in-slot.ts'

/** A sentence must explain so much of what stands around a land, and one that has the land no more than that part of it. */
const least = 0.6
const mostOwn = 0.5

/** Another land that describes the same word in the sentence a claim was taken from: `Danish ferries` where it has `Swedish ferries`. */
export function rivalLand(claim: Placed, { spot, best, own }: Binding): Rival | undefined {
  if (!spot || !describesNext(claim) || best < least || own > best * mostOwn) return undefined
  const known = sentenceAt(spot)
  const anchor = known.anchors.find(other => {
    const placed = { sentence: known, anchor: other }
    return (
      other.kind === 'name' &&
      describesNext(placed) &&
      describedBy(placed) === describedBy(claim) &&
      !isSaid(claim.sentence, known, other)
    )
  })
  return anchor && { sentence: known, anchor, spot }
}

const describedBy = ({ sentence: { terms }, anchor: { last } }: Placed): string => terms[last + 1]!.stem
