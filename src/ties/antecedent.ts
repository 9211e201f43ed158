import type { Sentence } from '../mentions/mention.ts'
import { isFunctionWord, isOrdinary, isSmall, isTitle } from '../mentions/names/words.ts'
import { type Word, words } from '../text/word.ts'
import { cardinals, isNumeral, ordinals } from '../value/quantity/number-words.ts'
import { isVerb } from './clauses.ts'
import { verbIn, withoutLead } from './subjects.ts'

// What stands for a thing or a person that the sentence before is about. `It rained`: what stands for nothing is about no fact.
const pronoun =
  /^(?:It|They|He|She|Its|Their|His|Her)\s|^(?:With|At|In|For|By|Of|On)\s(?:its|their|his|her)\s|^At\s[^\s,]+(?:\s(?:million|billion))?\s(?:it|they|he|she)\s/

// So far back, and over so many sentences that begin with a pronoun themselves, a thing is kept in mind.
const reach = 400
const longestChain = 3

// `At £740 million they are`
const longestLead = 40

// A subject of more words is hardly one.
const longestSubject = 8

/**
 * The words that the pronoun stands for with which a sentence begins: the subject of the last one of its block, or the thing that
 * this ends with (`They took part in the search. It went on`), or the things of the heading right above; or what a block begins with as
 * its heading (`Attendance. We are at 95%.`).
 */
export function antecedentOf({ block, start, end, above }: Sentence): readonly Word[] {
  if (!pronoun.test(block.text.slice(start, start + longestLead)))
    return start > longestEntry ? none : runInHead(block.text.slice(0, start), block.text.slice(start, end))
  if (above !== undefined)
    return /^(?:It|They)\s/.test(block.text) ? words(above).filter(word => !isVerb(word)) : none
  const before = block.text.slice(Math.max(0, start - reach), start)
  const told = block.text.slice(start, start + longestLead)
  const last = isOfThing(told) ? words(lastThing.exec(before)?.[1] ?? '') : none
  return [...subjectBefore(before, told), ...last]
}

/** The subject of the last sentence of a text that does not begin with a pronoun itself, for one that does. */
function subjectBefore(text: string, told: string): readonly Word[] {
  let before = text
  for (let links = 0; links < longestChain; links++) {
    const from = lastStart(before)
    const sentence = before.slice(from)
    if (!pronoun.test(sentence)) {
      const subject = subjectOf(sentence, !/^The(?:y|ir)\b/.test(told))
      const isOfPerson = /\b(?:he|she|his|her)\b/i.test(pronoun.exec(told)![0])
      return isOfPerson && !subject.some(isPerson) ? none : subject
    }
    before = before.slice(0, from)
  }
  return none
}

const isOfThing = (told: string): boolean => /^It\s/.test(told)

const lastThing = /\b(?:the|an?|its|their|this|our)\s((?:\p{Ll}+\s)?\p{Ll}+)[.!?]\s*$/u

/** The text of the sentence before another one of the same block; empty where there is none. */
export function textBefore({ block, start }: Sentence): string {
  const before = block.text.slice(Math.max(0, start - reach), start)
  return before.slice(lastStart(before))
}

const none: readonly Word[] = []

/** A word of a name, or a title: `The report was long. He died` is not told of the report. */
const isPerson = ({ text, key, start }: Word): boolean =>
  isTitle(key) || (/^\p{Lu}/u.test(text) && (start > 0 || !(isFunctionWord(key) || isOrdinary(key))))

/**
 * The words of a short sentence without a verb that a text begins with, but of no dateline. It is all of the text, or what
 * follows has no verb either: `Blood donors. Sports centre. Friday, 1-7pm.`
 */
function runInHead(text: string, told: string): readonly Word[] {
  const head = text.length > longestEntry || /[–—-]\s*$/.test(text) ? undefined : heading.exec(text)?.[0]
  if (head === undefined || head.length > longestHead) return none
  const all = words(head)
  // `One.` is about nothing.
  const isAbout = all.some(({ key }) => !cardinals.has(key) && !ordinals.has(key))
  if (!isAbout || all.some(isVerb) || ends.test(head)) return none
  const isWhole = head.length === text.length && verbIn(all) < 0
  const isHead = isWhole || isWithoutVerb(text.slice(head.length) + told)
  return isHead && !tellsAmount(isWhole ? text : text + told) ? all : none
}

// `The fiscal year ends on 31 January.`
const ends = /\p{Ll}s\s(?:on|in|at)\s(?:the\s)?(?:\p{N}|\p{Lu}\p{Ll}+\s\p{N})/u
const heading = /^\p{Lu}[^.!?:;]*(?:[.!?:]\s*|$)/u
const longestHead = 50
const longestEntry = 200

const isWithoutVerb = (text: string): boolean => !credit.test(text) && verbIn(words(text)) < 0

/** `Sessions last 12 hours`, `Buses cost $2`: what stands between a noun and an amount is a verb, whatever its form. */
const tellsAmount = (text: string): boolean =>
  words(text).some(({ key, start, end }, at, all) => {
    const [noun, verb] = [all[at - 2], all[at - 1]]
    if (!noun || !verb || !isNumeral(key)) return false
    if (isSmall(noun.key) || (isFunctionWord(verb.key) && verb.key !== 'last')) return false
    const isBetween = /^\s\p{Ll}+\s\p{Sc}?$/u.test(text.slice(noun.end, start))
    return isBetween && (text[start - 1] !== ' ' || /^\s\p{Ll}/u.test(text.slice(end)))
  })

// When a picture was made is no date of what it shows.
const credit = /\b(?:photo|picture|image|illustration|source|credit)/i

/** Where the last sentence of a text begins; a full stop of an abbreviation only makes it shorter. */
function lastStart(text: string): number {
  const last = [...text.trimEnd().matchAll(/[.!?]["'”’)]*\s+(?=["“'‘]?\p{Lu})/gu)].at(-1)
  return last ? last.index + last[0].length : 0
}

/** The words before the verb, without what a sentence says first of when or where. */
function subjectOf(text: string, isSingular: boolean): readonly Word[] {
  const lead =
    /^(?:In|On|At|By|For|After|Before|Since|During|With)\s[^,.]{1,60},\s/.exec(text)?.[0].length ?? 0
  const all = words(text.slice(lead))
  const verb = verbIn(all, isSingular)
  // `We are few. It has 30 seats.`
  const isNamed = ({ key }: Word): boolean => !/^(?:we|our|you|your|i|my)$/.test(key)
  const subject = withoutLead(all.slice(0, Math.max(0, verb)))
  return subject.length <= longestSubject ? subject.filter(isNamed) : none
}
