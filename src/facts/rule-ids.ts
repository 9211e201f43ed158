import type { Mistake } from '../input-error.ts'
import type { RulePlace } from './facts.ts'
import { clip } from './schema/message.ts'
import { didYouMean } from './schema/nearest.ts'

/** A mistake for every place that sets a rule which is not among the known ones. */
export const unknownRules = (rulePlaces: readonly RulePlace[], known: readonly string[]): Mistake[] =>
  rulePlaces
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, ...place }) => ({
      ...place,
      message: `Unknown rule "${clip(rule)}"${didYouMean(rule, known)}`,
    }))
