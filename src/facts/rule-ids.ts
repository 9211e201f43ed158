import type { Mistake } from '../input-error.ts'
import { clip } from '../text/glyph.ts'
import { didYouMean } from '../text/spelling/nearest.ts'
import type { RulePlace } from './facts.ts'

/** A mistake for every place that sets a rule which is not among the known ones. */
export const unknownRules = (rulePlaces: readonly RulePlace[], known: readonly string[]): Mistake[] =>
  rulePlaces
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, ...place }) => ({
      ...place,
      message: `Unknown rule "${clip(rule)}"${didYouMean(rule, known)}`,
    }))
