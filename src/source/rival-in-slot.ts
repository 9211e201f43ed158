import type { SourceIndex } from '../facts/index/source-index.ts'
import type { Spot } from './align.ts'
import { isExchangeable, measuresAlike } from './exchangeable.ts'
import { hasAnchor, isSaid } from './same-anchor.ts'
import { agreement, type Placed } from './slot.ts'

/** So many words in a row around two anchors make them one place. */
const leastAgreement = 2

/** What a source has in a claim's place. */
export interface Rival extends Placed {
  readonly spot: Spot
}

/** What a source has in the very words that stand around an anchor of a claim, where it never has the anchor there. */
export function rivalInSlot(sources: readonly SourceIndex[], claim: Placed): Rival | undefined {
  let best: Rival | undefined
  let most = leastAgreement - 1
  for (const other of sources.flatMap(anchorsIn)) {
    if (other.anchor.kind !== claim.anchor.kind) continue
    const words = agreement(claim, other)
    if (words > most) [best, most] = [other, words]
  }
  return best && isRival(claim, best) ? best : undefined
}

const anchorsIn = (source: SourceIndex): Rival[] =>
  source.sentences.flatMap((sentence, at) =>
    sentence.anchors.map(anchor => ({ sentence, anchor, spot: { source, at } })),
  )

const isRival = (claim: Placed, other: Placed): boolean =>
  (isExchangeable(claim, other) || measuresAlike(claim.anchor, other.anchor)) &&
  !hasAnchor(other.sentence, claim.sentence, claim.anchor) &&
  !isSaid(claim.sentence, other.sentence, other.anchor)
