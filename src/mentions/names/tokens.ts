import { isLowerAscii } from '../../text/characters.ts'
import { unmasked } from '../../text/spelling/confusables.ts'
import {
  isAllCapitals,
  isCapitalised,
  isInitials,
  type NameWord,
  nameWords,
} from '../../text/spelling/letters.ts'
import { isLetter } from '../../text/word-runs.ts'
import type { Sentence } from '../mention.ts'
import { byBlock } from '../sentences.ts'
import { isAbbreviatedTitle, isOrdinary, isSmall } from './words.ts'

/** A word as names are looked for in it. */
export interface NameToken extends NameWord {
  readonly sentence: Sentence
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly initials: boolean
  /** Joined to the token before by white space or a hyphen, or by the dot of an initial or a title. */
  readonly joined: boolean
  /** Joined by a hyphen. */
  readonly hyphenated: boolean
  /** The capital may be there for its place alone: at the start of a sentence, in a heading with capitals. */
  readonly routine: boolean
  /** In a sentence whose ordinary words all have capitals. */
  readonly titled: boolean
}

/** The words of a document's sentences in order, block by block. */
export const nameTokensOf = (sentences: readonly Sentence[]): NameToken[][] =>
  byBlock(sentences).map(nameTokens)

/** The words of one block's sentences, in order. */
export function nameTokens(sentences: readonly Sentence[]): NameToken[] {
  const first = sentences[0]
  if (!first) return []
  const { text } = first.block
  const words = nameWords(text).filter(word => !isIdentifier(text, word))
  const tokens: NameToken[] = []
  let from = 0
  for (const sentence of sentences) {
    let to = from
    while (to < words.length && words[to]!.start < sentence.end) to++
    const titled = isTitled(words, from, to)
    for (let at = from; at < to; at++)
      tokens.push(tokenOf(sentence, words[at]!, { before: words[at - 1], titled }))
    from = to
  }
  return tokens
}

// `@Marsh`, `#Marsh`, `Marsh_1`: what machines read, in the spelling they were given.
const isIdentifier = (text: string, { start, wordEnd }: NameWord): boolean =>
  (start > 0 && '@#_=\\'.includes(text[start - 1]!)) ||
  (wordEnd < text.length && '@_=\\'.includes(text[wordEnd]!))

const opening = /[.!?:;"“„«‘'(—–•|]\s*$/

interface Surroundings {
  readonly before: NameWord | undefined
  readonly titled: boolean
}

function tokenOf(sentence: Sentence, word: NameWord, { before, titled }: Surroundings): NameToken {
  const { text: all } = sentence.block
  const { start, end, wordEnd, text, key, plain } = word
  const gap = all.slice(before?.wordEnd ?? 0, start)
  // Between nine words in ten there is a space.
  const isSpace = gap === ' '
  const capital = !isLowerAscii(text) && isCapitalised(text)
  return {
    start,
    end,
    wordEnd,
    text,
    key,
    plain,
    sentence,
    capital,
    allCapitals: capital && isAllCapitals(text),
    initials: capital && isInitials(text),
    hyphenated: !isSpace && /^[-‐‑]$/.test(gap),
    joined: before !== undefined && before.wordEnd === before.end && (isSpace || isJoined(before, gap, all)),
    routine: titled || before === undefined || start === sentence.start || (!isSpace && opening.test(gap)),
    titled,
  }
}

function isJoined(before: NameWord, gap: string, text: string): boolean {
  if (/^(?:\s+|[-‐‑])$/.test(gap)) return true
  // `Anna “Nan” Marsh`: a nickname.
  if (/^["”’)]\s+$/.test(gap)) return /["“‘(]/.test(text[before.start - 1] ?? '')
  return (
    /^\.\s*$/.test(gap) && (isInitials(before.text) || isAbbreviatedTitle(before.key) || before.key === 'st')
  )
}

// Every longer word has a capital, and an ordinary one among them shows that it is the heading that gives it.
function isTitled(words: readonly NameWord[], from: number, to: number): boolean {
  const longer: NameWord[] = []
  for (let at = from; at < to; at++) {
    const word = words[at]!
    if (!isLetter(word.text, 0) || isSmall(word.key)) continue
    if (!isCapitalised(word.text)) return false
    longer.push(word)
  }
  return longer.slice(1).some(word => isOrdinary(word.key))
}

/** The token with letters of other scripts that look Latin written in Latin, if there are any. */
export function lookOf(token: NameToken): string | undefined {
  const look = unmasked(token.text)
  return look === token.text ? undefined : look
}
