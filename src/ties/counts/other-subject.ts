import type { Sentence } from '../../mentions/mention.ts'
import { isCalendar, isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { subjectOf } from '../subjects.ts'
import type { Candidate } from './candidate.ts'
import { isLink } from './links.ts'
import { isWhole } from './other-head.ts'

/**
 * Whether what an amount is told of is something else, of which the fact's thing only says of what, where or whose it is:
 * `The main span of the bridge is`, `An extra seat on the plan costs`, `The deck is 54 metres high at the towers`,
 * `Halden's yards had sales of`, `Sales at Halden's yards rose to`.
 */
export function isOfOtherSubject(candidate: Candidate): boolean {
  const { mention, words, known, match } = candidate
  if (isOfThingBefore(candidate) || isOfOne(candidate)) return true
  const subject = subjectBefore(candidate)
  const last = subject.at(-1)
  const verb = last && words.find(word => word.start >= last.end)
  // Who pays has not what it costs.
  if (!match || !verb || verb.start > mention.start || paying.test(verb.key)) return false
  const isOther = otherThan(candidate)
  const lead = subject.findIndex(({ key }) => prepositions.has(key))
  const head = lead < 0 ? subject : subject.slice(0, lead)
  const rest = lead < 0 ? [] : subject.slice(lead + 1)
  const own = new Set(match.at.map(at => words[at]!))
  if (isOwnedThing(rest, isOther)) return true
  if (having.has(verb.key) && isOwnedThing(head, isOther)) return true
  if (!isOther(head)) return false
  return (
    head.some(({ key }) => known.has(key) && !isFunctionWord(key)) ||
    rest.some(word => own.has(word) || (known.has(word.key) && !isFunctionWord(word.key))) ||
    (being.test(verb.key) && isBehind(candidate))
  )
}

/** What stands before the verb of the clause that leads to an amount; a plural is no verb there: `Halden's mills had`. */
function subjectBefore({ mention: { sentence, start }, words, last }: Candidate): readonly Word[] {
  const told = words.slice(0, last + 1)
  const verb = told.findLastIndex(({ key }) => having.has(key))
  const from = told.findLastIndex((word, at) => at < verb && isCut(sentence, word)) + 1
  const clause = told.slice(from, Math.max(from, verb))
  return clause.length > 0 && !clause.some(word => isVerb(word) && /^\p{Ll}/u.test(word.text))
    ? clause
    : subjectOf({ sentence, start })
}

const isCut = ({ block }: Sentence, { end }: Word): boolean =>
  /^\s*[,;:()—–]/.test(block.text.slice(end, end + 2))

/** `One patient had to wait 41 weeks`: so it was for one of many. */
const isOfOne = ({ before, known }: Candidate): boolean => {
  const one =
    /^One\s(?!(?:in|of|has|had|must|can|may|could|should|will|would|is|was|waits?|pays?)\b)(?:\p{Ll}+\s)?(\p{Ll}+)\s/u.exec(
      before,
    )?.[1]
  return one !== undefined && !known.has(one)
}

/** `a stair 30 metres high inside the dam`: the noun right before says what is so high. */
function isOfThingBefore(candidate: Candidate): boolean {
  const { mention, words, before, after, last } = candidate
  if (mention.value.dimension !== 'length' || !/^\s(?:high|tall|long|wide|deep|thick)\b/.test(after))
    return false
  const thing = words[last]
  const isThing = /\b(?:an?|the|one)\s(?:\p{Ll}+\s)?\p{Ll}+,?\s$/u.test(before)
  return isThing && thing !== undefined && !isVerb(thing) && otherThan(candidate)([thing])
}

const prepositions = wordSet(
  'of on in at for to from with by near under over beside between inside towards along across around through',
)
const paying = /^(?:pays?|paid|spen(?:d|ds|t)|say|says|said)$/
const having = wordSet(
  'has have had cost costs is are was were measures measured runs ran takes took stands stood',
)
const being = /^(?:is|are|was|were)$/

type Reads = (words: readonly Word[]) => boolean

/** Whether words name a thing that the fact does not speak of; `the length` and `the total` are told of all. */
function otherThan({ words: all, known, match }: Candidate): Reads {
  const own = new Set(match?.at.map(at => all[at]!))
  const isKnown = (word: Word): boolean =>
    own.has(word) || known.has(word.key) || isLink(word.key) || isWhole(word.key) || isCalendar(word.key)
  return words => {
    const telling = words.filter(({ key }) => !isFunctionWord(key))
    const head = telling.at(-1)
    const isName = head && /^\p{Lu}/u.test(head.text) && (head !== all[0] || !isOrdinary(head.key))
    if (!head || isName || isKnown(head)) return false
    const before = telling.at(-2)
    // `cache entries` are no cache.
    if (!telling.some(isKnown)) return true
    // `the tunnel tube` may well be the tunnel.
    const isOfOwn = /[^s]s$/.test(head.key) || (before !== undefined && !isKnown(before))
    return isOfOwn && isNoun(head) && before !== undefined && !/['’]/.test(before.text)
  }
}

/** Whether it is not what says how or when: `the tunnel itself`, `the tunnel finally`. */
const isNoun = ({ key }: Word): boolean =>
  key.length > 2 && !/ly$|^(?:itself|themselves|alone|today|proper|ever|then|there|here)$/.test(key)

/** `Halden's repair yards`: whose it is, the fact knows, and not what. */
function isOwnedThing(words: readonly Word[], isOther: Reads): boolean {
  const owner = words.findIndex(({ text }) => /\p{L}['’]s$/u.test(text))
  if (owner < 0) return false
  const end = words.findIndex(({ key }, at) => at > owner && prepositions.has(key))
  return isOther(words.slice(owner + 1, end < 0 ? words.length : end))
}

/** What names the fact's thing comes behind the amount, and only there. */
const isBehind = ({ words, next, match }: Candidate): boolean =>
  match!.at.every(at => at >= next) &&
  match!.at.some(at => {
    const before = words[at - 1]
    const lead = before && isFunctionWord(before.key) && !prepositions.has(before.key) ? at - 2 : at - 1
    return at >= next && prepositions.has(words[lead]?.key ?? '')
  })
