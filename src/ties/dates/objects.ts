import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { wordSet } from '../../text/word-set.ts'
import { isSpeech, isVerb } from '../clauses.ts'

// What may follow a verb without being its object.
const adjuncts = wordSet(
  'in on at by with after before since during for from to as when while until within last this next early late and but or ' +
    'again officially there here then so because where off near out up down through across along behind beneath outside ' +
    'inside without against between among around under over ashore away that',
)
const prepositions = wordSet('in on at by with for of from to into about against over under through between')
const auxiliaries = wordSet('is are was were be been being get gets got')

const persons = /^(?:me|us|you|him|her|it|them)$/

// Further apart than this, two words are hardly said of each other.
const widestGap = 8

/** Whether the words of a phrase stand too far apart, or around a verb of saying, to tell one thing together. */
export function isScattered(sentence: Sentence, at: readonly number[]): boolean {
  return at.slice(1).some((index, before) => {
    const between = sentence.words.slice(at[before]! + 1, index)
    const isFar = between.length > widestGap && !isResumed(sentence, index)
    return isFar || between.some(({ key }) => isSpeech(key))
  })
}

/** `The hall, built by a guild for its fairs, opened`, `The hall is as old as the quay and opened`: its subject may be far off. */
const isResumed = ({ words, block }: Sentence, at: number): boolean =>
  isVerb(words[at]!) && /(?:,|\band)\s+$/.test(block.text.slice(words[at - 1]!.start, words[at]!.start))

/**
 * Whether the verb of a phrase acts on something else than the phrase names: `the bridge opened` is not told by
 * `the bridge opened a way to the sea`, nor `launched the boat` by `launched a song for the boat`.
 * @param at the phrase's words, by index, in order
 * @param known all words of the event, as keys: `lava reached the town` may tell of one whose phrase has no town
 */
export function hasOtherObject(
  { words, block }: Sentence,
  at: readonly number[],
  { times, known }: { readonly times: readonly TimeMention[]; readonly known: ReadonlySet<string> },
): boolean {
  const verb = at.find(index => isVerb(words[index]!))
  if (verb === undefined || at.length < 2) return false
  const after = at.filter(index => index > verb)
  if (after.length > 0) {
    const between = words.slice(verb + 1, after[0])
    const preposition = between.findIndex(({ key }) => prepositions.has(key))
    // `went to the polls` and `took them to the polls` have nothing else in between; `launched a song for the boat` has.
    return preposition > (persons.test(between[0]?.key ?? '') ? 1 : 0)
  }
  const next = words[verb + 1]
  if (!next || words.slice(Math.max(0, verb - 2), verb).some(({ key }) => auxiliaries.has(key))) return false
  const object = words[verb + (/^(?:the|its|their|an?)$/.test(next.key) ? 2 : 1)]
  if (object && known.has(object.key) && !isFunctionWord(object.key)) return false
  const isAdjunct =
    adjuncts.has(next.key) ||
    next.key.endsWith('ly') ||
    times.some(time => time.start <= next.start && next.start < time.end)
  return !isAdjunct && /^\s+$/.test(block.text.slice(words[verb]!.end, next.start))
}
