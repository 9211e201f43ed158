/** Tells whether a value that was read from JSON is of some shape. */
export type IsOf = (value: unknown) => boolean

/** Any object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The value that a text of JSON holds; undefined for any other text. */
export function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Not `instanceof`: the parser may be of another realm.
    if ((error as Error).name !== 'SyntaxError') throw error
    return undefined
  }
}

/** Any string. */
export const isText: IsOf = value => typeof value === 'string'

/** A whole number from 0. */
export const isCount: IsOf = value => Number.isSafeInteger(value) && Number(value) >= 0

/** Any number. */
export const isNumber: IsOf = value => typeof value === 'number'

/** One of these words. */
export const isOneOf =
  (...words: readonly string[]): IsOf =>
  value =>
    words.includes(value as string)

/** An array whose items are all of the shape. */
export const isListOf =
  (isOne: IsOf): IsOf =>
  value =>
    Array.isArray(value) && value.every(isOne)

/** Where there is a value, it is of the shape. */
export const isMaybe =
  (isOne: IsOf): IsOf =>
  value =>
    value === undefined || isOne(value)

/** An object whose keys are of these shapes; others may stand beside them. */
export const isWith =
  (shapes: Readonly<Record<string, IsOf>>): IsOf =>
  value =>
    isRecord(value) && Object.entries(shapes).every(([key, isOne]) => isOne(value[key]))
