import type { Anchor, ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { type Alignment, align, type Spot, sentenceAt, type Weighted } from '../../align/align.ts'
import { isExchangeable, slotOf } from '../../align/exchangeable.ts'
import { haveNeighbour, type Standing } from '../../align/neighbours.ts'
import { hasAnchor, isSaid } from '../../align/same-anchor.ts'
import type { Placed } from '../../align/slot.ts'
import { isReckonedIn, reckonedLike } from '../../support/amounts.ts'

/** How an anchor of a claim stands to what surrounds it in the sources. */
export interface Binding {
  readonly anchor: Anchor
  /** How well a sentence that has the anchor explains the words around it, at best. */
  readonly own: number
  /** How well any sentence explains them, at best, and which. */
  readonly best: number
  readonly spot?: Spot
  /** What that sentence has of the same kind and the claim has not. */
  readonly rival?: Anchor
  readonly context: number
}

/** An anchor of a claim with the words around it. */
export interface Claim extends Placed {
  readonly around: readonly Weighted[]
}

/** Looks up what surrounds an anchor of a claim. */
export function bindingOf(sources: readonly SourceIndex[], claim: Claim): Binding {
  const { anchor, around } = claim
  const alignment = align(sources, around)
  const best = alignment.ranked[0]
  const own = ownScore(alignment, claim)
  const known = around.filter(({ term }) => sources.some(({ byStem }) => byStem.has(term.stem)))
  const rival = best && rivalIn(sentenceAt(best), claim)
  return {
    anchor,
    own,
    best: best?.score ?? 0,
    context: known.length,
    ...(best ? { spot: best } : {}),
    ...(rival ? { rival } : {}),
  }
}

function ownScore({ ranked }: Alignment, { sentence, anchor }: Placed): number {
  const mayBeTakenUp = isOfThing({ sentence, anchor })
  const found = ranked.find(
    spot =>
      hasAnchor(sentenceAt(spot), sentence, anchor) ||
      isSumAt(spot, anchor) ||
      (mayBeTakenUp && isTakenUp(spot) && hasAnchor(sentenceBefore(spot)!, sentence, anchor)),
  )
  return found?.score ?? 0
}

/** The sums of a whole source are known: most numbers are none, so that a sentence's own are seldom reckoned. */
const isSumAt = (spot: Spot, anchor: Anchor): boolean =>
  anchor.kind === 'number' &&
  reckonedLike(spot.source.amounts, anchor.value)?.has(anchor.value.amount) === true &&
  [spot.at - 1, spot.at].some(at => {
    const [sentence, next] = [spot.source.sentences[at], spot.source.sentences[at + 1]]
    return sentence !== undefined && isReckonedIn(sentence, anchor.value, next)
  })

/** A pronoun stands for who did something, hardly ever for where, and for a thing with its measure (`the 80-metre ship`). */
function isOfThing({ sentence, anchor }: Placed): boolean {
  if (anchor.kind === 'name') return slotOf({ sentence, anchor }) === 'bare'
  return anchor.kind === 'number' && /\d-\p{L}/u.test(sentence.block.text.slice(anchor.start, anchor.end))
}

const sentenceBefore = ({ source, at }: Spot): ReadSentence | undefined => source.sentences[at - 1]

const thirdPerson = /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs)$/

/** True where a pronoun may stand for a name of the sentence before. */
const isTakenUp = (spot: Spot): boolean =>
  sentenceBefore(spot) !== undefined && sentenceAt(spot).terms.some(({ key }) => thirdPerson.test(key))

/** An anchor that could stand where the claim's does, and that the claim has nowhere. A name stands beside a word that the claim's does. */
const rivalIn = (known: ReadSentence, { sentence, anchor }: Placed): Anchor | undefined =>
  known.anchors.find(
    other =>
      isExchangeable({ sentence, anchor }, { sentence: known, anchor: other }) &&
      !isSaid(sentence, known, other) &&
      (anchor.kind !== 'name' || isBesideSame({ sentence, anchor }, { sentence: known, anchor: other })),
  )

/** Either end of one may be near what either end of the other is near. */
const isBesideSame = (a: Placed, b: Placed): boolean =>
  endsOf(a).some(ours => endsOf(b).some(theirs => haveNeighbour(ours, theirs)))

const endsOf = ({ sentence: { terms }, anchor: { first, last } }: Placed): Standing[] => [
  { terms, at: first },
  { terms, at: last },
]
