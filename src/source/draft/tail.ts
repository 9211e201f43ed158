import { isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../../ties/clauses.ts'
import { cardinals, ordinals } from '../../value/quantity/number-words.ts'
import { isAuxiliary } from './tense.ts'

export const isPreposition = ({ key }: Word): boolean => prepositions.has(key)

const prepositions = wordSet('of in on at for from by with across within under against among')
/** A tail is cut behind so many words. */
const mostWords = 7

/** What follows a noun, up to another part of the clause; of a phrase that goes on there, only what stands before it. */
export function tailOf(after: readonly Word[]): readonly Word[] {
  const cut = after.findIndex((_, at) => at > 0 && isEnd(after, at))
  const to = Math.min(cut < 0 ? after.length : cut, mostWords)
  const whole = goesOn(after, to)
    ? after.slice(0, Math.max(0, lastPreposition(after, to)))
    : after.slice(0, to)
  const last = whole.findLastIndex(word => !isFunctionWord(word.key) && !isPreposition(word))
  return whole.slice(0, last + 1)
}

const lastPreposition = (words: readonly Word[], to: number): number =>
  words.slice(0, to).findLastIndex(isPreposition)

/** What opens another part of the clause: a gap, a conjunction, a number, an infinitive, a participle. */
function isEnd(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!]
  if (isApart(before, word) || isNumber(word) || /.{3}ing$/.test(word.key)) return true
  if (ends.has(word.key)) return !joinsNames(words, at)
  if (word.key === 'to') return !/^(?:\p{Lu}|the$|an?$)/u.test(words[at + 1]?.text ?? '')
  return isPlural(before) && !isPlural(word) && !mayFollowPlural(word)
}

/** `in Spain and Portugal`: what is counted is counted in both. */
const joinsNames = (words: readonly Word[], at: number): boolean =>
  words[at]!.key === 'and' && [at - 1, at + 1].every(index => /^\p{Lu}/u.test(words[index]?.text ?? ''))

/** Whether the phrase before an end has its last word behind it: a number counts something, a name may lead to a noun. */
function goesOn(words: readonly Word[], to: number): boolean {
  const [before, next] = [words[to - 1], words[to]]
  if (!before || !next || isApart(before, next)) return false
  if (isNumber(next)) return true
  const isInside = to === mostWords || /^\p{Lu}/u.test(before.text)
  return (
    isInside && !isPreposition(next) && !isFunctionWord(next.key) && !ends.has(next.key) && !isLowVerb(next)
  )
}

const isLowVerb = (word: Word): boolean => isVerb(word) && !/^\p{Lu}/u.test(word.text)

/** More than a space between: punctuation, or a time that was taken out. */
const isApart = (word: Word, next: Word): boolean => next.start - word.end > 1 && !/s$/.test(word.key)

export const isNumber = ({ key, text }: Word): boolean =>
  /\p{N}/u.test(text) || cardinals.has(key) || ordinals.has(key)

const isPlural = ({ key }: Word): boolean => /[^s'’]s$/.test(key)

/** What may stand right behind a plural noun in the same phrase, or tell what was done: anything else is a verb of now. */
const mayFollowPlural = (word: Word): boolean =>
  isPreposition(word) ||
  isFunctionWord(word.key) ||
  isAuxiliary(word) ||
  isLowVerb(word) ||
  /^\p{Lu}/u.test(word.text)

const ends = wordSet('and or but so that which who while as than then including such also')
