import { isFunctionWord } from '../../mentions/names/words.ts'
import { directionOf } from '../../text/direction.ts'
import { isPlural } from '../../text/inflection.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isNumeral } from '../../value/quantity/number-words.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { isDoer } from './difference.ts'
import { isAllOfThem, isBare } from './known-part.ts'
import { ownWords, phraseBefore } from './linked.ts'

/**
 * Whether a number without the fact's unit behind it counts what the fact counts all the same: its sentence has the unit
 * before it, or tells what people alone do.
 * @param units all forms of the fact's unit
 */
export const isCountedBefore = (candidate: Candidate, units: ReadonlySet<string>): boolean =>
  isOfPeople(candidate, units) ||
  isOfSameUnit(candidate, units) ||
  isOfMembers(candidate, units) ||
  isOfThem(candidate, units) ||
  ((isBare(candidate.mention) || isOfTally(candidate)) &&
    !isOfOtherWhole(candidate, units) &&
    (isOfUnit(candidate, units) ||
      isToldByVerb(candidate, units) ||
      isNamedByPhrase(candidate, units) ||
      isLedByUnit(candidate, units)))

/** `won 18 of their 31 games`, `12 of the last 14`, of what is counted in titles: the whole has a number and no such noun. */
function isOfOtherWhole({ after }: Candidate, units: ReadonlySet<string>): boolean {
  const [, number, noun] = ofWhole.exec(after) ?? []
  return number !== undefined && isNumeral(number.toLowerCase()) && !units.has(noun?.toLowerCase() ?? '')
}

const ofWhole =
  /^\s+of\s+(?:(?:the|its|their|his|her|our)\s+)?(?:(?:last|first|past|next)\s+)?([\p{L}\p{N},-]+)(?:\s+(\p{L}+))?/u

/** `410 members of staff` */
const isOfMembers = ({ after }: Candidate, units: ReadonlySet<string>): boolean => {
  const noun = /^\s+members\s+of\s+(\p{L}+)/u.exec(after)?.[1]
  return noun !== undefined && units.has(noun.toLowerCase())
}

/** `figures on its walls: 72 of them`, `the staff, who numbered 900`: of the noun before, unless that has its own number. */
function isOfThem(candidate: Candidate, units: ReadonlySet<string>): boolean {
  const { words: all, last } = candidate
  if (!/^number(?:s|ed)?$/.test(all[last]?.key ?? '') && !isAllOfThem(candidate)) return false
  const at = all.findLastIndex((word, at) => at <= last && (units.has(word.key) || isSeveral(word)))
  return (
    units.has(all[at]?.key ?? '') && !all.slice(Math.max(0, at - 2), at).some(({ key }) => isNumeral(key))
  )
}

/** A plural, as far as its form shows. */
const isSeveral = (word: Word): boolean =>
  /[^s'’]s$/.test(word.text) && !isFunctionWord(word.key) && !isVerb(word) && word.key !== 'numbers'

/** `a crowd of 900`, of what a phrase calls a crowd or counts in crowds */
function isOfUnit(candidate: Candidate, units: ReadonlySet<string>): boolean {
  const { words, last, match } = candidate
  const noun = words[last - 1]
  if (words[last]?.key !== 'of' || !noun) return false
  // `found a squad of 17`: one that comes up may be any.
  const isAny = /^an?$/.test(words[last - 2]?.key ?? '')
  return isUnit(noun, candidate, units) || (!isAny && match?.at.includes(last - 1) === true)
}

/** Nobody keeps over more words in mind what an object is counted in. */
const farthest = 20

/** `the mill, which employs 900`, `made 164 tackles and missed 21`: the last word of the phrase is the verb whose object the number is. */
function isToldByVerb(
  { mention: { sentence }, words, before, last, known, match }: Candidate,
  units: ReadonlySet<string>,
): boolean {
  const [subject, verb] = [words[last - 1], words[last]]
  const { text } = sentence.block
  if (!verb || !match?.at.includes(last) || !/[^\s\p{P}\p{S}]\s+$/u.test(before)) return false
  // `Northvale missed 38`: somebody else did so.
  if (/^\p{Lu}/u.test(subject?.text ?? '') && !known.has(subject!.key)) return false
  // Behind `and` another verb has such objects, too; `Its clerks had filed 900` has the clerks do it.
  const isSaid = words
    .slice(Math.max(0, last - farthest), last)
    .some(({ key, end }) => units.has(key) && /,|\band\b/.test(text.slice(end, verb.start)))
  if (match.phrase.words.length < 2 && !isSaid) return false
  return (
    isVerb(verb) || (verb.key.endsWith('s') && /^(?:which|that|who|it|now|also)$/.test(subject?.key ?? ''))
  )
}

/** `the death toll rose to 14`: the phrase itself says what is counted, and leads to the number. */
function isNamedByPhrase(candidate: Candidate, units: ReadonlySet<string>): boolean {
  const { words: all, match } = candidate
  const isTally = (index: number): boolean =>
    tallies.has(all[index]!.key) || (units.has(all[index]!.key) && !isNumbered(candidate, index))
  return (match?.at.some(isTally) ?? false) && phraseBefore(candidate) !== undefined
}

// What has a number of its own, whatever it is counted in: `a margin of 341`, `the attendance was 900`.
const tallies = wordSet(
  'total tally toll margin majority crowd attendance audience population capacity turnout score lead circulation ' +
    'membership enrolment enrollment workforce headcount cast city town village',
)

/** `A crowd of 900 watched`: what follows is what they did. */
const isOfTally = ({
  mention: {
    nouns: [noun],
  },
  words,
  last,
}: Candidate): boolean => {
  const isOf = words[last]?.key === 'of' && tallies.has(words[last - 1]?.key ?? '')
  return isOf && noun !== undefined && isVerb(noun)
}

/** What a fact counts, or what numbers it: `the population`, of a fact that has that word; `a workforce`, of employees. */
const isUnit = ({ key }: Word, { known }: Candidate, units: ReadonlySet<string>): boolean =>
  units.has(key) ||
  (tallies.has(key) && (known.has(key) || (members.get(key)?.some(member => units.has(member)) ?? false)))

const members = new Map([
  ['workforce', ['employee', 'worker']],
  ['headcount', ['employee', 'worker']],
  ['membership', ['member']],
  ['enrolment', ['student', 'pupil']],
  ['enrollment', ['student', 'pupil']],
])

/** `the exit code is 2`: a noun for one is told by its number, unless it describes another (`death toll`). */
function isNumbered({ mention, words, match }: Candidate, noun: number): boolean {
  const { key } = words[noun]!
  return mention.value.amount !== 1 && !match?.at.includes(noun + 1) && !isPlural(key) && !tallies.has(key)
}

/** `Measles cases reach 214`: the unit leads to the number with nothing new between, and is of no kind of its own. */
function isLedByUnit(candidate: Candidate, units: ReadonlySet<string>): boolean {
  const { mention, words: all, before, last, known, match } = candidate
  const at = all.findLastIndex((word, index) => index <= last && isUnit(word, candidate, units))
  // `The hall, which seats 900`; `in seats 38 and 39` are two.
  const isVerbBeside = at === last && /^(?:which|that)$/.test(all[at - 1]?.key ?? '')
  if (!match || at < 0 || (at === last && !isVerbBeside) || isNumbered(candidate, at)) return false
  // `The patients were under 40` tells how old they were.
  if (/\b(?:is|are|was|were|be|aged)\s(?:under|over|above|below)\s$/.test(before)) return false
  // `goes up from 410 to 496`, `cut its stages from nine to seven`; `moved its halls from nine to seven` is a matter of hours.
  const told = before.slice(all[at]!.end - mention.sentence.start)
  const text = told.replace(/from\s+(?:[\p{L}\p{N},.-]{1,20}\s+to\s+)?$/u, '')
  if (text !== told && !all.slice(0, last + 1).some(({ key }) => directionOf(key))) return false
  const between = all.slice(at + 1, last + 1).filter(({ start }) => start < all[at]!.end + text.length)
  if (/[,;:()\p{N}]|\b(?:that|which|who)\b/u.test(text) || !between.every(ownWords(candidate))) return false
  const kind = all.slice(0, at).findLast(({ key }) => isFunctionWord(key) || !known.has(key))
  return kind === undefined || isFunctionWord(kind.key)
}

/** `Twelve members were for the plan and nine against`, `18 runners started and 17 finished`: no noun is said twice. */
function isOfSameUnit({ mention, words: all, last, match }: Candidate, units: ReadonlySet<string>): boolean {
  const { block } = mention.sentence
  const isSaid = all.slice(0, last + 1).some(({ key }) => units.has(key))
  if (!isSaid) return false
  // `Holm had 24,318 votes to Berg's 23,977`
  if (isBare(mention) && isOwner(all[last]) && match?.at.includes(last)) return true
  // `stops on three lines`: what is counted then is the phrase's own noun.
  const tells = (at: number): boolean => {
    const between = block.text.slice(mention.end, all[at]!.start)
    if (/^\s+(?:in|on|from|for|were|was|are)\s+$/.test(between)) return true
    if (/^\s+to\s+$/.test(between)) return /^\p{Lu}/u.test(all[at]!.text)
    if (!/^\s+$/.test(between)) return false
    const next = all[at + 1]
    const isLast = !next || isFunctionWord(next.key) || block.text.slice(all[at]!.end, next.start) !== ' '
    // `430 among prisoners`, `nine against`
    return (isVerb(all[at]!) && isLast) || isFunctionWord(all[at]!.key)
  }
  return match?.at.some(tells) ?? false
}

const isOwner = (word: Word | undefined): boolean => /['’]s$/.test(word?.text ?? '')

/** `two have died`, `14 were killed`, `Of the runners 340 had finished`: nobody but people is told of so. Fewer may be some: `of the dead, two drowned`, `nine were killed by trees`. */
function isOfPeople(candidate: Candidate, units: ReadonlySet<string>): boolean {
  const { mention, words: all, before, after, next, fact, match } = candidate
  const verb = match?.at.find(at => at >= next)
  if (verb === undefined || !isVerb(all[verb]!) || ![...units].some(isDoer)) return false
  const between = after.slice(0, all[verb]!.start - mention.end)
  if (!/^\s+(?:(?:has|have|had|was|were|are|is|been|being)\s+){0,2}$/.test(between)) return false
  const isFewer = mention.value.amount < (fact.value?.amount ?? 0)
  // `of the dead, two`, `In the women's race 90`
  const isSome = /\b(?:of|among|in\s+the)\b/i.test(before)
  return !isFewer || !(isSome || /^\s+\p{L}/u.test(after.slice(all[verb]!.end - mention.end)))
}
