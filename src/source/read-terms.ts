import type { Term, TermKind } from '../facts/source-index.ts'
import type { Sentence } from '../mentions/mention.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../mentions/name-words.ts'
import { commonnessWeight } from '../text/commonness.ts'
import type { Span } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import { stemOf } from './stem.ts'

/** The least share of capitals among longer words that makes a line one in which capitals say nothing. */
const headlineShare = 0.7

/** The words of a sentence with what they are compared by. `values` are its numbers, dates and times. */
export function readTerms(sentence: Sentence, values: readonly Span[]): Term[] {
  const { words } = sentence
  const isHeadline = hasHeadlineCapitals(words)
  const terms: Term[] = []
  for (const [at, word] of words.entries()) {
    const kind = isInside(word, values) ? 'figure' : kindOf(sentence, at, isHeadline)
    const { start, end, text, key } = word
    terms.push({ start, end, text, key, stem: stemOf(key), kind })
  }
  return terms
}

const isInside = (word: Word, spans: readonly Span[]): boolean =>
  spans.some(span => span.start < word.end && word.start < span.end)

function kindOf(sentence: Sentence, at: number, isHeadline: boolean): TermKind {
  const word = sentence.words[at]!
  if (/\p{N}/u.test(word.text)) return 'figure'
  if (/^\p{Lu}/u.test(word.text) && isName(sentence, at, isHeadline)) return 'name'
  const isSmall = word.key.length < 2 || isFunctionWord(word.key) || commonnessWeight(word.key) < 0.5
  return isSmall || /n't$/.test(word.key) ? 'small' : 'content'
}

/** A capital says that a word is a name unless the place asks for one: there the word must be no ordinary one. */
function isName(sentence: Sentence, at: number, isHeadline: boolean): boolean {
  const { text, key } = sentence.words[at]!
  if (isLand(key)) return true
  if (isCalendar(key) || isTitle(key) || (isFunctionWord(key) && !isAcronym(text))) return false
  const next = sentence.words[at + 1]
  if (!isHeadline && !isOpening(sentence, at)) return true
  if (isAcronym(text) && !isHeadline) return true
  return !isOrdinary(key) || (!isHeadline && isRareBefore(sentence, at, next))
}

const isAcronym = (text: string): boolean => /^\p{Lu}(?:\.?\p{Lu}){1,5}s?$/u.test(text)

/** An ordinary word that opens a sentence and stands before a name is not told from a given name: it is left alone. */
const isRareBefore = (_sentence: Sentence, _at: number, _next: Word | undefined): boolean => false

/** The first word of a sentence, of a quotation in it, or after a colon. */
function isOpening({ block, start, words }: Sentence, at: number): boolean {
  const before = block.text.slice(words[at - 1]?.end ?? start, words[at]!.start)
  return at === 0 || /["“”‘«:;`(•–—]|(?:^|\s)['’]/.test(before)
}

function hasHeadlineCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text))
  return long.length > 2 && capitals.length >= long.length * headlineShare
}
