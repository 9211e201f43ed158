import type { CountFact } from '../../facts/fact.ts'
import { isUs } from '../../facts/index/aliases.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { inflections, isIrregularForm, isPlural } from '../../text/inflection.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { middleOf } from '../../value/interval.ts'
import { ordinals } from '../../value/quantity/number-words.ts'
import type { Dimension, Quantity } from '../../value/value.ts'
import { isSpeech, isVerb } from '../clauses.ts'
import type { Refusal } from '../refusal.ts'
import { isOfBeside } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { isOfHolder, isOfSiblings } from './holder.ts'
import { isLength } from './length.ts'
import { isFromDefault, isLimit, isOneWithin } from './limit.ts'
import { whyUnlinked } from './linked.ts'
import { isLink } from './links.ts'
import { isOfOtherMeasure } from './narrowed.ts'
import { isOfOtherHead } from './other-head.ts'
import { isOfOtherSubject } from './other-subject.ts'
import { isPart } from './part.ts'
import { isOnlyThere } from './purpose.ts'
import { isRate } from './rate.ts'
import { whyStretch, whySubset } from './subset.ts'
import { isCountedBefore } from './unit-before.ts'

/** What a fact counts in: its value's dimension, or a length of time. */
export const dimensionOf = ({ value }: CountFact): Dimension => value?.dimension ?? 'duration'

/** The stretch from a number to the noun that is the fact's unit; the number alone where it carries its own measure. */
export function countedSpan(candidate: Candidate, index: PhraseIndex): Span | Refusal {
  const { mention, fact } = candidate
  if (!isOfMeasure(candidate)) return 'other-measure'
  if (isInPhrase(candidate) || isScale(candidate) || isOfSomeOfUs(candidate)) return 'unlinked'
  if (mention.isNth && !fact.elapsed) return 'ordinal'
  if (isYearOfOne(candidate)) return 'other-noun'
  if (mention.value.dimension !== 'number') return mention
  if (fact.unit.length === 0) return whyUnlinked(candidate) ?? mention
  const units = index.units.get(fact)!
  const unitsAt = mention.nouns.flatMap(({ key }, index) => (units.has(key) ? [index] : []))
  if (unitsAt.length === 0) return isCountedBefore(candidate, units) ? mention : 'other-noun'
  // Of units `crew` and `crew member`, `16 crew members` has the second.
  const at = unitsAt.find(index => !isModifier(candidate, index))
  if (at === undefined) return 'modifier'
  return spanTo(mention, mention.nouns[at]!)
}

/** From a number to a noun behind it. One that shares its neighbour's noun stands alone. */
function spanTo(mention: QuantityMention, { start, end }: Word): Span {
  const isOwn = start >= mention.end && !/\d/.test(textUpTo(mention, start))
  return isOwn ? { start: mention.start, end } : mention
}

/** From a number to the noun that is a fact's unit, if it has that. */
export function spanToUnit(mention: QuantityMention, fact: CountFact, index: PhraseIndex): Span {
  const noun = mention.nouns.find(({ key }) => index.units.get(fact)!.has(key))
  return noun ? spanTo(mention, noun) : mention
}

/**
 * `to four days`, of a phrase `school day`: the number's own measure is no word of what it is about, but for `months of talks`.
 * `19 seconds behind Holm` is not of `Holm second` in any case.
 */
const isInPhrase = ({ mention, words, fact, match }: Candidate): boolean =>
  mention.value.dimension !== 'number' &&
  match?.at.some(index => overlaps(words[index]!, mention)) === true &&
  match.phrase.forms.some(
    (forms, slot) =>
      (mention.value.unit !== fact.value?.unit || ordinals.has(match.phrase.words[slot]!)) &&
      words.every(word => !forms.has(word.key) || overlaps(word, mention)),
  )

/**
 * Whether nothing but `we` or `our` stands for the phrase, and not right before the number: `Our 30 trams` and `We run 30
 * trams` are all of ours, `We took 30 trams to Orsund` need not be. In a quotation another may speak.
 */
function isOfSomeOfUs({
  mention: { sentence, start, value },
  words: all,
  before,
  match,
}: Candidate): boolean {
  const isOurs = ({ key }: Word): boolean =>
    isUs(key) && !match!.phrase.words.includes(key) && match!.phrase.forms.some(forms => forms.has(key))
  if (!match?.at.some(index => isOurs(all[index]!))) return false
  const verb = ours.exec(before)?.groups
  const told = sentence.block.text.slice(Math.max(0, start - quoteReach), start)
  const isAll = verb && (!verb['verb'] || verb['verb'] === 'have' || !isVerb({ key: verb['verb'] }))
  return !isAll || value.dimension !== 'number' || /["“][^"”]*$/.test(told)
}

// So far back a quotation may have begun.
const quoteReach = 400

const ours = /\b(?:our|we(?:\s+now)?\s(?<verb>\p{Ll}+))\s+$/iu

/** `her 1974 novel`: when that is from, since more than one would be novels. */
const isYearOfOne = ({
  mention: {
    value,
    nouns: [noun],
  },
  words,
  last,
  after,
}: Candidate): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(value.text) &&
  /['’]s$|^(?:whose|the|her|his|its|their|an?)$/i.test(words[last]?.text ?? '') &&
  noun !== undefined &&
  after.startsWith(' ') &&
  !isPlural(noun.key) &&
  !isIrregularForm(noun.key)

/** `Turnover, in millions of euros`, `Passengers (thousands)`: what figures are read in, and none itself. */
const isScale = ({ mention: { value }, words, before, after, last }: Candidate): boolean =>
  /^(?:thousand|million|billion)s\b/i.test(value.text) &&
  (words[last]?.key === 'in' || (before.endsWith('(') && after.startsWith(')')))

// Between units further apart than a minute and an hour, a day and a month, nobody confuses two lengths of time, nor the
// income of a firm and that of a share.
const widestRatios = new Map<Dimension, number>([
  ['duration', 100],
  ['number', 1000],
  ['money', 100_000],
])

/** Whether a length of time is told in units that the fact's length may be told in; whether two amounts are near enough. */
export function isOfScale({ value }: QuantityMention, fact: CountFact): boolean {
  const { value: known } = fact
  const widest = widestRatios.get(value.dimension)
  if (widest === undefined || !known) return true
  const ratio =
    value.dimension === 'duration' ? unitSize(value) / unitSize(known) : value.amount / known.amount
  // `has two million users`, of 25 at most; what is off by a scale (`184` for `184,000`) is one all the same.
  return ratio <= widest && ratio >= 1 / widest
}

const isOfMeasure = (candidate: Candidate): boolean =>
  candidate.mention.value.dimension === dimensionOf(candidate.fact) &&
  (isOfScale(candidate.mention, candidate.fact) || isPlainlyTold(candidate))

/** `The timeout is 450 ms`, `The crossing takes half a day`: told right behind the phrase, a length of time may be in any unit. */
function isPlainlyTold({
  mention: { sentence, value },
  words,
  before,
  last,
  after,
  match,
}: Candidate): boolean {
  const own = match?.at.findLast(at => at <= last)
  if (own === undefined || value.dimension !== 'duration') return false
  const between = before.slice(words[own]!.end - sentence.start)
  const isLast = /^\s*(?:[.,;)]|$)/.test(after)
  return (
    /^\s+(?:is|was|of|=)\s+$/.test(between) || (isLast && /^\s+(?:takes|took|lasts|lasted)\s+$/.test(between))
  )
}

const unitSize = ({ interval, core, amount }: Quantity): number => middleOf(core ?? interval) / amount

const textUpTo = ({ sentence, end }: QuantityMention, to: number): string =>
  sentence.block.text.slice(end, to)

/** `20 refugee camps` counts camps: a singular that is not joined by a hyphen and leads to a noun no phrase has. */
function isModifier({ mention, words, fact, match }: Candidate, at: number): boolean {
  const [unit, next] = [mention.nouns[at]!, mention.nouns[at + 1]]
  const isHyphenated = mention.sentence.block.text[unit.start - 1] === '-'
  // `93 people took part`: what follows is what they did.
  if (
    !next ||
    isIrregularForm(unit.key) ||
    isVerb(next) ||
    isHyphenated ||
    mention.value.amount === 1 ||
    !isSingular(unit.key, fact)
  )
    return false
  return !match?.at.some(index => words[index] === next)
}

const isRegularPlural = (key: string): boolean => key.endsWith('s') && inflections(key).has(key.slice(0, -1))

/** Whether a word is the unit of a fact in the singular, in which number ever the fact has it. */
const isSingular = (key: string, { unit }: CountFact): boolean =>
  !isRegularPlural(key) &&
  unit.some(each => each === key || (isRegularPlural(each) && inflections(key).has(each)))

/** Why a number may speak of less than the whole that the fact gives, so that it does not contradict it. */
export function whyNotWhole(candidate: Candidate): Refusal | undefined {
  const { mention } = candidate
  if (candidate.isPart) return undefined
  if (isPart(candidate)) return 'part'
  if (mention.isNth) return undefined
  if (isRate(candidate)) return 'rate'
  if (isOfBeside(candidate)) return 'of-other'
  if (isOneWithin(candidate) || isFromDefault(candidate) || isRanked(candidate)) return 'subset'
  if (isOneOfTwo(candidate) || isOfSiblings(candidate)) return 'of-other'
  if (isAllowed(candidate)) return 'not-asserted'
  if (isOfOtherHead(candidate) || isDoneOtherwise(candidate)) return 'of-other'
  if (mention.value.dimension !== 'number') return whyNotAmount(candidate)
  return isOfHolder(candidate) ? 'of-other' : whySubset(candidate)
}

/** Why an amount with its own measure may be that of another thing, or of some of it. */
function whyNotAmount(candidate: Candidate): Refusal | undefined {
  if (isOfOtherSubject(candidate) || isOnlyThere(candidate)) return 'of-other'
  if (candidate.mention.value.dimension !== 'duration') return whyUnlinked(candidate) ?? whyStretch(candidate)
  if (isOfOtherMeasure(candidate)) return 'narrower'
  return isLength(candidate) ? undefined : 'no-length'
}

/** `Eleven of the top 20 parks`: how many a list has. */
const isRanked = ({ before }: Candidate): boolean =>
  /\b(?:top|of\s(?:the|its|their)\s(?:best|leading))\s$/i.test(before)

/** `two halls, with 24 and 31 seats`: each is that of one. */
const isOneOfTwo = ({ mention: { value }, before, after }: Candidate): boolean =>
  value.dimension === 'number' &&
  (/\p{N}\s(?:and|or)\s$/u.test(before.slice(-6)) || /^\s(?:and|or)\s\p{N}[\p{N},.]*\s\p{L}/u.test(after))

/** `You may be fined up to $900`, of a fact that is no limit. */
const isAllowed = ({ mention: { value }, before, fact }: Candidate): boolean =>
  value.interval.low <= 0 && !isLimit(fact) && /\b(?:may|can|could|might)\s[^.,;:]*$/.test(before)

/** `conceded 24 goals`, `has 900 jobs`, of the goals scored and the jobs to go: what is done with them is another thing than what the fact tells. */
function isDoneOtherwise({ mention: { value, nouns }, words, last, rest, fact, match }: Candidate): boolean {
  const verb = words[last]
  // What is done is another word of the fact: `soaked 900 maps`, of those that were spoiled.
  if (match?.at.includes(last) && nouns.length > 0) return false
  if (value.dimension !== 'number' || !verb || !isVerb(verb) || isSpeech(verb.key)) return false
  const subject = wordsOf(fact.subject)
  const isToBe = (at: number): boolean => subject[at - 1]?.key === 'to'
  const done = subject.filter((word, at) => {
    const before = subject[isToBe(at) ? at - 2 : at - 1]?.key ?? ''
    return isVerb(word) && fact.unit.some(unit => inflections(unit).has(before))
  })
  if (/\b(?:at\srisk|to\s\p{Ll}+)\b/u.test(rest)) return false
  if (
    isLink(verb.key) &&
    !(/^ha(?:s|ve|d)$/.test(verb.key) && done.some(word => isToBe(subject.indexOf(word))))
  )
    return false
  const known = new Set(done.flatMap(({ key }) => [...inflections(key)]))
  return done.length > 0 && !words.some(({ key }) => known.has(key))
}
