import type { Sentence } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { antecedentOf } from '../antecedent.ts'
import { isVerb } from '../clauses.ts'
import type { PhraseMatch } from '../phrases.ts'

const opens = /^(?:when|where|while|because|although|though)$/
const modals = wordSet('will would can could may might must shall should to')

/**
 * Whether a sentence tells with a verb alone what happened, and of somebody whom no fact knows: `Larsborg will arrive in
 * May`, `we opened our doors in May`.
 * @param isKnown whether a word (by key) is one of the fact or of the names that facts know
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
  // `They were on their way when their Tarn Dory sank`: what a clause names is what it tells of.
  const clause = words.slice(words.findLastIndex(({ key }, at) => at < verb && opens.test(key)) + 1, verb)
  const isNamed = clause.some(({ text, key }) => /^\p{Lu}/u.test(text) && isKnown(key))
  const before = isNamed ? clause : [...antecedentOf(sentence), ...words.slice(0, verb)]
  const told = before.filter(({ key }) => !own.has(key))
  const from = datelineOf(sentence)
  const isStrangeHere = (word: Word): boolean => isStrange({ ...word, start: word.start - from }, isKnown)
  return told.some(({ key }) => /^(?:we|i)$/.test(key)) || told.some(isStrangeHere)
}

/** How long the dateline is that a sentence follows: the first word has its capital for its place, as that of a text. */
const datelineOf = ({ block, start }: Sentence): number =>
  start > 0 && start <= longestDateline && /^[^.!?]*[—–-]\s+$/.test(block.text.slice(0, start)) ? start : 0

const longestDateline = 120

/** A verb in the past, or one that another leads to; `the launch` is none. */
const isVerbHere = (words: readonly Word[], at: number): boolean =>
  isVerb(words[at]!) || modals.has(words[at - 1]?.key ?? '')

/** A name that no fact knows. At the start of a sentence any word has a capital. */
function isStrange({ text, key, start }: Word, isKnown: (key: string) => boolean): boolean {
  if (!/^\p{Lu}/u.test(text) || isKnown(key) || isFunctionWord(key) || isCalendar(key)) return false
  return start > 0 || !(isOrdinary(key) || isTitle(key))
}
