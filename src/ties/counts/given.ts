import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import { figureOf } from '../../value/quantity/slip.ts'

/** The numbers of an article by their figures. Few articles ask for it. */
export type Figures = () => ReadonlyMap<string, readonly QuantityMention[]>

export const readFigures = (quantities: readonly QuantityMention[]): Figures =>
  once(() => groupBy(quantities, ({ value }) => figureOf(value)))

/** Where an article gives a fact's own number, in its unit. */
export function givenIn(figures: Figures, fact: CountFact, phrases: PhraseIndex): readonly QuantityMention[] {
  const { value } = fact
  if (!value) return []
  const same = figures().get(figureOf(value)) ?? []
  return same.filter(
    mention =>
      mention.value.dimension === value.dimension &&
      mention.value.unit === value.unit &&
      isOfUnit(mention, fact, phrases),
  )
}

/** Whether what is counted is what a fact counts. */
export const isOfUnit = (
  { value, nouns }: QuantityMention,
  fact: CountFact,
  { units }: PhraseIndex,
): boolean =>
  value.dimension !== 'number' || fact.unit.length === 0 || nouns.some(({ key }) => units.get(fact)!.has(key))
