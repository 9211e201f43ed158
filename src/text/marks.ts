/**
 * How many marks one letter may have. To put more of them in order takes the square of their number; no letter of any
 * language has as many (Unicode Standard Annex 15, 13, "Stream-Safe Text Format").
 */
export const mostMarks = 30

// Looked for first: most texts have none of these, and no letter before them needs any.
const foreign = /[\u0300-\u1FFF\u20D0-\u20FF\u2C80-\uFFFB]/
const blot = new RegExp(`\\p{M}{${mostMarks + 1}}`, 'u')
const blots = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu')

/** True where a letter has more marks than can be told from each other. */
export const hasBlot = (text: string): boolean => foreign.test(text) && blot.test(text)

/** The text without the marks that are too many for one letter. */
export const withoutBlots = (text: string): string => text.replace(blots, '$1')

/** The letters of a text without any marks: `Zoë` as `Zoe`. In the normal form that parts them. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
