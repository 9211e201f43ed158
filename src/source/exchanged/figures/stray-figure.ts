import { type Doubt, otherThere } from '../../support/doubt.ts'
import { type Figure, figuresIn, isSameFigure, type KnownFigure, mostCounted } from './figures.ts'
import { isToldOf, shared, stemsOf, toldOnlyOf } from './labels.ts'

/** So many words of another number must stand with one, and none of its own. */
const leastShared = 2

interface Claim {
  readonly claim: Figure
  /** All of its sentence. */
  readonly figures: readonly Figure[]
}

/** A number with what its own sentence tells of another that the claim has not. Small ones are counted by writers. */
export function strayFigure({ claim, figures }: Claim, known: readonly KnownFigure[]): Doubt[] {
  const { value, start, end } = claim.anchor
  if (value.dimension === 'number' && value.amount <= mostCounted) return []
  const own = known.filter(other => isSameFigure(claim, other))
  for (const { sentence: there, spot } of own) {
    const rival = figuresIn(there).find(
      other =>
        other.measure === claim.measure &&
        !figures.some(figure => isSameFigure(figure, other)) &&
        isOfRival(claim, own, other),
    )
    if (!rival) continue
    const expected = wordsOf(rival)
    const message = otherThere(wordsOf(claim), expected, 'number')
    return [{ sentence: claim.sentence, kind: 'number', start, end, message, expected, against: spot }]
  }
  return []
}

const wordsOf = ({ sentence: { block }, anchor: { start, end } }: Figure): string =>
  block.text.slice(start, end)

function isOfRival(claim: Figure, own: readonly Figure[], rival: Figure): boolean {
  const stems = stemsOf([claim])
  return shared(stems, toldOnlyOf([rival], own)) >= leastShared && !isToldOf(stems, own, [rival])
}
