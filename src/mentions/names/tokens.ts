import { isLowerAscii } from '../../text/characters.ts'
import { unmasked } from '../../text/spelling/confusables.ts'
import {
  isAllCapitals,
  isCapitalised,
  isInitials,
  type NameWord,
  nameRuns,
  nameWordOf,
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
  const tokens: NameToken[] = []
  const text = sentences[0]?.block.text ?? ''
  const runs = proseRuns(text)
  let from = 0
  for (const sentence of sentences) {
    let to = from
    while (to < runs.length && runs[to]! < sentence.end) to += 2
    const titled = isTitled(text, runs.slice(from, to))
    for (; from < to; from += 2) {
      const before = tokens.at(-1)
      tokens.push(
        tokenOf(sentence, nameWordOf(text.slice(runs[from], runs[from + 1]), runs[from]!), {
          before,
          titled,
        }),
      )
    }
  }
  return tokens
}

/** Where words begin and end that are no identifiers. */
function proseRuns(text: string): readonly number[] {
  const runs = nameRuns(text)
  if (!/[@#_=\\]/.test(text)) return runs
  return runs.filter((_, index) => !isIdentifier(text, runs[index & ~1]!, runs[index | 1]!))
}

// `@Marsh`, `#Marsh`, `Marsh_1`: what machines read, in the spelling they were given.
const isIdentifier = (text: string, start: number, end: number): boolean =>
  /[@#_=\\]/.test(text.charAt(start - 1)) || /[@_=\\]/.test(text.charAt(end))

const opening = /[.!?:;"“„«‘'(—–•|]\s*$/

interface Surroundings {
  readonly before: NameWord | undefined
  readonly titled: boolean
}

function tokenOf(sentence: Sentence, word: NameWord, { before, titled }: Surroundings): NameToken {
  const { text: all } = sentence.block
  const { start, text } = word
  const from = before?.wordEnd ?? 0
  // Between nine words in ten there is a space.
  const isSpace = start - from === 1 && all[from] === ' '
  const gap = isSpace ? ' ' : all.slice(from, start)
  const capital = !isLowerAscii(text) && isCapitalised(text)
  return {
    start,
    end: word.end,
    wordEnd: word.wordEnd,
    text,
    key: word.key,
    plain: word.plain,
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
function isTitled(text: string, runs: readonly number[]): boolean {
  const longer: string[] = []
  for (let index = 0; index < runs.length; index += 2) {
    const word = nameWordOf(text.slice(runs[index], runs[index + 1]), 0)
    if (!isLetter(word.text, 0) || isSmall(word.key)) continue
    if (!isCapitalised(word.text)) return false
    longer.push(word.key)
  }
  return longer.slice(1).some(isOrdinary)
}

/** The token with letters of other scripts that look Latin written in Latin, if there are any. */
export function lookOf(token: NameToken): string | undefined {
  const look = unmasked(token.text)
  return look === token.text ? undefined : look
}
