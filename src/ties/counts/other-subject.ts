import { isCalendar, isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { subjectOf } from '../subjects.ts'
import type { Candidate } from './candidate.ts'
import { factWords } from './fact-words.ts'
import { isLink } from './links.ts'
import { isWhole } from './other-head.ts'

/**
 * Whether what an amount is told of is something else, of which the fact's thing only says of what, where or whose it is:
 * `The main span of the bridge is`, `An extra seat on the plan costs`, `The deck is 54 metres high at the towers`,
 * `Halden's yards had sales of`, `Sales at Halden's yards rose to`.
 */
export function isOfOtherSubject(candidate: Candidate): boolean {
  const { mention, match } = candidate
  const { sentence, start } = mention
  const subject = subjectOf({ sentence, start })
  const last = subject.at(-1)
  if (isOfThingBefore(candidate)) return true
  if (!match || !last || last.end > start) return false
  // A plural may be taken for a verb: `Halden's mills had`.
  const [verb, second] = sentence.words.filter(word => word.start >= last.end && word.end <= start)
  const has = (verbs: RegExp): boolean => [verb, second].some(word => verbs.test(word?.key ?? ''))
  // Who pays has not what it costs.
  if (!verb || has(paying)) return false
  const isOther = otherThan(candidate)
  const known = factWords(candidate.fact)
  const lead = subject.findIndex(({ key }) => prepositions.has(key))
  const head = lead < 0 ? subject : subject.slice(0, lead)
  const rest = lead < 0 ? [] : subject.slice(lead + 1)
  const own = new Set(match.at.map(at => sentence.words[at]!))
  if (isOwnedThing(rest, isOther)) return true
  if (has(having) && isOwnedThing(head, isOther)) return true
  if (!isOther(head)) return false
  return (
    rest.some(word => own.has(word) || (known.has(word.key) && !isFunctionWord(word.key))) ||
    (being.test(verb.key) && isBehind(candidate))
  )
}

/** `a stair 30 metres high inside the dam`: the noun right before says what is so high. */
function isOfThingBefore(candidate: Candidate): boolean {
  const { sentence, start, end, value } = candidate.mention
  const { text } = sentence.block
  if (value.dimension !== 'length' || !/^\s(?:high|tall|long|wide|deep|thick)\b/.test(text.slice(end)))
    return false
  const thing = /\b(?:an?|the|one)\s(?:\p{Ll}+\s)?(\p{Ll}+),?\s(?:(?:about|some)\s)?$/u.exec(
    text.slice(sentence.start, start),
  )
  const word = thing && sentence.words.findLast(word => word.end <= start && word.text === thing[1])
  return word != null && !isVerb(word) && otherThan(candidate)([word])
}

const prepositions = wordSet('of on in at for to from with by near under over beside between inside towards')
const paying = /^(?:pays?|paid|spen(?:d|ds|t)|say|says|said)$/
const having = /^(?:has|have|had|costs?|is|are|was|were)$/
const being = /^(?:is|are|was|were)$/

type Reads = (words: readonly Word[]) => boolean

/** Whether words name a thing that the fact does not speak of; `the length` and `the total` are told of all. */
function otherThan({ fact, match, mention }: Candidate): Reads {
  const known = factWords(fact)
  const own = new Set(match?.at.map(at => mention.sentence.words[at]!))
  const isKnown = (word: Word): boolean =>
    own.has(word) || known.has(word.key) || isLink(word.key) || isWhole(word.key) || isCalendar(word.key)
  return words => {
    const telling = words.filter(({ key }) => !isFunctionWord(key))
    const head = telling.at(-1)
    if (!head || !/^\p{Ll}/u.test(head.text) || isKnown(head)) return false
    // `cache entries` are no cache; of `the bridge crossing` nobody knows.
    return !telling.some(isKnown) || (/^\p{L}{3,}s$/u.test(head.text) && !/['’]/.test(telling.at(-2)!.text))
  }
}

/** `Halden's repair yards`: whose it is, the fact knows, and not what. */
function isOwnedThing(words: readonly Word[], isOther: Reads): boolean {
  const owner = words.findIndex(({ text }) => /\p{L}['’]s$/u.test(text))
  if (owner < 0) return false
  const end = words.findIndex(({ key }, at) => at > owner && prepositions.has(key))
  return isOther(words.slice(owner + 1, end < 0 ? words.length : end))
}

/** What names the fact's thing comes behind the amount. */
const isBehind = ({ mention: { sentence, end }, match }: Candidate): boolean =>
  match!.at.some(at => {
    const [before, word] = [sentence.words[at - 1], sentence.words[at]!]
    const lead = before && isFunctionWord(before.key) && !prepositions.has(before.key) ? at - 2 : at - 1
    return word.start > end && prepositions.has(sentence.words[lead]?.key ?? '')
  })
