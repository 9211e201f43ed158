import type { Sentence } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { isVerb } from '../../ties/clauses.ts'
import { isPreposition } from './tail.ts'
import { isName, isTelling } from './words.ts'

/** What may say what a number or a date is told of. */
export interface Telling {
  readonly sentence: Sentence
  /** Where its words are looked for from: offset of the number, or of the verb that a date goes with. */
  readonly near: number
  /** The words of its own clause. */
  readonly own: readonly Word[]
  /** How many words a phrase had best have: 2 or 3. */
  readonly fewest: 2 | 3
  /** How many words farther off than a name another word counts. */
  readonly costs: { readonly noun: number; readonly verb: number }
  /** Tells words that say nothing here, such as the unit. */
  readonly isIdle: (word: Word) => boolean
}

// By rank; the next are tried where the first are said of something else too.
const choices = {
  2: [
    [0, 1],
    [0, 1, 2],
    [0, 2],
  ],
  3: [
    [0, 1, 2],
    [0, 1],
    [0, 2],
  ],
} as const

// A word of another clause counts as so many farther off.
const elsewhere = 20
// What only describes a noun, and what stands before the number.
const modifier = 8
const before = 3
const reach = 40

/**
 * The phrases that may tie a number or a date to what it is told of, the best first: names before nouns before verbs,
 * near ones before far ones.
 */
export function phrasesOf(telling: Telling): string[] {
  const { sentence, near: offset, fewest } = telling
  const from = sentence.words.findIndex(word => word.end > offset)
  const near = sentence.words.slice(Math.max(0, from - reach), from + reach)
  const ranked = near
    .map((word, at) => ({ word, cost: costOf(telling, near, at) + Math.abs(at - Math.min(from, reach)) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost)
    .map(({ word }) => word)
  const best = ranked.filter(({ key }, at) => ranked.findIndex(other => other.key === key) === at)
  // `A viaduct was opened`, `His last album`: there may be others, where no name says which, nor a third word.
  const opening = telling.own[0]?.key ?? ''
  const isOne = !/^(?:an?|another|his|her|its|their|our|my)$/.test(opening)
  const isClear = (chosen: readonly Word[]): boolean =>
    isOne ||
    chosen.some(word => isName(word, sentence)) ||
    (fewest === 3 && /^an?$/.test(opening) && chosen.filter(word => !isAction(word)).length > 1)
  const strangers = (chosen: readonly Word[]): number =>
    chosen.filter(word => !telling.own.includes(word)).length
  return choices[fewest]
    .filter(chosen => chosen.every(at => at < best.length))
    .map(chosen => chosen.map(at => best[at]!))
    .filter(isClear)
    .filter(chosen => chosen.some(word => !isAction(word) || isName(word, sentence)))
    .sort((a, b) => strangers(a) - strangers(b))
    .map(chosen =>
      chosen
        .sort((a, b) => a.start - b.start)
        .map(withoutPossessive)
        .join(' '),
    )
}

const isAction = (word: Word): boolean => isVerb(word) || word.key.endsWith('ing')

const withoutPossessive = ({ text }: Word): string => text.replace(/['’]s?$/, '')

/** What a word's kind and clause add to its distance; infinite for one that tells nothing. */
function costOf(telling: Telling, words: readonly Word[], at: number): number {
  const { sentence, near, own, costs, isIdle } = telling
  const word = words[at]!
  const isNamed = isName(word, sentence)
  if (!(isNamed || isTelling(word) || word.start === near) || isIdle(word)) return Number.POSITIVE_INFINITY
  // What is done in another clause is told of something else.
  if (!isNamed && isAction(word) && !own.includes(word)) return Number.POSITIVE_INFINITY
  const isWhole = isAction(word) || isHead(words, at) || word.start === near
  const kind = isAction(word) ? costs.verb : costs.noun + (word.start < near ? before : 0)
  return (isNamed ? 0 : kind) + (isWhole ? 0 : modifier) + (own.includes(word) ? 0 : elsewhere)
}

/** The last word of a noun phrase. */
export function isHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (/['’]s?$/.test(word.text)) return /^\p{Lu}/u.test(word.text)
  return (
    !next ||
    next.start - word.end > 1 ||
    isPreposition(next) ||
    next.key === 'to' ||
    isFunctionWord(next.key) ||
    (isVerb(next) && !/^\p{Lu}/u.test(next.text))
  )
}
