import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord } from '../../mentions/names/words.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { hasVerb, isAuxiliary, isSpeech, isVerb } from '../clauses.ts'

// What may follow a verb without being its object.
const adjuncts = wordSet(
  'in on at by with after before since during for from to as when while until within last this next early late and but or ' +
    'again officially there here then so because where off near out up down through across along behind beneath outside ' +
    'inside without against between among around under over ashore away that until',
)
const prepositions = wordSet('in on at by with for of from to into about against over under through between')
const auxiliaries = wordSet('is are was were be been being get gets got')

const persons = /^(?:me|us|you|him|her|it|them)$/

// Further apart than this, two words are hardly said of each other.
const widestGap = 8

const isLeading = /^(?:the|its|their|an?|\d.*|hundred|thousand|million|billion)$/
const pronouns = /^(?:they|it|he|she|we)$/

/**
 * Whether the words of a phrase stand too far apart, or around a verb of saying, to tell one thing together. Those of the
 * time itself part nothing: `The talk is at 9 a.m. on Friday, 9 May, at the quay`.
 */
export function isScattered({ sentence, ...time }: TimeMention, at: readonly number[]): boolean {
  return at.slice(1).some((index, before) => {
    const all = withoutInsert(sentence, at[before]!, index)
    // `The referendum on joining was on 23 April 1975, long before Brexit.`
    const isOver = all.some(({ key }) => /^(?:before|after|until)$/.test(key))
    const between = isOver ? all : all.filter(word => !overlaps(time, word))
    const isFar = between.length > widestGap && !isResumed(sentence, index)
    const said = between.findIndex(({ key }) => isSpeech(key))
    return isFar || (said >= 0 && !isNextDeed(sentence, index, between.slice(said + 1)))
  })
}

/** `The mill, where a fire broke out in the war, is to open`, `a fee of $2, twice that of old, payable`: what goes between has its own words. */
function withoutInsert({ words, block }: Sentence, from: number, to: number): readonly Word[] {
  const between = words.slice(from + 1, to)
  const { end: start } = words[from]!
  const told = block.text.slice(start, words[to]!.start)
  const insert = relativeInsert.exec(told) ?? lastInsert.exec(told)
  if (!insert) return between
  const end = start + insert.index + insert[0].length
  const inserted = between.filter(word => word.start >= start + insert.index && word.end <= end)
  return insert[1] === undefined && hasVerb(inserted)
    ? between
    : between.filter(word => !inserted.includes(word))
}

const relativeInsert =
  /,\s(where|which|who|whose)\s(?:(?!,\s(?:and|but|or)\s)[^;:()])*?,(?=\s(?:is|are|was|were|will|would|has|have|had)\s[^,]*$)/
const lastInsert = /,\s[^,;:()]*,(?=\s$)/

/** `Holm reported the theft and was praised`: what is said is a thing, and not what another one did. */
function isNextDeed(sentence: Sentence, at: number, told: readonly Word[]): boolean {
  const { words, block } = sentence
  const and = told.findLastIndex(({ key }) => key === 'and')
  // `Holm, who wrote the law, died`
  const [last] = told.slice(-1)
  const isNext = last !== undefined && block.text.slice(last.end, words[at]!.start) === ', '
  if (isNext && isLeading.test(told[0]!.key) && isVerb(words[at]!)) return true
  const [thing, ...others] = told.slice(0, Math.max(0, and))
  return thing !== undefined && isLeading.test(thing.key) && !hasVerb(others) && isResumed(sentence, at)
}

/** `launched a song for the boat`: what stands between a verb and the next word of its phrase. */
function isActedOn(all: readonly Word[], to: Word, times: readonly TimeMention[]): boolean {
  // `drew 1-1 at`: a score is what the verb comes to.
  const between = all.filter(({ key }) => !/^\d/.test(key))
  // `announced that Holm will lead`: what is said has a day of its own
  if (between[0]?.key === 'that') return true
  const isWhen = (word: Word): boolean =>
    times.some(({ start, end }) => start - ' on '.length <= word.start && word.end <= end)
  const told = between.filter(word => !isWhen(word))
  // `signed the paper in Larsborg`, of a phrase that has the place and leaves what was signed to the sentence
  const isOpen = determined.test(told[0]?.key ?? '') && told.findIndex(isPreposition) === told.length - 1
  if (isOpen && /^\p{Lu}/u.test(to.text)) return false
  // `went to the polls` and `took them to the polls` have nothing else in between; `launched a song for the boat` has.
  return between.findIndex(isPreposition) > (persons.test(between[0]?.key ?? '') ? 1 : 0)
}

const isPreposition = ({ key }: Word): boolean => prepositions.has(key)
const determined = /^(?:the|this|their|its)$/

/** `The hall, built by a guild for its fairs, was opened`, `The hall is as old as the quay and opened`: its subject may be far off. */
function isResumed({ words, block }: Sentence, at: number): boolean {
  const before = words.findLastIndex((word, index) => index < at && !(isAuxiliary(word) || isBeing(word)))
  return (
    ((isVerb(words[at]!) || isPresent(words[at]!, words[at + 1])) &&
      /(?:,|\band)\s+$/.test(block.text.slice(words[before]!.start, words[before + 1]!.start))) ||
    sameSubject.test(block.text.slice(words[Math.max(0, at - 2)]!.start, words[at]!.end))
  )
}

/** `and runs until` */
const isPresent = ({ key }: Word, next: Word | undefined): boolean =>
  /[^su]s$/.test(key) && adjuncts.has(next?.key ?? '')

// `The boat came from Tarn and went to Orsund before sinking`, `after being sold`
const sameSubject = /\b(?:before|after|while|when)\s+(?:being\s+\p{L}+|\p{L}+ing)$/u

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
  const to = at.find(index => index > verb)
  if (to !== undefined) return isActedOn(words.slice(verb + 1, to), words[to]!, times)
  // `The fair opened back on 3 May`
  const last = words[verb + 1]?.key === 'back' ? verb + 1 : verb
  const next = words[last + 1]
  // `The last cut came on 3 May`
  if (
    !next ||
    isVerb(next) ||
    words.slice(Math.max(0, verb - 2), verb).some(({ key }) => auxiliaries.has(key))
  )
    return false
  const own = words.slice(verb + 1).findIndex(({ key }) => known.has(key) && !isFunctionWord(key))
  // `announced a $5 billion deal`, of a deal
  const isKnown = words.slice(verb + 1, verb + 1 + own).every(({ key }) => isLeading.test(key))
  if (own >= 0 && isKnown) return false
  // `announced they have agreed`
  if (isSpeech(words[verb]!.key) && pronouns.test(next.key) && isAuxiliary(words[verb + 2])) return false
  const isAdjunct =
    adjuncts.has(next.key) ||
    // `Holm will succeed him`
    (/^succe/.test(words[verb]!.key) && persons.test(next.key)) ||
    next.key.endsWith('ly') ||
    times.some(time => time.start <= next.start && next.start < time.end)
  return !isAdjunct && /^\s+$/.test(block.text.slice(words[last]!.end, next.start))
}

/**
 * Whether the verb of a phrase is told of what another verb acts on: `Tarn bought a mill founded in 1890`, `The bridge
 * replaced a ferry, which opened in 1890`, `Tarn joined with Holm, founded in 1890`.
 * @param at the phrase's words, by index, in order
 * @param known all words of the event, as keys
 */
export function isOfObject(
  { words, block }: Sentence,
  at: readonly number[],
  known: ReadonlySet<string>,
): boolean {
  const verb = at.findIndex((index, slot) => slot > 0 && isVerb(words[index]!))
  if (verb < 0) return false
  const [subject, to] = [at[verb - 1]!, at[verb]!]
  const last = words.findLastIndex(
    (word, index) => index < to && (index === subject || !(isAuxiliary(word) || isBeing(word))),
  )
  const isRelative = relative.test(words[last]!.key)
  const told = words.slice(subject, isRelative ? last : to)
  if (told.slice(1).some(({ key }) => known.has(key) && !isFunctionWord(key))) return false
  if (ownSubject.test(block.text.slice(words[subject]!.end, words[to]!.start))) return true
  const hasOther = told.some((word, index) => index > 0 && isOtherVerb(word, told[index - 1]!))
  if (isRelative) return hasOther
  if (last + 1 < to || isFunctionWord(words[last]!.key)) return false
  const gap = block.text.slice(words[last]!.end, words[to]!.start)
  const isName = /^\p{Lu}/u.test(words[last]!.text) && !isCalendar(words[last]!.key)
  if (gap === ', ')
    return hasOther && isName && !block.text.slice(words[subject]!.end, words[last]!.start).includes(',')
  const acting = told.findIndex((word, index) => isActing(word, told[index - 1], told[index + 1]))
  return gap === ' ' && acting > 0 && !told.slice(0, acting).some(({ key }) => relative.test(key))
}

// `The clock was found in 1990, when the farmhouse was sold`
const ownSubject =
  /\b(?:when|while|after|before|because|as)\s(?:the|an?|its|his|her|their)\s(?:[\p{Ll}-]+\s){1,3}(?:(?:was|were|is|are|had|has|have)\s(?:been\s)?)?$/u

const relative = /^(?:which|who|that)$/

const isBeing = ({ key }: Word): boolean =>
  /^(?:is|are|was|were|be|been|being|became|becomes?|remain(?:s|ed)?)$/.test(key)

const isOtherVerb = (word: Word, before: Word): boolean =>
  (isVerb(word) || (/[^su]s$/.test(word.key) && !isFunctionWord(before.key))) &&
  /^\p{Ll}/u.test(word.text) &&
  !isBeing(word)

/** `bought a mill`, `replaces 4.1`; `was built`, `built by Holm` and `is a mill` act on nothing. */
const isActing = (word: Word, before: Word | undefined, next: Word | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  isOtherVerb(word, before) &&
  !isAuxiliary(before) &&
  !isBeing(before) &&
  !adjuncts.has(next.key) &&
  !prepositions.has(next.key)
