/** Where the line that holds an offset ends: its line feed, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** True for a line of white space alone, which parts blocks; the end of the text is one. */
export function isBlank(text: string, start: number): boolean {
  const at = start + blanksAt(text, start)
  return at >= text.length || text[at] === '\n'
}

/** The end of what stands between two offsets, without white space behind it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at
}

/** Where the next line begins, from an offset in a line. */
export const nextLine = (text: string, at: number): number => Math.min(lineEnd(text, at) + 1, text.length)

/** Where the next blank line begins, from a line's beginning. */
export function nextBlank(text: string, start: number): number {
  let at = start
  while (at < text.length && !isBlank(text, at)) at = nextLine(text, at)
  return at
}

/** How many spaces and tabs a line begins with. */
export function blanksAt(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\t') at++
  return at - start
}

/** How many spaces a line begins with. */
export function spacesAt(text: string, start: number): number {
  let at = start
  while (text[at] === ' ') at++
  return at - start
}

/** The end of a run of one character. */
export function runEnd(text: string, start: number): number {
  let end = start
  while (text[end] === text[start] && end < text.length) end++
  return end
}
