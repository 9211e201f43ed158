import type { Slot, SourceIndex } from '../../../facts/index/source-index.ts'
import { type Spot, sentenceAt } from '../../align/align.ts'
import { isExchangeable, measuresAlike } from '../../align/exchangeable.ts'
import { hasAnchor, isSaid } from '../../align/same-anchor.ts'
import { agreement, type Placed, slotAt } from '../../align/slot.ts'
import { isReckonedIn } from '../../support/amounts.ts'

/** So many words in a row around two anchors make them one place. */
const leastAgreement = 2

/** What a source has in a claim's place. */
export interface Rival extends Placed {
  readonly spot: Spot
}

/** What a source has in the very words that stand around an anchor of a claim, where it never has the anchor there. */
export function rivalInSlot(sources: readonly SourceIndex[], claim: Placed): Rival | undefined {
  const slot = slotAt(claim, 0)
  let best: { readonly source: SourceIndex; readonly other: Slot } | undefined
  let most = leastAgreement - 1
  for (const source of sources)
    for (const other of slotsLike(source, slot)) {
      const words = other.anchor.kind === slot.anchor.kind ? agreement(slot, other) : 0
      if (words > most) [best, most] = [{ source, other }, words]
    }
  if (!best) return undefined
  const spot = { source: best.source, at: best.other.at }
  const rival = { sentence: sentenceAt(spot), anchor: best.other.anchor, spot }
  return isRival(claim, rival) ? rival : undefined
}

/** The slots that begin as another does, on either side. */
const slotsLike = ({ slots }: SourceIndex, { before: [last], after: [next] }: Slot): readonly Slot[] => [
  ...((last && slots.before.get(last.stem)) ?? []),
  ...((next && slots.after.get(next.stem)) ?? []),
]

const isRival = (claim: Placed, other: Placed): boolean =>
  (isExchangeable(claim, other) || measuresAlike(claim, other)) &&
  !hasAnchor(other.sentence, claim.sentence, claim.anchor) &&
  !(claim.anchor.kind === 'number' && isReckonedIn(other.sentence, claim.anchor.value)) &&
  !isSaid(claim.sentence, other.sentence, other.anchor)
