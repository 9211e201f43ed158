import { unmasked } from '../../text/spelling/confusables.ts'
import {
  isAllCapitals,
  isCapitalised,
  isInitials,
  type NameWord,
  nameWords,
} from '../../text/spelling/letters.ts'
import type { Sentence } from '../mention.ts'
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
    const titled = isTitled(words.slice(from, to))
    for (let at = from; at < to; at++)
      tokens.push(tokenOf(sentence, words[at]!, { before: words[at - 1], titled }))
    from = to
  }
  return tokens
}

// `@Marsh`, `#Marsh`, `Marsh_1`: what machines read, in the spelling they were given.
const isIdentifier = (text: string, { start, wordEnd }: NameWord): boolean =>
  /[@#_=\\]/.test(text.charAt(start - 1)) || /[@_=\\]/.test(text.charAt(wordEnd))

interface Surroundings {
  readonly before: NameWord | undefined
  readonly titled: boolean
}

const opening = /[.!?:;"“„«‘'(—–•|]\s*$/

function tokenOf(sentence: Sentence, word: NameWord, { before, titled }: Surroundings): NameToken {
  const gap = sentence.block.text.slice(before?.wordEnd ?? 0, word.start)
  const { start, end, wordEnd, text, key, plain } = word
  const capital = isCapitalised(text)
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
    hyphenated: /^[-‐‑]$/.test(gap),
    joined: before !== undefined && isJoined(before, gap, sentence.block.text),
    routine: titled || before === undefined || start === sentence.start || opening.test(gap),
    titled,
  }
}

function isJoined(before: NameWord, gap: string, text: string): boolean {
  if (before.wordEnd !== before.end) return false
  if (gap === ' ' || /^(?:\s+|[-‐‑])$/.test(gap)) return true
  // `Anna “Nan” Marsh`: a nickname.
  if (/^["”’)]\s+$/.test(gap)) return /["“‘(]/.test(text[before.start - 1] ?? '')
  return (
    /^\.\s*$/.test(gap) && (isInitials(before.text) || isAbbreviatedTitle(before.key) || before.key === 'st')
  )
}

// Every longer word has a capital, and an ordinary one among them shows that it is the heading that gives it.
function isTitled(words: readonly NameWord[]): boolean {
  const longer = words.filter(word => /^\p{L}/u.test(word.text) && !isSmall(word.key))
  return (
    longer.length > 1 &&
    longer.every(word => isCapitalised(word.text)) &&
    longer.slice(1).some(word => isOrdinary(word.key))
  )
}

/** The token with letters of other scripts that look Latin written in Latin, if there are any. */
export function lookOf(token: NameToken): string | undefined {
  const look = unmasked(token.text)
  return look === token.text ? undefined : look
}
