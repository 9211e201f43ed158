import type { Sentence } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord } from '../../mentions/names/words.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { inflections } from '../../text/inflection.ts'
import type { Word } from '../../text/word.ts'

/** In how many sentences of a document a word stands, in any inflection. Takes a key. */
export type Frequency = (key: string) => number

/** Counts the words of a document's sentences. */
export function frequencyIn(sentences: readonly Sentence[]): Frequency {
  const places = new Map<string, Set<number>>()
  sentences.forEach(({ words }, number) => {
    for (const { key } of words) places.set(key, (places.get(key) ?? new Set()).add(number))
  })
  return key => new Set([...inflections(key)].flatMap(form => [...(places.get(form) ?? [])])).size
}

const empty = new Set(
  (
    'said says say told according including included includes include percent total number numbers amount several total ' +
    'various certain current currently recent recently additional entire whole former latest major main key top full ' +
    'based made using used held took given set nearly almost roughly total mr mrs ms dr also both each per via own across far ' +
    'unique different individual sufficient available compared versus minimum maximum average estimated non  two three four five six seven eight nine ten eleven twelve dozen'
  ).split(' '),
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
export const isProper = ({ text, key, start }: Word, { start: from }: Sentence): boolean =>
  /^\p{Lu}/u.test(text) && start > from + 1 && !isCalendar(key)
