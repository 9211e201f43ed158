import type { Mistake } from '../input-error.ts'
import type { Facts } from './facts.ts'
import { clip } from './schema/message.ts'
import { didYouMean } from './schema/nearest.ts'

/** A mistake for every place of a facts file that sets a rule which is not among the known ones. */
export const unknownRules = (facts: Facts, known: readonly string[]): Mistake[] =>
  (facts.rulePlaces ?? [])
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, ...place }) => ({
      ...place,
      message: `Unknown rule "${clip(rule)}"${didYouMean(rule, known)}`,
    }))
