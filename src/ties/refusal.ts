/** Why a claim is not held against a fact that its sentence speaks of, or may seem to. */
export type Refusal =
  // Numbers
  | 'other-measure'
  | 'ordinal'
  | 'other-noun'
  | 'modifier'
  | 'part'
  | 'single'
  | 'subset'
  | 'no-length'
  | 'unlinked'
  | 'narrower'
  | 'difference'
  | 'of-other'
  | 'rate'
  | 'other-place'
  | 'no-day'
  | 'one-of-many'
  // Numbers and dates
  | 'farther'
  | 'incomparable'
  | 'far-off'
  | 'other-one'
  | 'not-asserted'
  | 'denied'
  // Dates
  | 'speech'
  | 'counted-from'
  | 'other-clause'
  | 'other-object'
  | 'other-year'
  | 'year-alone'
  // Numbers and titles
  | 'other-time'
  // Titles
  | 'no-bearer'
  | 'unknown-holder'
  | 'plain-title'

/** Whether what was considered came to nothing. */
export const isRefusal = <Result extends object>(result: Result | Refusal | undefined): result is Refusal =>
  typeof result === 'string'

/** What did not come to nothing. */
export const unrefused = <Result extends object>(results: readonly (Result | Refusal)[]): Result[] =>
  results.filter((result): result is Result => !isRefusal(result))
