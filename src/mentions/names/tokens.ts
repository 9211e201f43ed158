import { firstWhere } from '../../text/bisect.ts'
import { isLetterAt, isLowerAscii } from '../../text/characters.ts'
import { unmasked } from '../../text/spelling/confusables.ts'
import {
  isAllCapitals,
  isCapitalised,
  isInitials,
  type NameWord,
  nameRuns,
  nameWordOf,
} from '../../text/spelling/letters.ts'
import type { Sentence } from '../mention.ts'
import { byBlock } from '../sentences.ts'
import { isAbbreviatedTitle, isCalendar, isLand, isOrdinary, isSmall } from './words.ts'

/** A word as names are looked for in it. */
export interface NameToken extends NameWord {
  readonly sentence: Sentence
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly initials: boolean
  /** Joined to the token before by white space or a hyphen, or by the dot of an initial or a title. */
  readonly joined: boolean
  /** Behind a word that owns it or an `&`, as in `Farmers’ Union` and `Holm & Vik`: joined only where a known name is. */
  readonly linked: boolean
  /** Right behind a dot, as in `Node.js`: joined only where a known name has one. */
  readonly dotted: boolean
  /** Behind a possessive, as in `Lloyd's of London`: joined only where a known name owns it so. */
  readonly owned: boolean
  /** Joined by a hyphen. */
  readonly hyphenated: boolean
  /** The capital may be there for its place alone: at the start of a sentence, in a heading with capitals. */
  readonly routine: boolean
  /** In a sentence whose ordinary words all have capitals. */
  readonly titled: boolean
}

/**
 * The words of one block's sentences, in order. Each is made when somebody asks for it, by {@link tokenAt}: nine in ten
 * are small letters beside which no name stands, and making a word takes ten times as long as finding it.
 */
export interface NameTokens {
  readonly length: number
  readonly text: string
  /** Where the words begin and end, one after the other. */
  readonly runs: readonly number[]
  readonly sentences: readonly Sentence[]
  /** The index of each sentence's first word; one more, behind the last. */
  readonly firsts: readonly number[]
  /** The words that were made, by their indexes; and what was told of sentences, by theirs. */
  readonly made: (NameToken | undefined)[]
  readonly titled: (boolean | undefined)[]
}

/** The words of a document's sentences in order, block by block. */
export const nameTokensOf = (sentences: readonly Sentence[]): NameTokens[] =>
  byBlock(sentences).map(nameTokens)

/** The words of one block's sentences, in order. */
export function nameTokens(sentences: readonly Sentence[]): NameTokens {
  const text = sentences[0]?.block.text ?? ''
  const runs = proseRuns(text)
  const firsts = [0]
  for (const { end } of sentences) {
    let at = firsts.at(-1)!
    while (2 * at < runs.length && runs[2 * at]! < end) at++
    firsts.push(at)
  }
  const length = firsts.at(-1)!
  return { length, text, runs, sentences, firsts, made: new Array(length), titled: [] }
}

/** The word at an index; undefined before the first and behind the last. */
export function tokenAt(tokens: NameTokens, at: number): NameToken | undefined {
  if (at < 0 || at >= tokens.length) return undefined
  tokens.made[at] ??= tokenOf(tokens, at)
  return tokens.made[at]
}

/** Whether a word begins with small letters of ASCII, so that it has no capital and is its own key, marks aside. */
export function isSmallAt({ text, runs }: NameTokens, at: number): boolean {
  const start = runs[2 * at]!
  const end = Math.min(start + 3, runs[2 * at + 1]!)
  for (let unit = start; unit < end; unit++) if ((text.charCodeAt(unit) - 0x61) >>> 0 >= 26) return false
  return true
}

/** The key of a word without a capital. */
export function smallKeyAt(tokens: NameTokens, at: number): string | undefined {
  const word = tokens.text.slice(tokens.runs[2 * at], tokens.runs[2 * at + 1])
  if (isLowerAscii(word)) return word
  const { capital, key } = tokenAt(tokens, at)!
  return capital ? undefined : key
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

const wordAt = ({ text, runs }: NameTokens, at: number): NameWord =>
  nameWordOf(text.slice(runs[2 * at], runs[2 * at + 1]), runs[2 * at]!)

function tokenOf(tokens: NameTokens, at: number): NameToken {
  const all = tokens.text
  const number = firstWhere(tokens.firsts, first => first > at) - 1
  const sentence = tokens.sentences[number]!
  const { start, end, wordEnd, text, key, plain } = wordAt(tokens, at)
  const from = at > 0 ? tokens.runs[2 * at - 1]! : 0
  // Between nine words in ten there is a space.
  const isSpace = at > 0 && start - from === 1 && all[from] === ' '
  const gap = isSpace ? ' ' : all.slice(from, start)
  const capital = !isLowerAscii(text) && isCapitalised(text)
  tokens.titled[number] ??= isTitled(tokens, number)
  const titled = tokens.titled[number]!
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
    linked: !isSpace && (/^\s&\s$/.test(gap) || (all[from - 1] === 's' && /^['’]\s$/.test(gap))),
    dotted: gap === '.',
    owned: isSpace && isPossessive(all, from),
    joined: at > 0 && !isPossessive(all, from) && (isSpace || isJoined(wordAt(tokens, at - 1), gap, all)),
    routine: titled || at === 0 || start === sentence.start || (!isSpace && opening.test(gap)),
    titled,
  }
}

/** Whether the word that ends at an offset has a possessive, which no name goes on behind. */
const isPossessive = (text: string, end: number): boolean =>
  (text[end - 1] === 's' || text[end - 1] === 'S') && /['’ʼ´`]/.test(text[end - 2]!)

function isJoined(before: NameWord, gap: string, text: string): boolean {
  if (/^(?:\s+|[-‐‑])$/.test(gap)) return true
  // `Anna “Nan” Marsh`: a nickname.
  if (/^["”’)]\s+$/.test(gap)) return /["“‘(]/.test(text[before.start - 1] ?? '')
  return (
    /^\.\s*$/.test(gap) && (isInitials(before.text) || isAbbreviatedTitle(before.key) || before.key === 'st')
  )
}

// Every longer word has a capital, and an ordinary one among them, other than a month, shows that the heading gives it.
function isTitled(tokens: NameTokens, number: number): boolean {
  const longer: string[] = []
  for (let at = tokens.firsts[number]!; at < tokens.firsts[number + 1]!; at++) {
    const { text, key } = wordAt(tokens, at)
    if (!isLetterAt(text, 0) || isSmall(key)) continue
    if (!isCapitalised(text)) return false
    longer.push(key)
  }
  return longer.slice(1).some(key => isOrdinary(key) && !(isCalendar(key) || isLand(key)))
}

/** The token with letters of other scripts that look Latin written in Latin, if there are any. */
export function lookOf(token: NameToken): string | undefined {
  const look = unmasked(token.text)
  return look === token.text ? undefined : look
}
