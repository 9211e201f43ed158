import { topicOf } from '../facts/facts.ts'
import { isUs, longestName } from '../facts/index/aliases.ts'
import type { Phrase, PhraseIndex } from '../facts/index/phrase-index.ts'
import type { Sentence } from '../mentions/mention.ts'
import { keysOf, type Word } from '../text/word.ts'
import { antecedentOf } from './antecedent.ts'

/** A phrase that a sentence has all words of, and where: indexes into the sentence's words, in order. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly at: readonly number[]
}

/** A phrase that a sentence has only some words of. */
export interface PartialMatch {
  readonly phrase: Phrase
  /** As the facts file has them. */
  readonly missing: readonly string[]
}

/** The phrases of facts that a sentence speaks of, in the order in which it does. */
export function matchPhrases(
  sentence: Sentence,
  { byRarest: all, longer }: PhraseIndex,
  byRarest = all,
): PhraseMatch[] {
  if (byRarest.size === 0) return []
  const candidates = new Set<Phrase>()
  const before = antecedentOf(sentence)
  for (const some of [sentence.words, before])
    for (const { key } of some) for (const phrase of byRarest.get(key) ?? none) candidates.add(phrase)
  if (candidates.size === 0) return []
  const place = placeOf(sentence.words, before, longer)
  // Many facts may have the same words, which stand in the same places but where a longer name has them.
  const known = new Map<Phrase['forms'], readonly number[] | undefined>()
  return [...candidates].flatMap(phrase => {
    const { forms } = phrase
    const at = known.has(forms) ? known.get(forms) : whereIn(sentence, placesOf(phrase, place))
    if (place.names.length === 0) known.set(forms, at)
    return at ? [{ phrase, at }] : []
  })
}

/** Where the words of a phrase stand in a sentence that has them all, in one statement. */
function whereIn(sentence: Sentence, places: readonly (readonly number[])[]): number[] | undefined {
  if (places.some(at => at.length === 0)) return undefined
  const at = together(places)
  return at.length > places.length || isOneStatement(sentence, at) ? at : undefined
}

const none: readonly Phrase[] = []

/** No semicolon parts the words of a phrase, unless a pronoun leads over it: `They told of the fair; it opens`. */
const isOneStatement = ({ words, block }: Sentence, at: readonly number[]): boolean =>
  !/;(?!\s(?:it|they)\s(?:\p{L}+\s)?\p{L}+$)/u.test(
    block.text.slice(words[at[0]!]!.end, words[at.at(-1)!]!.end),
  )

/** Each place of the word that is there least often, with the nearest ones of the others: `an access token, a refresh token`. */
function together(places: readonly (readonly number[])[]): number[] {
  const rarest = places.reduce((a, b) => (b.length < a.length ? b : a))
  const nearest = (all: readonly number[], to: number): number =>
    all.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a))
  const at = rarest.flatMap(anchor => places.map(all => nearest(all, anchor)))
  return [...new Set(at)].sort((a, b) => a - b)
}

/** The phrases, of all that there are, that a sentence has words of, and not all: for explanations alone. */
export function matchPartly(sentence: Sentence, { all, longer }: PhraseIndex): PartialMatch[] {
  const before = antecedentOf(sentence)
  const place = placeOf(sentence.words, before, longer)
  return all.flatMap(phrase => {
    const places = placesOf(phrase, place)
    const missing = phrase.words.filter((_, slot) => places[slot]!.length === 0)
    return missing.length === 0 || missing.length === phrase.words.length ? [] : [{ phrase, missing }]
  })
}

interface Place {
  readonly words: readonly Word[]
  /** What its pronoun stands for. */
  readonly before: readonly Word[]
  /** The names of other things in these that have words of a name. */
  readonly names: readonly LongerName[]
}

interface LongerName {
  readonly words: readonly Word[]
  /** Those of a name of something else. */
  readonly parts: readonly string[]
}

const placeOf = (words: readonly Word[], before: readonly Word[], longer: PhraseIndex['longer']): Place => ({
  words,
  before,
  names: longer.size === 0 ? [] : [words, before].flatMap(all => longerIn(all, longer)),
})

function longerIn(all: readonly Word[], longer: PhraseIndex['longer']): LongerName[] {
  const reaches = Array.from({ length: longestName }, (_, at) => at + 1)
  return all.flatMap((_, from) =>
    reaches.flatMap(length => {
      const words = all.slice(from, from + length)
      const parts = words.length < length ? undefined : longer.get(words.map(({ key }) => key).join(' '))
      return parts ? [{ words, parts }] : []
    }),
  )
}

/**
 * Where each word of a phrase stands in a sentence, in any of its forms; else in the pronoun that stands for it. `We` is an
 * organization only where nothing else is.
 */
const placesOf = ({ forms, fact }: Phrase, { words, before, names }: Place): number[][] =>
  forms.map(known => {
    const isHere = (word: Word, index: number, all: readonly Word[]): boolean =>
      known.has(word.key) &&
      // `4 per cent` is no price per share.
      !(word.key === 'per' && all[index + 1]?.key === 'cent') &&
      !names.some(name => isInLonger(word, name, fact))
    const at = words.flatMap((word, index) => (isHere(word, index, words) ? [index] : []))
    const named = at.filter(index => !isUs(words[index]!.key))
    if (at.length === 0 && before.some(isHere)) return [0]
    return named.length > 0 ? named : at
  })

/** `Halden Mills has`, of a fact of `Halden`: the longest name counts, unless the fact has all of it. */
function isInLonger(word: Word, { words, parts }: LongerName, fact: Phrase['fact']): boolean {
  if (!words.includes(word) || !parts.includes(word.key)) return false
  const known = keysOf([topicOf(fact), ...fact.about].join(' '))
  return !words.every(({ key }) => known.includes(key))
}
