import { matches } from '../../../text/match-at.ts'
import { decodeText } from '../align.ts'

/** What stands in brackets behind a label, and where that ends. */
export interface Resource {
  readonly url: string
  readonly title: string | null
  readonly end: number
}

const blanks = /[ \t\n]*/y
const enclosed = /<(?:[^<>\\\n]|\\[<>\\]|\\(?![<>\\\n]))*>/y
// A title ends at the first mark that is not escaped; where none ends it, there is no title.
const quoted =
  /"(?:[^"\\]|\\["\\]|\\(?!["\\]))*"|'(?:[^'\\]|\\['\\]|\\(?!['\\]))*'|\((?:[^)\\]|\\[)\\]|\\(?![)\\]))*\)/y
// All but blanks, control characters and brackets.
const ordinary = /(?:[!-'*-[\]-~\u0080-\uffff]|\\[()\\]?)*/y
const deepest = 32

/** The resource of a link or an image, of which the opening bracket stands at an offset (CommonMark 0.31, 6.3). */
export function readResource(text: string, at: number): Resource | undefined {
  const from = endOf(blanks, text, at + 1)
  const to = text[from] === ')' ? from : addressEnd(text, from)
  if (to === undefined) return undefined
  const between = endOf(blanks, text, to)
  const behind = between > to && matches(quoted, text, between) ? quoted.lastIndex : between
  const end = endOf(blanks, text, behind)
  if (text[end] !== ')') return undefined
  const isEnclosed = text[from] === '<'
  return {
    url: decodeText(isEnclosed ? text.slice(from + 1, to - 1) : text.slice(from, to)),
    title: behind > between ? titleOf(text.slice(between + 1, behind - 1)) : null,
    end: end + 1,
  }
}

const titleOf = (written: string): string => decodeText(written.replace(/\n[ \t]*/g, '\n'))

/** The end of an address; undefined where none stands. */
function addressEnd(text: string, from: number): number | undefined {
  if (text[from] === '<') return matches(enclosed, text, from) ? enclosed.lastIndex : undefined
  let depth = 0
  let at = endOf(ordinary, text, from)
  while ((text[at] === '(' && depth < deepest) || (text[at] === ')' && depth > 0)) {
    depth += text[at] === '(' ? 1 : -1
    at = endOf(ordinary, text, at + 1)
  }
  return depth === 0 && at > from && /[) \t\n]/.test(text[at] ?? '') ? at : undefined
}

function endOf(pattern: RegExp, text: string, from: number): number {
  matches(pattern, text, from)
  return pattern.lastIndex
}
