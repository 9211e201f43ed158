import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { compareQuantities } from '../../value/quantity/compare.ts'
import type { Quantity } from '../../value/value.ts'
import { type Move, movesIn } from '../reading/moves.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { lemmaOf } from '../words/stem.ts'
import { toldBy, toldIn } from './exchanged.ts'
import { deniesAnything } from './words/denied-words.ts'

/** Words for numbers that went one way, where all sources that say which way they went say the other. */
export function exchangedDirections(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, saidMoves)
  if (claims.length === 0) return []
  const known = toldBy(sources, saidMoves)
  return claims.flatMap((claim): Doubt[] => {
    const moved = known.filter(({ value }) => isSameFigure(claim.value, value))
    const [other] = moved
    const isAlwaysMoved = moved.length === timesSaid(sources, claim.value)
    if (!other || !isAlwaysMoved || moved.some(({ direction }) => direction === claim.direction)) return []
    const { start, end, text } = claim.word
    const expected = other.word.text
    const message = otherThere(text, expected)
    return [{ sentence: claim.sentence, kind: 'word', start, end, message, expected, against: other.spot }]
  })
}

/** `Half a year` is six months. */
const isSameFigure = (a: Quantity, b: Quantity): boolean =>
  (a.amount === b.amount && a.unit === b.unit) ||
  (a.dimension === 'duration' && b.dimension === 'duration' && compareQuantities(a, b) === 'supported')

const timesSaid = (sources: readonly SourceIndex[], figure: Quantity): number =>
  sources
    .flatMap(({ sentences }) => sentences.flatMap(({ quantities }) => quantities))
    .filter(({ value }) => isSameFigure(figure, value)).length

/** A sentence that denies something may say which way a number did not go. Shares close at a price. */
const saidMoves = (sentence: ReadSentence): Move[] =>
  deniesAnything(sentence, lemmaOf('close')) ? [] : movesIn(sentence)
