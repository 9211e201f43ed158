import { beginningsOf, startsIn } from '../../text/beginnings.ts'
import { firstWhere } from '../../text/bisect.ts'
import { asciiLettersAt } from '../../text/characters.ts'
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
export function numberStretches(text: string, sterling: boolean): Tokens[] {
  const starts = startsIn(text, beginnings).filter(at => mayCount(text, at))
  if (starts.length === 0) return []
  const spaces = spacesIn(text)
  const spans: { start: number; end: number }[] = []
  for (const at of starts) {
    const last = spans.at(-1)
    const behind = firstWhere(spaces, space => space > at)
    const start = spaces[behind - chunksBefore] ?? 0
    const end = spaces[behind + chunksAfter - 1] ?? text.length
    if (last && start <= last.end) last.end = end
    else spans.push({ start, end })
  }
  return spans.map(span => tokenise(text, span, sterling))
}

/** Where a text has spaces, found once: it may have many numbers and none of these. */
function spacesIn(text: string): number[] {
  const spaces: number[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces.push(at)
  return spaces
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
