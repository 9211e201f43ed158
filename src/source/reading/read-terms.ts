import type { Term, TermKind } from '../../facts/index/source-index.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { lemmaOf, stemOfLemma } from '../words/stem.ts'

/** The least share of capitals among longer words that makes a line one in which capitals say nothing. */
const headlineShare = 0.7

/** The words of a sentence with what they are compared by. `values` are its numbers, dates and times. */
export function readTerms(sentence: Sentence, values: readonly Span[]): Term[] {
  const { words } = sentence
  const isHeadline = hasHeadlineCapitals(words)
  const spans = values.toSorted((a, b) => a.end - b.end)
  let next = 0
  return words.map((word, at) => {
    while (next < spans.length && spans[next]!.end <= word.start) next++
    const kind = spans[next] && overlaps(spans[next]!, word) ? 'figure' : kindOf(sentence, at, isHeadline)
    const { start, end, text, key } = word
    const lemma = lemmaOf(key)
    return { start, end, text, key, lemma, stem: stemOfLemma(lemma), kind }
  })
}

function kindOf(sentence: Sentence, at: number, isHeadline: boolean): TermKind {
  const word = sentence.words[at]!
  if (/\p{N}/u.test(word.text)) return 'figure'
  if (/^\p{Lu}/u.test(word.text) && isName(sentence, at, isHeadline)) return 'name'
  const isSmall = word.key.length < 2 || isFunctionWord(word.key) || commonnessWeight(word.key) < 0.5
  return isSmall || /n't$/.test(word.key) ? 'small' : 'content'
}

/** `The Sixties` are a time. */
const decade = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ties$/

/** `I've` and `Don't` are words of grammar, `Ikea's` is none. */
const contraction =
  /^(?:[^'’]+n['’]t|(?:i|you|he|she|it|we|they|that|there|what|who|here|where|how|let)['’](?:m|s|re|ve|ll|d))$/

/** A capital says that a word is a name unless the place asks for one: there the word must be no ordinary one. */
function isName(sentence: Sentence, at: number, isHeadline: boolean): boolean {
  const { text, key } = sentence.words[at]!
  if (isLand(key)) return true
  if (isCalendar(key) || isTitle(key) || decade.test(key)) return false
  if ((isFunctionWord(key) || contraction.test(key)) && !isAcronym(text)) return false
  if (!isHeadline && !isOpening(sentence, at)) return true
  if (isAcronym(text) && !isHeadline && !isLabel(sentence, at)) return true
  if (isPrefix(sentence, at)) return false
  return !isOrdinary(key) || isGivenName(sentence, at)
}

/** `Pre-tax losses rose` */
const isPrefix = ({ block, words }: Sentence, at: number): boolean =>
  /^-\p{Ll}/u.test(block.text.slice(words[at]!.end, words[at]!.end + 2)) && prefixes.test(words[at]!.key)

const prefixes =
  /^(?:pre|post|anti|ultra|semi|multi|sub|super|inter|intra|micro|mini|mega|neo|pro|non|mid|ex|co|re|un)$/

/** `ALERT: two ferries collide`; fewer letters may be short for a name. */
const isLabel = ({ block, words }: Sentence, at: number): boolean =>
  at === 0 &&
  words[0]!.key.length >= leastLabel &&
  isOrdinary(words[0]!.key) &&
  block.text[words[0]!.end] === ':'

const leastLabel = 4

/** `Mark Lund`: an ordinary word that many are called by is a name before another with a capital. */
function isGivenName({ block, words }: Sentence, at: number): boolean {
  const [given, surname] = [words[at]!, words[at + 1]]
  return (
    isCommonGivenName(given.key) &&
    surname !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(surname.text) &&
    !isCalendar(surname.key) &&
    /^\s+$/.test(block.text.slice(given.end, surname.start))
  )
}

const isAcronym = (text: string): boolean => /^\p{Lu}(?:\.?\p{Lu}){1,5}s?$/u.test(text)

/** The first word of a sentence, of a quotation in it, or after a colon; not who speaks: `,” Rose said`. */
function isOpening({ block, start, words }: Sentence, at: number): boolean {
  const before = block.text.slice(words[at - 1]?.end ?? start, words[at]!.start)
  if (/^,["”’']+ $/.test(before)) return false
  return at === 0 || /["“”‘«:;`(•–—]|(?:^|\s)['’]/.test(before)
}

function hasHeadlineCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text))
  // `Vik Mills advised Tromsund` is all names, and its verb is small.
  const isVerbSmall = long.some(({ text, key }) => !/^\p{Lu}/u.test(text) && !isFunctionWord(key))
  return long.length > 2 && !isVerbSmall && capitals.length >= long.length * headlineShare
}
