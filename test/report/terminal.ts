// Controls of both sets but for the line break, what Unicode has for lines, lone surrogates, and the marks that turn the
// direction of a text around, or shift it out of sight.
const obeyed = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** The lines of an output in which there is a character that a terminal would obey. */
export const obeyedLines = (output: string): string[] => output.split('\n').filter(line => obeyed.test(line))
