import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { quote } from '../../rule/message.ts'
import type { Quantity } from '../../value/value.ts'
import type { Spot } from '../align/align.ts'
import { type Difference, differencesIn } from '../reading/difference-words.ts'
import { movesIn } from '../reading/moves.ts'
import type { Doubt } from '../support/doubt.ts'
import { toldBy, toldIn } from './exchanged.ts'
import { deniesAnything } from './words/denied-words.ts'

/** A difference is rounded by no more than this part of it, beside its hedge. */
const rounding = 0.02

/** Where a source has more numbers of a unit than this, some lie so far apart by chance, unless they stand together. */
const mostAlike = 4
const nearby = 1

/**
 * Words for the way of a difference between two numbers of which the sentence has one: `at 61 tons, 22 tons heavier than
 * the last` says that the last weighed 39 tons, where a source has 83 and no 39.
 */
export function exchangedDifferences(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, saidDifferences)
  if (claims.length === 0) return []
  const known = toldBy(sources, ({ quantities }) => quantities)
  return claims.flatMap((claim): Doubt[] => {
    const pairs = endsOf(claim, known).flatMap(end =>
      known.filter(other => mayBelong(known, end, other)).map(other => ({ end, other })),
    )
    const liesOn = (side: 1 | -1) => pairs.find(({ end, other }) => lies(claim, end.value, other.value, side))
    const turned = liesOn(-1)
    return !turned ||
      !areOfOneUnit(turned.other.value, claim.value) ||
      liesOn(1) ||
      isMovedSo(claim, turned.end)
      ? []
      : [doubtOf(claim, turned.other)]
  })
}

type Claim = Difference & { readonly sentence: ReadSentence }

/** Where a source has the numbers of a claim's sentence that are of the unit of its difference. */
const endsOf = ({ sentence, value }: Claim, known: readonly KnownNumber[]): KnownNumber[] =>
  sentence.quantities
    .filter(other => other.value !== value && areOfOneUnit(other.value, value))
    .flatMap(other =>
      known.filter(end => end.value.amount === other.value.amount && areOfOneUnit(end.value, other.value)),
    )

/** What is denied says which way it did not go. */
const saidDifferences = (sentence: ReadSentence): Difference[] =>
  deniesAnything(sentence) ? [] : differencesIn(sentence)

interface KnownNumber {
  readonly value: Quantity
  readonly spot: Spot
}

const areOfOneUnit = (a: Quantity, b: Quantity): boolean => a.dimension === b.dimension && a.unit === b.unit

/** `Every eight minutes instead of every six`: beside a number another may do without its unit. */
function mayBelong(known: readonly KnownNumber[], a: KnownNumber, b: KnownNumber): boolean {
  const distance =
    a.spot.source === b.spot.source ? Math.abs(a.spot.at - b.spot.at) : Number.POSITIVE_INFINITY
  if (!areOfOneUnit(a.value, b.value)) return b.value.unit === '' && distance === 0
  const alike = known.filter(({ value }) => areOfOneUnit(value, a.value)).map(({ value }) => value.amount)
  return distance <= nearby || new Set(alike).size <= mostAlike
}

/** True where a number lies as far from the other as a difference says: on the side that it says, or, by -1, on the other. */
function lies({ value, direction }: Difference, end: Quantity, other: Quantity, side: 1 | -1): boolean {
  const distance = (end.amount - other.amount) * side * (direction === 'up' ? 1 : -1)
  return (
    distance > 0 &&
    (Math.abs(distance - value.amount) <= value.amount * rounding ||
      (distance >= value.interval.low && distance <= value.interval.high))
  )
}

/** True where the source too says that a number was reached that way, whatever from: `rose to 61 tons`; not `rose 61 percent`. */
function isMovedSo({ direction }: Difference, { value, spot: { source, at } }: KnownNumber): boolean {
  const { terms, anchors } = source.sentences[at]!
  return movesIn(source.sentences[at]!).some(
    move =>
      move.value.amount === value.amount &&
      move.direction === direction &&
      anchors.some(
        anchor =>
          anchor.kind === 'number' && anchor.value === move.value && terms[anchor.first - 1]?.key === 'to',
      ),
  )
}

function doubtOf(
  { sentence, word: { start, end, text }, direction }: Claim,
  { value, spot }: KnownNumber,
): Doubt {
  const message = `Unexpected ${quote(text)}, the source has ${quote(value.text)}, which is ${direction === 'up' ? 'more' : 'less'}`
  return { sentence, kind: 'number', start, end, message, against: spot }
}
