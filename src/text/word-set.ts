/** The words of a text in which one space stands between two of them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
