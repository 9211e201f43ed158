import { about, quantityOf, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import type { Figure } from './skeleton.ts'

/** So many times its whole, a part is one of something else. */
const farMore = 2

/** A reckoning about figures of which more than this one may be off. */
export const asTold = (...told: Parameters<typeof about>): Reckoning => ({
  ...about(...told),
  isFigure: false,
})

/** A part beside its whole, which it cannot be more than; a bare number is one of its whole's units. */
export function partOf(part: Figure, whole: Figure): Reckoning {
  const [some, all] = [quantityOf(part), quantityOf(whole)]
  const isBare = some.dimension !== all.dimension
  const agrees = isBare ? some.amount <= all.amount : some.interval.low <= all.interval.high
  const reason = `${textOf(part)} is more than ${textOf(whole)}`
  return asTold(part, { agrees, expected: `at most ${textOf(whole)}`, reason })
}

/** Whether a figure is so much more than its whole that it may be one of something else: `Of the two raids, 40 were in May`. */
export const isFarMore = (part: Figure, whole: Figure): boolean =>
  quantityOf(part).amount > quantityOf(whole).amount * farMore
