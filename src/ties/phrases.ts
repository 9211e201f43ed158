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
  return candidates.size === 0
    ? []
    : [...candidates].flatMap(phrase => {
        const places = placesOf(phrase, { words: sentence.words, before, longer })
        if (places.some(at => at.length === 0)) return []
        const at = together(places)
        return at.length > places.length || isOneStatement(sentence, at) ? [{ phrase, at }] : []
      })
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
  return all.flatMap(phrase => {
    const places = placesOf(phrase, { words: sentence.words, before, longer })
    const missing = phrase.words.filter((_, slot) => places[slot]!.length === 0)
    return missing.length === 0 || missing.length === phrase.words.length ? [] : [{ phrase, missing }]
  })
}

interface Place {
  readonly words: readonly Word[]
  /** What its pronoun stands for. */
  readonly before: readonly Word[]
  readonly longer: PhraseIndex['longer']
}

/**
 * Where each word of a phrase stands in a sentence, in any of its forms; else in the pronoun that stands for it. `We` is an
 * organization only where nothing else is.
 */
const placesOf = ({ forms, fact }: Phrase, { words, before, longer }: Place): number[][] =>
  forms.map(known => {
    const isHere = ({ key }: Word, index: number, all: readonly Word[]): boolean =>
      known.has(key) &&
      // `4 per cent` is no price per share.
      !(key === 'per' && all[index + 1]?.key === 'cent') &&
      !(longer.size > 0 && isInLonger(all, index, { fact, longer }))
    const at = words.flatMap((word, index) => (isHere(word, index, words) ? [index] : []))
    const named = at.filter(index => !isUs(words[index]!.key))
    if (at.length === 0 && before.some(isHere)) return [0]
    return named.length > 0 ? named : at
  })

/** `Halden Mills has`, of a fact of `Halden`: the longest name counts, unless the fact has all of it. */
function isInLonger(
  words: readonly Word[],
  index: number,
  { fact, longer }: Pick<Phrase, 'fact'> & Pick<Place, 'longer'>,
): boolean {
  for (let from = Math.max(0, index - longestName + 1); from <= index; from++)
    for (let to = index + 1; to <= Math.min(words.length, from + longestName); to++) {
      const keys = words.slice(from, to).map(({ key }) => key)
      if (!longer.get(keys.join(' '))?.includes(words[index]!.key)) continue
      const known = keysOf([topicOf(fact), ...fact.about].join(' '))
      if (!keys.every(key => known.includes(key))) return true
    }
  return false
}
