import type { Sentence } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { antecedentOf } from '../antecedent.ts'
import { isVerb } from '../clauses.ts'
import type { PhraseMatch } from '../phrases.ts'

const modals = new Set('will would can could may might must shall should to'.split(' '))

/**
 * Whether a sentence tells with a verb alone what happened, and of somebody whom no fact knows: `Larsborg will arrive in
 * May`, `we opened our doors in May`.
 * @param known all words of the fact, and of the names that facts know, as keys
 */
export function isOfAnyone(
  sentence: Sentence,
  { phrase, at }: PhraseMatch,
  isKnown: (key: string) => boolean,
): boolean {
  const { words } = sentence
  const verb = at[0]!
  if (phrase.words.length > 1 || !isVerbHere(words, verb)) return false
  const own = phrase.forms[0]!
  const told = [...antecedentOf(sentence), ...words.slice(0, verb)].filter(({ key }) => !own.has(key))
  if (told.some(({ key }) => /^(?:we|i)$/.test(key))) return true
  // `Holm, 29, of Larsborg, will arrive`: of whom it names first.
  const isFirst = (word: Word): boolean => word.start === sentence.start
  const first = told.find(word => isName(word) && (isKnown(word.key) || isStrange(word, isFirst(word))))
  return first !== undefined && !isKnown(first.key)
}

const isName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

/** A verb in the past, or one that another leads to; `the launch` is none. */
const isVerbHere = (words: readonly Word[], at: number): boolean =>
  isVerb(words[at]!) || modals.has(words[at - 1]?.key ?? '')

/** A name that no fact knows. At the start of a sentence any word has a capital. */
const isStrange = ({ key }: Word, isFirst: boolean): boolean =>
  !isFunctionWord(key) && !isCalendar(key) && !(isFirst && (isOrdinary(key) || isTitle(key)))
