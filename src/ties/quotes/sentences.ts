import type { SpokenWord } from '../../text/spoken.ts'
import type { UtteranceItem } from './utterance.ts'

// How many more words a known sentence may have than the part of an excerpt that stands for it.
const nearby = 6

/** The end of the words in a row after `at` that belong to its sentence and piece. */
export function sentenceEnd(items: readonly UtteranceItem[], at: number, limit = items.length): number {
  let end = at + 1
  while (end < limit && items[end]!.kind === 'word' && items[end]!.sentence === items[at]!.sentence) end++
  return end
}

/** The start of the words in a row up to `at` that belong to its sentence and piece. */
export function sentenceStart(items: readonly UtteranceItem[], at: number, limit = 0): number {
  let start = at
  while (
    start > limit &&
    items[start - 1]!.kind === 'word' &&
    items[start - 1]!.sentence === items[at]!.sentence
  )
    start--
  return start
}

// Text without a mark is as long as it likes.
const longestPiece = 80

/** The end of the words in a row after `at` that belong to its piece. */
export function pieceEnd(items: readonly UtteranceItem[], at: number): number {
  let end = at + 1
  while (end - at <= longestPiece && items[end]?.kind === 'word' && items[end]!.piece === items[at]!.piece)
    end++
  return end
}

/** The start of the words in a row up to `at` that belong to its piece. */
export function pieceStart(items: readonly UtteranceItem[], at: number): number {
  let start = at
  while (
    at - start <= longestPiece &&
    items[start - 1]?.kind === 'word' &&
    items[start - 1]!.piece === items[at]!.piece
  )
    start--
  return start
}

/** Where the known words begin that the head of a sentence stands for: at its sentence, if that is near. */
export function knownStart(words: readonly SpokenWord[], right: number, length: number): number {
  for (let at = right - 1; at >= Math.max(0, right - length - nearby); at--) if (words[at]!.opens) return at
  return Math.max(0, right - length)
}

/** Where the known words end that the tail of a sentence stands for. */
export function knownEnd(words: readonly SpokenWord[], right: number, length: number): number {
  for (let at = right + 1; at <= Math.min(words.length, right + length + nearby); at++)
    if (at === words.length || words[at]!.opens) return at
  return Math.min(words.length, right + 1 + length)
}
