/** A line that says something. Offsets are UTF-16 units of the text, ends exclusive. */
export interface Line {
  /** How many blanks stand before it. */
  readonly indent: number
  /** Where its first character stands. */
  readonly start: number
  readonly end: number
}

/** A text, the lines of it that say something, and which of them is to be read next. */
export interface Reading {
  readonly text: string
  readonly lines: Line[]
  next: number
}

/** The text has more to it than is read here: the yaml library decides what it says. */
export class NotPlain extends Error {}

/** Leaves the text to the yaml library. @throws NotPlain */
export function giveUp(): never {
  throw new NotPlain()
}

/** The lines of a text but for blank ones and comments. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const ending = text.indexOf('\n', from)
    const end = ending < 0 ? text.length : ending
    let start = from
    while (start < end && text[start] === ' ') start++
    if (start < end && text[start] !== '#') lines.push({ indent: start - from, start, end })
    from = end + 1
  }
  return lines
}

/** Whether nothing but blanks and a comment stands from an offset to the end of a line. */
export function isRestEmpty(text: string, at: number, end: number): boolean {
  let start = at
  while (start < end && text[start] === ' ') start++
  return start >= end || (text[start] === '#' && text[start - 1] === ' ')
}
