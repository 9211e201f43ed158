const defining = /\[((?:[^[\]\\]|\\[^])*)\]:/g

/** A label without what makes no difference (CommonMark 0.31, 4.7). */
export const labelOf = (written: string): string =>
  written
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()

/** The labels of all that may be a definition. In a quotation a label may go on behind the mark of the next line. */
export const labelsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(defining), ([, written = '']) => labelOf(written.replace(/\n[ \t>]*/g, ' '))),
  )
