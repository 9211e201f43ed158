/** A line of a text without its ending; `start` is its offset. */
export interface Line {
  readonly text: string
  readonly start: number
}

// A paragraph's lines are wrapped up to this width; what is longer was written as one line a paragraph.
const widestWrap = 110
// Below this, the longest line says nothing about where lines were wrapped.
const narrowestWrap = 40

/** The lines of a text. They end with LF, CR, CRLF, a line or paragraph separator, or a form feed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: ending, index } of text.matchAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g)) {
    lines.push({ text: text.slice(start, index), start })
    start = index + ending.length
  }
  lines.push({ text: text.slice(start), start })
  return lines
}

/** The lines that belong together: no blank line between them, and no line break that was meant. */
export function paragraphs(lines: readonly Line[]): Line[][] {
  const groups = groupsOf(lines)
  return groups.flatMap((group, i) => {
    const width = Math.max(...[groups[i - 1], group, groups[i + 1]].map(wrapWidth))
    return splitWhere(group, (line, next) => isMeant(line.text.trimEnd(), next.text.trimStart(), width))
  })
}

const isBlank = ({ text }: Line): boolean => text.trim() === ''

/** The non-blank lines between blank ones. */
function groupsOf(lines: readonly Line[]): Line[][] {
  return splitWhere(lines, (line, next) => isBlank(line) !== isBlank(next)).filter(
    ([first]) => !isBlank(first!),
  )
}

function splitWhere(lines: readonly Line[], parted: (line: Line, next: Line) => boolean): Line[][] {
  const groups: Line[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before && !parted(before, line)) groups.at(-1)!.push(line)
    else groups.push([line])
  })
  return groups
}

/** The longest line of a group, 0 if it is not wrapped text. A long address at the end of a line does not count. */
function wrapWidth(group: readonly Line[] | undefined): number {
  const lengths = (group ?? []).map(({ text }) => text.trimEnd())
  if (lengths.some(isUnwrapped)) return 0
  return lengths.reduce((longest, { length }) => Math.max(longest, Math.min(length, widestWrap)), 0)
}

const isUnwrapped = (line: string): boolean => line.lastIndexOf(' ') > widestWrap

/** True where a line break was not made by wrapping: see the cases. */
function isMeant(line: string, next: string, width: number): boolean {
  if (/^[|\s]+$/.test(line) || /^[|\s]+$/.test(next)) return true
  if (/^(?:[*•·▪‣◦]\s|-\s+[\p{Lu}\p{N}"'“‘])/u.test(next)) return true
  if (isUnwrapped(line) || isUnwrapped(next))
    return !/\p{Ll}/u.test(next[0] ?? '') || /[.!?…:]["'”’)\]]*$/.test(line)
  if (width < narrowestWrap || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”‘’«„([]/u.test(next)) return false
  const word = /^\S*/.exec(next)![0]
  // A tenth of the width is left to a ragged margin.
  return line.length + 1 + word.length <= width * 0.9
}
