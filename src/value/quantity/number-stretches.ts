import { beginningsOf, startsIn } from '../../text/beginnings.ts'
import { asciiLettersAt } from '../../text/characters.ts'
import type { Span } from '../../text/span.ts'
import { type Tokens, tokenise } from './number-tokens.ts'
import { cardinals, countedByArticle } from './number-words.ts'
import { mayBeUnit } from './unit-reading.ts'

const vague = 'half several minus hundreds thousands millions billions trillions dozens tens'.split(' ')

/** The words that a number may begin with, but for an article. */
export const numberStarters: ReadonlySet<string> = new Set([...vague, ...cardinals.keys()])

const beginnings = beginningsOf([...numberStarters, 'a', 'an', '9', '½'])

// What bears on a number stands no further from it: hedges and labels before, the words of numbers and units behind.
const chunksBefore = 5
const chunksAfter = 8

/**
 * The parts of a text in which numbers may stand, with what bears on them, cut into tokens: most of a text has none, and
 * cutting it takes longer than all that is done with the tokens. Each part begins and ends at a space.
 */
export function numberStretches(text: string): Tokens[] {
  const spans: { start: number; end: number }[] = []
  for (const at of startsIn(text, beginnings)) {
    if (!mayCount(text, at)) continue
    const last = spans.at(-1)
    const { start, end } = around(text, at)
    if (last && start <= last.end) last.end = end
    else spans.push({ start, end })
  }
  return spans.map(span => tokenise(text, span))
}

/** So many chunks between spaces on either side of an offset. */
function around(text: string, at: number): Span {
  let [start, end] = [at, at]
  for (let chunks = 0; chunks < chunksBefore && start > 0; chunks++) start = text.lastIndexOf(' ', start - 1)
  for (let chunks = 0; chunks < chunksAfter && end >= 0; chunks++) end = text.indexOf(' ', end + 1)
  return { start: Math.max(0, start), end: end < 0 ? text.length : end }
}

/** Whether an article that may stand at an offset may make a number with the word behind it; true for all else. */
function mayCount(text: string, at: number): boolean {
  const article = asciiLettersAt(text, at)
  if (!/^an?$/i.test(article) || text[at + article.length] !== ' ') return true
  const start = at + article.length + 1
  const word = asciiLettersAt(text, start).toLowerCase()
  const next = text.charCodeAt(start + word.length)
  // What is no plain word is not told at once.
  const isPlain = word !== '' && next !== apostrophe && !(next > 0x7f)
  return !isPlain || countedByArticle.has(word) || mayBeUnit(word)
}

const apostrophe = 0x27
