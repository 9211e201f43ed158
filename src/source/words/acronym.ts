/** True for `WHO`, `U.S.` and `MPs`. */
export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}.]+s?$/u.test(text)

/** An acronym as its letters, small, without its dots and the `s` of several. */
export const acronymOf = (text: string): string => text.replace(/s$|\./g, '').toLowerCase()
