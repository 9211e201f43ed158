import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { inflections } from '../../text/inflection.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'

/** When a verb says that something happens: what is only possible, or always so, is neither. */
export type Tense = 'past' | 'future'

const auxiliaries = wordSet(
  'is are was were be been being has have had do does did will would can could may might must should shall',
)
const irregular = wordSet(
  'began became broke brought built bought came caught chose cost cut dealt died drew drove fell felt fought found ' +
    'fled flew gave got grew held hit kept knew laid led left lost made met opened paid put ran rose sank saw sold sent ' +
    'set shook shot shut signed sold sought spent spoke split spread stood stole struck swore swept took taught threw ' +
    'told went won wore wrote withdrew overthrew undertook',
)
// Forms that need `was` or `were` before them: alone they only describe (`the talks given in May`).
const participles = wordSet(
  'born begun broken chosen driven fallen given grown taken written stolen drawn flown thrown seen known',
)
const possible = wordSet('would can could may might must should shall if unless whether')
// What was said on a day is no event worth keeping, and what was said of one is another's.
const speech = wordSet(
  'said told added noted explained asked argued called wrote thought believed denied claimed reported accused urged ' +
    'warned insisted stated confirmed declared tweeted posted responded replied described wanted hoped needed expected ' +
    'showed estimated projected predicted scheduled planned seemed appeared',
)

/** The verb that a time goes with: its index among the words of the clause, and its tense. */
export interface MainVerb {
  readonly at: number
  readonly tense: Tense
  /** Where the subject ends: before the first verb, which may be another one (`opened in 1990 and closed in 2004`). */
  readonly subjectTo: number
}

/**
 * Finds the verb that says what happened, or will: the last one before an index, or the first; undefined where none does
 * for sure.
 */
export function mainVerbOf(words: readonly Word[], before = words.length): MainVerb | undefined {
  if (words.some(({ key }) => possible.has(key) || key === 'not' || key.endsWith("n't"))) return undefined
  const will = words.findIndex(({ key }) => key === 'will')
  if (will >= 0) return futureOf(words, will)
  const verbs = words.flatMap((_, index) => (isPast(words, index) ? [index] : []))
  const at = verbs.findLast(index => index < before && isJoined(words, index)) ?? verbs[0]
  if (at === undefined || verbs[0]! < 1 || speech.has(words[at]!.key)) return undefined
  // `is expected`, `have spent`: told of the present, or of no day.
  const led = words.slice(Math.max(0, at - 3), at)
  const isOpen = led.some(({ key }) => /^(?:is|are|be|being|been|to|has|have|having)$/.test(key))
  return isOpen ? undefined : { at, tense: 'past', subjectTo: verbs[0]! }
}

/** `will open`, `will soon be open`, `will have a fair` */
function futureOf(words: readonly Word[], will: number): MainVerb | undefined {
  const next = words.findIndex((word, at) => at > will && !isAuxiliary(word) && !word.key.endsWith('ly'))
  const isOwn = next >= 0 && (mayBeVerb(words[next]!) || isPast(words, next))
  const at = isOwn ? next : words.findIndex(({ key }, index) => index > will && /^(?:have|be)$/.test(key))
  return at < 0 ? undefined : { at, tense: 'future', subjectTo: will }
}

/** `and closed`, `but then lost`: what the same subject did next. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some(index => /^(?:and|but|or)$/.test(words[index]?.key ?? ''))

export const isAuxiliary = ({ key }: Word): boolean => auxiliaries.has(key)

/** A past form in small letters that no article or possessive makes an adjective. */
function isPast(words: readonly Word[], at: number): boolean {
  const { text, key } = words[at]!
  const before = words[at - 1]
  if (/^\p{Lu}/u.test(text)) return false
  if (before && (adjectival.test(before.key) || /['’]s$/.test(before.text))) return false
  if (participles.has(key)) return /^(?:was|were)$/.test(before?.key ?? '')
  return irregular.has(key) || (key.length > 4 && key.endsWith('ed') && !noVerb.test(key))
}

const adjectival =
  /^(?:the|a|an|its|his|her|their|our|of|by|with|in|other|all|some|many|most|such|these|those)$/
const noVerb = /^(?:indeed|united|need|hundred|speed)$/

/** `employs`, `rise`: a word in small letters that may be a verb of now. */
export const mayBeVerb = ({ key, text }: Word): boolean =>
  /^\p{Ll}{3,}$/u.test(text) &&
  !isFunctionWord(key) &&
  Array.from(inflections(key)).some(form => form.endsWith('ing') && isOrdinary(form))
