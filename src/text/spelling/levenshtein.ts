import levenshtein from 'fast-levenshtein'

/** How many letters have to be dropped, added or changed to make one word of the other. */
export const levenshteinDistance = (a: string, b: string): number => levenshtein.get(a, b)
