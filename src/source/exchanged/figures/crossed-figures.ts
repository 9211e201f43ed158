import type { ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import type { Doubt } from '../../support/doubt.ts'
import { toldBy } from '../exchanged.ts'
import { type Figure, figuresIn, isSameFigure, type KnownFigure } from './figures.ts'
import { isToldOf, shared, stemsOf, toldOnlyOf, without } from './labels.ts'
import { strayFigure } from './stray-figure.ts'

/**
 * Numbers that stand with what the sources tell of another: two of a sentence that have changed places (`$20 million from
 * the city, $6 million from the state`, where the state paid 20 million and the city 6 million), and one that is told of
 * what its own sentence in a source has another for.
 */
export function crossedFigures(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const claims = sentences.map(figuresIn).filter(figures => figures.length > 0)
  if (claims.length === 0) return []
  const known = toldBy(sources, figuresIn)
  return claims.flatMap(figures => {
    const [crossed] = pairsOf(figures).flatMap(pair => crossedPair(pair, known))
    return crossed ? [crossed] : figures.flatMap(claim => strayFigure({ claim, figures }, known))
  })
}

const pairsOf = (figures: readonly Figure[]): [Figure, Figure][] =>
  figures.flatMap((second, at) =>
    figures
      .slice(0, at)
      .filter(
        first =>
          first.measure === second.measure && !isSameFigure(first, second) && areComparable(first, second),
      )
      .map((first): [Figure, Figure] => [first, second]),
  )

/** Nobody puts thousands for `two`, whatever is counted. Measures are of any size. */
const areComparable = ({ measure, anchor: a }: Figure, { anchor: b }: Figure): boolean => {
  const ratio = a.value.amount / b.value.amount
  return measure !== 'number' || (ratio <= mostTimes && ratio >= 1 / mostTimes)
}

const mostTimes = 20

function crossedPair([a, b]: readonly [Figure, Figure], known: readonly KnownFigure[]): Doubt[] {
  const [knownA, knownB] = [
    known.filter(other => isSameFigure(a, other)),
    known.filter(other => isSameFigure(b, other)),
  ]
  const [first] = knownA
  if (!first || knownB.length === 0 || !areCrossed([a, b], [knownA, knownB])) return []
  const { sentence } = a
  const [start, end] = [a.anchor.start, b.anchor.end]
  const found = quote(sentence.block.text.slice(start, end))
  const message = `Unexpected ${found}, the source has the two the other way round`
  return [{ sentence, kind: 'number', start, end, message, against: first.spot }]
}

/** Whether each of two numbers stands with a word that the source tells of the other, and with none of its own. */
function areCrossed(
  [a, b]: readonly [Figure, Figure],
  [knownA, knownB]: readonly [readonly KnownFigure[], readonly KnownFigure[]],
): boolean {
  const [stemsA, stemsB] = [stemsOf([a]), stemsOf([b])]
  const [ownA, ownB] = [without(stemsA, stemsB), without(stemsB, stemsA)]
  return (
    shared(ownA, toldOnlyOf(knownB, knownA)) > 0 &&
    shared(ownB, toldOnlyOf(knownA, knownB)) > 0 &&
    !isToldOf(ownA, knownA, knownB) &&
    !isToldOf(ownB, knownB, knownA)
  )
}
