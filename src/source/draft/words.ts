import type { Sentence } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary } from '../../mentions/names/words.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'

const empty = wordSet(
  'said says say told according including included includes include percent total number numbers amount several total ' +
    'various certain current currently recent recently additional entire whole former latest major main key top full ' +
    'based made using used held took given set nearly almost roughly total mr mrs ms dr also both each per via own across far ' +
    'rest return unique different individual sufficient available compared versus minimum maximum average estimated non  two three four five six seven eight nine ten eleven twelve dozen',
)

/** True for a word that tells what a sentence is about, and that a rewrite would keep. */
export const isTelling = ({ key, text }: Word): boolean =>
  commonnessWeight(key) === 1 &&
  key.length > 2 &&
  !/\p{N}/u.test(text) &&
  !isFunctionWord(key) &&
  !isCalendar(key) &&
  !empty.has(key) &&
  !/(?:ly|n't)$/.test(key)

/** True for a word with a capital that a sentence's start does not account for. */
const isProper = ({ text, key, start }: Word, { start: from }: Sentence): boolean =>
  /^\p{Lu}/u.test(text) && start > from + 1 && !isCalendar(key)

/** True for a capital that is a name's for sure: not only there for the start of a sentence. */
export const isName = (word: Word, sentence: Sentence): boolean =>
  /^\p{Lu}/u.test(word.text) &&
  !isFunctionWord(word.key) &&
  !isCalendar(word.key) &&
  (isProper(word, sentence) || isLand(word.key) || !isOrdinary(word.key))
