import { isCalendar, isFunctionWord, isTitle } from '../../mentions/names/words.ts'
import { fold, type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { plainAdjectives } from '../plain-adjectives.ts'
import { isStrange } from '../strangers.ts'
import type { Told } from './told-event.ts'

/** Whether what stands beside the words of an event makes it another one of its kind: its name, its owner, what it is of. */
export const isOfOtherKind = (told: Told): boolean =>
  isOfOtherName(told) ||
  isOfOtherOwner(told) ||
  isOfOtherBody(told) ||
  isOfOtherWhole(told) ||
  isOfSome(told) ||
  isNewInYear(told)

/** `The Orford review`, of an event that the fact calls by another name: `the Aster review`. */
const isOfOtherName = ({ time: { sentence }, at, called, known, named }: Told): boolean =>
  at.some(index => {
    const [before, noun] = [sentence.words[index - 1], sentence.words[index]!]
    if (!before || before.start === sentence.start || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false
    if (
      known.has(before.key) ||
      named.has(before.key) ||
      isFunctionWord(before.key) ||
      isCalendar(before.key) ||
      isTitle(before.key)
    )
      return false
    const isNamed = (text: string): boolean =>
      words(text).some(({ key }, own, all) => key === noun.key && /^\p{Lu}/u.test(all[own - 1]?.text ?? ''))
    return sentence.block.text.slice(before.end, noun.start) === ' ' && called.some(isNamed)
  })

/** `The Larsborg guild's fair`: what belongs to one whose name of several words neither the fact nor the names have. */
function isOfOtherOwner({ time: { sentence }, at, known, named }: Told): boolean {
  const { words, block } = sentence
  return at.some(index => {
    const [owner, noun] = [words[index - 1], words[index]!]
    if (!owner || !/^[\p{L}-]+['’]s? $/u.test(block.text.slice(owner.start, noun.start))) return false
    const from = words.findLastIndex((word, own) => own < index && (isFunctionWord(word.key) || isVerb(word)))
    const name = words.slice(from + 1, index)
    const isOther = name.length > 1 && name.some(word => isStrange(word, known, named))
    return isOther && named.size > 0 && !name.some(({ key }) => known.has(key) || named.has(key))
  })
}

/** `The vote on the school budget`, of the one on the budget: another body has one of its own. */
const isOfOtherBody = ({ time: { sentence }, at, known, isSpokenOf }: Told): boolean =>
  at.some((index, slot) => {
    const { words, block } = sentence
    if (slot === 0) return false
    const [, body] = ofBody.exec(block.text.slice(words[at[0]!]!.end, words[index]!.start)) ?? []
    return body !== undefined && bodies.has(body) && !(known.has(body) || isSpokenOf(body))
  })

const ofBody = /^\s(?:on|of|for|over|about|against)\s(?:the|an?|its|their)\s(\p{Ll}+)\s$/u
const bodies = wordSet(
  'school library parish church hospital university college police county state federal district harbour',
)

/** `The first meeting of the works council`, of that of the new board: the event says of what it is, and so does the sentence. */
function isOfOtherWhole({ time: { sentence, start }, at, called, isSpokenOf }: Told): boolean {
  const noun = sentence.words[at.at(-1)!]!
  const [, which = '', head = ''] =
    ofWhole.exec(sentence.block.text.slice(noun.end, Math.max(noun.end, start))) ?? []
  if (which === '' || isSpokenOf(fold(which)) || plainAdjectives.has(which)) return false
  const isOther = /['’]/.test(which) || bodies.has(which) || (assemblies.has(head) && !isSpokenOf(head))
  const isOf = ({ key }: Word, index: number, all: readonly Word[]): boolean =>
    key === noun.key && all[index + 1]?.key === 'of'
  return isOther && called.some(text => words(text).some(isOf))
}

const ofWhole =
  /^\sof\s(?:the|its|their|our)\s([\p{Ll}'’]+)\s(\p{Ll}{3,})(?=,|\s(?:is|was|will|were|are|has|had|takes|took|in|on)\b)/u
const assemblies = wordSet(
  'committee board council commission panel parliament assembly club union society court jury team',
)

/** `The trial of two managers begins in May`, of that of a company in March. */
const isOfSome = ({ time: { sentence, start, value }, at, date, isSpokenOf }: Told): boolean =>
  value.fields.month !== undefined &&
  value.fields.month !== date.fields.month &&
  at.some(index => {
    const { end } = sentence.words[index]!
    const [, rest] = ofSome.exec(sentence.block.text.slice(end, Math.max(end, start))) ?? []
    const whom = rest === undefined ? undefined : words(rest).find(({ key }) => key.endsWith('s'))
    return whom !== undefined && !isSpokenOf(whom.key)
  })

const ofSome =
  /^\sof\s(?:another|other|some|several|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s((?:\p{Ll}+\s){1,3})/u

/** `It was shut once, over a fire in 2016`: one that the sentence brings in with its year. */
function isNewInYear({ time, at, date }: Told): boolean {
  const { words, block } = time.sentence
  const { year, month } = time.value.fields
  if (month !== undefined || year === date.fields.year || at.some(index => isVerb(words[index]!)))
    return false
  const years = Math.abs((year ?? Number.NaN) - (date.fields.year ?? Number.NaN))
  const isAny = [1, 2].some(back => /^(?:an?|another)$/.test(words[at[0]! - back]?.key ?? ''))
  const isApart =
    years > slip || words.some(({ key }) => /^(?:once|another|earlier|previous|previously)$/.test(key))
  return isAny && isApart && block.text.slice(words[at.at(-1)!]!.end, time.start) === ' in '
}

// By so many years one is out by a slip.
const slip = 5
