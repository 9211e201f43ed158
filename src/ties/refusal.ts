/** Why a claim is not held against a fact that its sentence speaks of, or may seem to. */
export type Refusal =
  // Numbers
  | 'other-measure'
  | 'ordinal'
  | 'other-noun'
  | 'modifier'
  | 'farther'
  | 'incomparable'
  | 'part'
  | 'single'
  | 'subset'
  | 'no-length'
  | 'unlinked'
  | 'narrower'
  | 'difference'
  | 'of-other'
  | 'rate'
  | 'far-off'
  // Numbers and dates
  | 'other-one'
  | 'not-asserted'
  | 'other-time'
  | 'other-place'
  // Dates
  | 'speech'
  | 'counted-from'
  | 'denied'
  | 'other-clause'
  | 'other-object'
  | 'other-year'
  | 'year-alone'
  // Titles
  | 'no-bearer'
  | 'unknown-holder'
  | 'plain-title'
  // All
  | 'no-day'

/** Whether what was considered came to nothing. */
export const isRefusal = <Result extends object>(result: Result | Refusal | undefined): result is Refusal =>
  typeof result === 'string'

/** What did not come to nothing. */
export const unrefused = <Result extends object>(results: readonly (Result | Refusal)[]): Result[] =>
  results.filter((result): result is Result => !isRefusal(result))
