/** A part of a JSON Schema, as plain data. */
export type SchemaPart = Readonly<Record<string, unknown>>

/** Some text, or a number as it is written (`6.0`); blank text says nothing, and is a mistake. */
export const words = (description: string): SchemaPart => ({
  description,
  type: ['string', 'number'],
  pattern: '\\S',
})

/** One text, or a list of them. */
export const wordsOrList = (description: string): SchemaPart => ({
  description,
  type: ['string', 'number', 'array'],
  pattern: '\\S',
  items: { type: ['string', 'number'], pattern: '\\S' },
})

/** A day that exists. */
export const day = (description: string): SchemaPart => ({
  description: `${description} A day: YYYY-MM-DD.`,
  type: 'string',
  format: 'date',
})

/** A figure or a text that is read as a value, and what it may look like. */
export const value = (description: string, examples: readonly string[]): SchemaPart => ({
  ...words(description),
  examples,
})

/** What a rule can be set to. */
export const severities = ['off', 'warn', 'error']

/** One of them. */
export const severity = (description: string): SchemaPart => ({
  description,
  type: 'string',
  enum: severities,
})

/** A list that may be left empty, with nothing at all behind its key. */
export const section = (description: string, items: SchemaPart): SchemaPart => ({
  description,
  type: ['array', 'null'],
  items,
})

/** Keys and what stands under them, and no other keys. */
export const keys = (description: string, properties: SchemaPart): SchemaPart => ({
  description,
  type: 'object',
  properties,
  additionalProperties: false,
})

/** What every fact may carry. */
export const commonKeys: SchemaPart = {
  id: words('The name of the fact in reports. Where absent: its words, joined by hyphens.'),
  source: words('Where the fact comes from: a URL or words.'),
  note: words('A remark for those who keep the file.'),
  checked: day('When someone last verified the fact.'),
  expires: day('After this day the fact should be verified again.'),
  since: day('The first day on which the fact holds; the date of the article decides.'),
  until: day('The last day on which the fact holds; the date of the article decides.'),
  files: wordsOrList('Globs: the fact holds for these articles only.'),
  severity: severity('How findings against this fact count, whatever the rule is set to.'),
  examples: keys('Sentences that `factlint facts --check` runs.', {
    ok: wordsOrList('Sentences in which nothing may be found.'),
    wrong: wordsOrList('Sentences in which something must be found.'),
  }),
}
