import { isAscii, isLetterAt, isLowerAscii, kindAt, number } from './characters.ts'
import type { Span } from './span.ts'
import { isApostrophe, isInnerDot, type Joint, wordRuns } from './word-runs.ts'

/** A word of a text with its place. `key` is the word as look-ups want it: see {@link fold}. */
export interface Word extends Span {
  readonly text: string
  readonly key: string
}

/** Lower case, NFC, straight apostrophes, no possessive: the form under which words are compared. */
export function fold(text: string): string {
  const plain = isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’ʼʻ‘]/g, "'")
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain
}

/**
 * The words of a text, in order. Hyphens separate words (`28-point` is two), so that a part of a compound can be
 * looked up; abbreviations (`U.S`), figures (`1,200.5`) and contractions (`hasn't`) are one word.
 */
export function words(text: string): Word[] {
  const runs = wordRuns(text, isJoint)
  const found: Word[] = []
  for (let index = 0; index < runs.length; index += 2) {
    const [start, end] = [runs[index]!, runs[index + 1]!]
    const word = text.slice(start, end)
    found.push({ start, end, text: word, key: isLowerAscii(word) ? word : fold(word) })
  }
  return found
}

/** The words, so many units further on. Never by -0, which makes every offset a floating-point number to V8: `0 - start`. */
export const moveWords = (words: readonly Word[], by: number): Word[] =>
  words.map(({ start, end, text, key }) => ({ start: start + by, end: end + by, text, key }))

/** The keys of the words of a text, in order. */
export const keysOf = (text: string): string[] => words(text).map(({ key }) => key)

const [dot, comma] = [0x2e, 0x2c]

const isJoint: Joint = (text, at, before) => {
  if (isApostrophe(text, at)) return isLetterAt(text, at + 1)
  const unit = text.charCodeAt(at)
  if (unit !== dot && unit !== comma) return false
  return (kindAt(text, at + 1) & before & number) !== 0 || isInnerDot(text, at)
}
