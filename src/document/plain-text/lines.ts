import { dateline } from '../../text/dateline.ts'

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
    const unwrapped = isUnwrapped(group)
    return splitWhere(group, (before, after) => {
      const [line, next] = [before.text.trimEnd(), after.text.trimStart()]
      return isFurniture(line, next) || (unwrapped ? isNewParagraph(line, next) : isShort(line, next, width))
    })
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

/** The longest wrapped line of a group; 0 if there is none. */
function wrapWidth(group: readonly Line[] | undefined): number {
  if (!group || isUnwrapped(group)) return 0
  const lengths = group.map(({ text }) => text.trimEnd().length)
  return lengths.reduce((longest, length) => (length > widestWrap ? longest : Math.max(longest, length)), 0)
}

/**
 * True where most of the text stands in lines that are a paragraph each. A long address at the end of a line does
 * not make it one.
 */
function isUnwrapped(group: readonly Line[]): boolean {
  const long = group.filter(({ text }) => text.trimEnd().lastIndexOf(' ') > widestWrap)
  return 2 * lengthOf(long) > lengthOf(group)
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

const bullet = /^(?:[*•·▪‣◦]\s|-\s+[\p{Lu}\p{N}"'“‘])/u
/** What leads an item of a list. Of a line inside a paragraph a dash or a figure alone says less. */
export const itemMark = /^(?:[*•·▪‣◦-]|\d{1,3}[.)])\s+/

/** A line of a box of figures: `Visitors: 318,000`. */
export const figureLine = /^\p{Lu}[^:.;!?]{0,60}:\s+\p{Sc}?\p{N}/u

/** A line of a timeline: `6 May 2026 - Three boats found`. */
const entryLine = /^(?=[^–—-]{0,30}\p{N})[\p{L}\p{N}][\p{L}\p{N}.,:\s]{0,30}(?:\s[–—-]|:)\s/u

const opening = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”‘’«„([]/u
const sentenceEnd = /[.!?…:]["'”’)\]]*$/
const goingOn = /[,;–—-]$/
const rule = /^[|\s]+$/

/**
 * True for a dateline under a headline, for a rule between columns, for figures or entries under one another, and for an item of a list: under another one, or
 * under what introduces it.
 */
const isFurniture = (line: string, next: string): boolean =>
  isDateline(next) ||
  rule.test(line) ||
  rule.test(next) ||
  bullet.test(next) ||
  [figureLine, entryLine].some(one => one.test(next) && one.test(line.trimStart())) ||
  (itemMark.test(next) && (itemMark.test(line.trimStart()) || (next.startsWith('-') && line.endsWith(':'))))

/** With a region, a day or an agency; `NATO — Turkey` may go on. */
const isDateline = (line: string): boolean => /[,(]/.test(dateline.exec(line)?.[0] ?? '')

/** In text with one line a paragraph: every break is meant, unless a sentence plainly goes on. */
const isNewParagraph = (line: string, next: string): boolean =>
  !/^\p{Ll}/u.test(next) || sentenceEnd.test(line)

/** In wrapped text: the next line's first word would have fitted on this one, and looks like a beginning. */
function isShort(line: string, next: string, width: number): boolean {
  if (width < narrowestWrap || !opening.test(next) || goingOn.test(line)) return false
  const word = /^\S*/.exec(next)![0]
  // A tenth of the width is left to a ragged margin.
  return line.length + 1 + word.length <= width * 0.9
}
