import type { QuantityMention } from '../../mentions/mention.ts'
import { lands } from '../../mentions/names/word-lists.ts'
import { isCalendar, isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { directionOf } from '../../text/direction.ts'
import { overlaps } from '../../text/span.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { plainAdjectives } from '../plain-adjectives.ts'
import type { Candidate } from './candidate.ts'
import { isExtentOf, isLink } from './links.ts'

/** Who does what a phrase tells: `he stole`. */
const pronouns = wordSet('he she they it we i you who')

/** `food inflation` is not inflation; `UK inflation`, `the planned merger` may well be what is meant. */
export function isNarrowed(candidate: Candidate, at: number): boolean {
  const { mention, words: all, known, match } = candidate
  if (match && match.phrase.words.length > 1) return false
  if (isPartOf(candidate, at)) return true
  if (isOfKind(mention, at) && !known.has(all[at + 1]!.key)) return true
  const before = all[at - 1]
  if (!before || before.end + 1 !== all[at]!.start || overlaps(before, mention)) return false
  if (isDone(candidate, at)) return false
  if (isFunctionWord(before.key) || known.has(before.key) || isExtentOf(before.key, known)) return false
  const isName =
    /^\p{Lu}/u.test(before.text) &&
    (at > 1 || /^\p{Lu}+$/u.test(before.text) || lands.has(before.key) || !isOrdinary(before.key))
  // `will pay Larsborg`
  if (!isName && at > 1 && /^\p{Lu}\p{Ll}/u.test(all[at]!.text)) return false
  return (
    !isName &&
    !pronouns.has(before.key) &&
    !isLink(before.key) &&
    !plainAdjectives.has(before.key) &&
    !/^\d/.test(before.key)
  )
}

/** `The yard reported revenue of $6 million`, `Its owners expect revenue of`: what is done with it, and no kind of it. */
function isDone(
  { mention: { sentence }, words: all, after, last, next, known }: Candidate,
  at: number,
): boolean {
  // `a judge fined it $6 million`: who does it narrows nothing.
  if (isVerb(all[at]!)) return true
  const [subject, verb] = [all[at - 2], all[at - 1]!]
  if (!subject || last !== at + 1 || all[last]!.key !== 'of') return false
  if (doing.test(subject.key)) return true
  if (!isOwner(all.slice(0, at - 1), known)) return false
  if (sentence.block.text.slice(subject.end, verb.start) !== ' ') return false
  // `reported revenue of $6 million from cranes`
  if (/^\s+from\b/.test(after)) return false
  if (isVerb(verb)) return true
  // `Sales tax revenue of $6 million was`, `It had sales tax revenue of`: the verb is another.
  const behind = all[next]
  const isFree =
    !(behind && (isVerb(behind) || directionOf(behind.key))) && !all.slice(0, at - 1).some(isVerb)
  return isFree && subject.key.endsWith('s') !== verb.key.endsWith('s')
}

/** Whether words end with somebody whom a fact is of: `The yard`, and not `Its rival`, `A yard` or `The oldest yard`. */
function isOwner(told: readonly Word[], known: ReadonlySet<string>): boolean {
  const [before, owner] = [told.at(-2), told.at(-1)!]
  if (!owners.test(owner.key) && (!known.has(owner.key) || isFunctionWord(owner.key))) return false
  return (
    !before ||
    /^(?:the|its|their)$/.test(before.key) ||
    (known.has(before.key) && !isFunctionWord(before.key))
  )
}

const owners = /^(?:compan(?:y|ies)|firms?|groups?|owners?)$/
const doing = /^(?:will|would|can|could|may|might|should|must|it|they|we|he|she|who|which)$/

/** `With two thirds of the ballots counted, it had 40%`: how far something has come, unless the fact tells that. */
export function isProgress({ mention: { value }, before, after, known }: Candidate): boolean {
  if (value.dimension !== 'percent' || !progressing.test(before)) return false
  const done = progressed.exec(after)?.[1]
  return done !== undefined && !known.has(done)
}

const progressing = /\bwith\s+(?:\p{L}+\s+){0,3}$/iu
const progressed = /^\s+(?:of\s+(?:\p{L}+\s+){1,3})?(\p{Ll}+(?:ed|ing)|in)\s*(?:[,.;]|$)/u

/** `Excluding the mill, revenue was`, `On a like-for-like basis, it was`, `Among girls it was`: what a sentence opens with is left out of all of it. */
export function isOfRest({ before, known }: Candidate): boolean {
  const among = /(?<!,\s)\bamong\s(?:(?:the|this|these|those|its|their)\s)?([\p{L}\p{N}-]+)/u.exec(
    before,
  )?.[1]
  if (among !== undefined && !wordsOf(among).some(({ key }) => known.has(key))) return true
  return /^(?:Excluding|Without|Leaving\sout|On\san?\s[\p{L}-]+\sbasis)\b/u.test(before)
}

/**
 * `Services inflation fell`, `the connect timeout is 10 seconds by default`: a kind of the measure that a phrase of several
 * words names first, by a noun or an adjective that the fact does not have. `The railway viaduct cost` is of the one viaduct.
 */
export function isOfOtherMeasure(candidate: Candidate): boolean {
  const { mention, words: all, known, match } = candidate
  if (isAdjusted(candidate)) return true
  if (!match || match.phrase.words.length < 2) return false
  const at = match.at.find(index => isNoun(all[index]!) && (index === 0 || /^\p{Ll}/u.test(all[index]!.text)))
  const [before, word] = [all[(at ?? 0) - 1], all[at ?? 0]!]
  if (!before || word.end > mention.start || overlaps(before, mention)) return false
  const isBeside = mention.sentence.block.text.slice(before.end, word.start) === ' '
  return isBeside && measures.has(word.key) && isKind(before, at! - 1) && !known.has(before.key)
}

// What there are several of for one thing.
const measures = wordSet(
  'inflation unemployment employment revenue revenues profit profits loss losses sales turnover income earnings margin margins ' +
    'debt deficit surplus exports imports growth output production demand spending investment wages pay rent rents price prices ' +
    'cost costs fee fees rate rates ratio yield tax share shares interest timeout limit quota interval delay latency retention',
)

const isNoun = (word: Word): boolean => !(isVerb(word) || isLink(word.key) || isFunctionWord(word.key))

/** Whether a word may say of what kind the next one is; one that ends with `s` may be a verb: `the firm reports revenue`. */
const isKind = (word: Word, at: number): boolean =>
  (at === 0 ? /^\p{L}{3,}$/u : /^\p{Ll}{3,}$/u).test(word.text) &&
  !(at > 0 && /(?:s|ing|ly)$/.test(word.key)) &&
  !isFunctionWord(word.key) &&
  !isVerb(word) &&
  !isLink(word.key) &&
  !isCalendar(word.key) &&
  !plainAdjectives.has(word.key)

/** Where the words of a phrase begin that stand together with one of them. */
const firstOf = (own: readonly number[], at: number): number =>
  own.includes(at - 1) ? firstOf(own, at - 1) : at

/**
 * `Adjusted net profit`, `the interim council tax`, `Seasonally adjusted, the rate is`, `was 5% on an adjusted basis`: what reckons
 * a measure otherwise makes it another one; a word of the fact may stand between.
 */
function isAdjusted({ mention: { sentence }, words, after, last, known, match }: Candidate): boolean {
  const own = match?.at.findLast(index => index <= last)
  if (own === undefined) return false
  const lead = sentence.block.text.slice(sentence.start, words[firstOf(match!.at, own)]!.start)
  const [, by, kind] = adjusted.exec(lead) ?? []
  const isBeside = by !== undefined && (kind === undefined || known.has(kind.toLowerCase()))
  const told = isBeside ? by : (adjustedFirst.exec(lead) ?? adjustedLast.exec(after))?.[1]
  return told !== undefined && !wordsOf(told).some(({ key }) => known.has(key))
}

const adjusting = 'adjusted|underlying|organic|comparable|pro[ -]forma|like[ -]for[ -]like|normali[sz]ed'
const adjusted = new RegExp(
  `\\b(${adjusting}|measured|observed|interim|average|median|quarterly|pre-tax|core)(?:\\s+([\\p{L}-]+))?\\s+$`,
  'iu',
)
const adjustedFirst = new RegExp(`^(?:On\\san?\\s|Seasonally\\s)?(${adjusting})(?:\\sbasis)?,\\s`, 'iu')
const adjustedLast = new RegExp(
  `^,?\\s\\(?(?:on\\san?\\s|seasonally\\s)?(${adjusting})(?:\\sbasis|[,.;)]|$)`,
  'iu',
)

/** `75% of the mobile market`, of what is about `mobile`: the share is that of what the word describes. */
function isOfKind({ sentence: { words: all, block }, value, end }: QuantityMention, at: number): boolean {
  const [word, next] = [all[at]!, all[at + 1]]
  if (value.dimension !== 'percent' || word.start < end || !next || isFunctionWord(next.key)) return false
  return block.text.slice(word.end, next.start) === ' ' && !/(?:ed|ing|s)$/.test(next.key)
}

/** `the police share of the council tax`: the amount is that of another thing, which is the phrase's. */
function isPartOf({ mention, words: all, fact }: Candidate, at: number): boolean {
  const of = /^(?:the|a|an|its|this|that)$/.test(all[at - 1]?.key ?? '') ? at - 2 : at - 1
  const head = all[of - 1]
  // `guilty of stealing`
  const isDoing = all[at]!.key.endsWith('ing')
  if (all[of]?.key !== 'of' || !head || isDoing || overlaps(head, mention)) return false
  // `run out of reserves`
  if (head.key === 'out') return false
  return (
    !isLink(head.key) &&
    !/^\d|%/.test(head.text) &&
    !wordsOf(fact.subject).some(({ key }) => key === head.key)
  )
}
