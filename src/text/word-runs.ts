import { kindAt, letter, number, space, widthOf, wordly } from './characters.ts'

/**
 * Whether the mark at an offset holds together the characters around it. `before` is the kind of the one before it, 0
 * where that is a mark as well.
 */
export type Joint = (text: string, at: number, before: number) => boolean

/**
 * Where the words of a text begin and end, one after the other in one list: runs of letters, marks and digits that do
 * not begin with a mark, with what joins two of them.
 */
export function wordRuns(text: string, joins: Joint): number[] {
  const runs: number[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if ((kind & (letter | number)) === 0) at += widthOf(kind)
    else {
      runs.push(at)
      at = runEnd(text, at, joins)
      runs.push(at)
    }
  }
  return runs
}

function runEnd(text: string, start: number, joins: Joint): number {
  let before = 0
  for (let at = start; ; ) {
    const kind = kindAt(text, at)
    if ((kind & wordly) !== 0) before = kind
    else if ((kind & space) !== 0 || !joins(text, at, before)) return at
    else before = 0
    at += widthOf(kind)
  }
}

const [apostrophe, curly, turned, dot] = [0x27, 0x2019, 0x2018, 0x2e]

/** Whether the unit at an offset is an apostrophe: straight, curly or turned (`Hawai‘i`). */
export function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === apostrophe || unit === curly || unit === turned
}

/** Whether the unit at an offset is the dot of an abbreviation: a letter and another dot follow (`U.S.`). */
export function isInnerDot(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== dot) return false
  const next = kindAt(text, at + 1)
  return (next & letter) !== 0 && text.charCodeAt(at + 1 + widthOf(next)) === dot
}
