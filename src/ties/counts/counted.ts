import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { isIrregularForm } from '../../text/inflection.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Dimension, Quantity } from '../../value/value.ts'
import { isVerb } from '../clauses.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidate } from './candidate.ts'
import { isOfDifference } from './difference.ts'
import { factWords } from './fact-words.ts'
import { phraseBefore, whyUnlinked } from './linked.ts'
import { isIncluding, whySubset } from './subset.ts'
import { isCountedBefore } from './unit-before.ts'

/** What a fact counts in: its value's dimension, or a length of time. */
export const dimensionOf = ({ value }: CountFact): Dimension => value?.dimension ?? 'duration'

/** The stretch from a number to the noun that is the fact's unit; the number alone where it carries its own measure. */
export function countedSpan(candidate: Candidate, index: PhraseIndex): Span | Refusal {
  const { mention, fact } = candidate
  if (mention.value.dimension !== dimensionOf(fact) || !isOfScale(mention, fact)) return 'other-measure'
  if (isInPhrase(candidate) || isScale(mention)) return 'unlinked'
  if (mention.isNth && !fact.elapsed) return 'ordinal'
  if (mention.value.dimension !== 'number') return mention
  if (fact.unit.length === 0) return whyUnlinked(candidate) ?? mention
  const units = index.units.get(fact)!
  const at = mention.nouns.findIndex(({ key }) => units.has(key))
  if (at < 0) return isCountedBefore(candidate, units) ? mention : 'other-noun'
  if (isModifier(candidate, at)) return 'modifier'
  // A number that shares its neighbour's noun stands alone.
  const isOwn =
    mention.nouns[at]!.start >= mention.end && !/\d/.test(textUpTo(mention, mention.nouns[at]!.start))
  return isOwn ? { start: mention.start, end: mention.nouns[at]!.end } : mention
}

/** `to four days`, of a phrase `school day`: the number's own measure is no word of what it is about. */
const isInPhrase = ({ mention, match }: Candidate): boolean =>
  mention.value.dimension !== 'number' &&
  match !== undefined &&
  match.at.some(index => overlaps(mention.sentence.words[index]!, mention)) &&
  match.phrase.forms.some(forms =>
    mention.sentence.words.every(word => !forms.has(word.key) || overlaps(word, mention)),
  )

/** `Turnover, in millions of euros`: what figures are read in, and none itself. */
const isScale = ({ value, sentence, start }: QuantityMention): boolean =>
  /^(?:thousand|million|billion)s\b/i.test(value.text) &&
  /\bin\s+$/i.test(sentence.block.text.slice(Math.max(0, start - 5), start))

// Between units further apart than a minute and an hour, a day and a month, nobody confuses two lengths of time, nor the
// income of a firm and that of a share.
const widestRatios = new Map<Dimension, number>([
  ['duration', 100],
  ['money', 100_000],
])

/** Whether a length of time is told in units that the fact's length may be told in; whether two amounts are near enough. */
function isOfScale({ value }: QuantityMention, { value: known }: CountFact): boolean {
  const widest = widestRatios.get(value.dimension)
  if (widest === undefined || !known) return true
  const ratio = value.dimension === 'money' ? value.amount / known.amount : unitSize(value) / unitSize(known)
  return ratio < widest && ratio > 1 / widest
}

const unitSize = ({ interval, core, amount }: Quantity): number => {
  const { low, high } = core ?? interval
  return (Number.isFinite(low + high) ? (low + high) / 2 : Number.isFinite(low) ? low : high) / amount
}

const textUpTo = ({ sentence, end }: QuantityMention, to: number): string =>
  sentence.block.text.slice(end, to)

/** `20 refugee camps` counts camps: a singular that is not joined by a hyphen and leads to a noun no phrase has. */
function isModifier({ mention, fact, match }: Candidate, at: number): boolean {
  const [unit, next] = [mention.nouns[at]!, mention.nouns[at + 1]]
  const isHyphenated = mention.sentence.block.text[unit.start - 1] === '-'
  // `93 people took part`: what follows is what they did.
  if (
    !next ||
    isIrregularForm(unit.key) ||
    isVerb(next) ||
    isHyphenated ||
    mention.value.amount === 1 ||
    !fact.unit.includes(unit.key)
  )
    return false
  return !match?.at.some(index => mention.sentence.words[index] === next)
}

/** Why a number may speak of less than the whole that the fact gives, so that it does not contradict it. */
export function whyNotWhole(candidate: Candidate): Refusal | undefined {
  const { mention } = candidate
  if (candidate.isPart) return undefined
  if ((mention.partial && !isWholeOfFact(candidate)) || isExample(candidate)) return 'part'
  if (mention.isWhole && !isOfPhrase(candidate)) return 'part'
  if (mention.isNth) return undefined
  if (isRate(candidate)) return 'rate'
  if (mention.value.dimension === 'duration') return isLength(candidate) ? undefined : 'no-length'
  return mention.value.dimension === 'number' ? whySubset(candidate) : whyUnlinked(candidate)
}

/**
 * Whether what makes a number one of a part, or of more of the same, is what the fact itself is about: `12 new officers`
 * of new ones, `has only 26 seats`, `4.9% more in tax` of a rise, `saved $40 of the $90 it costs` of what is saved.
 */
function isWholeOfFact({ mention, fact, match }: Candidate): boolean {
  const { partialBy, value, sentence, start } = mention
  const known = factWords(fact)
  const before = sentence.words.findLastIndex(word => word.end <= start)
  if (partialBy === undefined) return match?.at.includes(before) ?? false
  if (known.has(partialBy)) return true
  if (value.dimension === 'percent' && /^(?:more|less)$/.test(partialBy)) return isOfDifference(known)
  const verb = sentence.words[before - 1]
  if (partialBy !== 'only' || !verb) return false
  return /^(?:has|have|had|with)$/.test(verb.key) || (isVerb(verb) && match?.at.includes(before - 1) === true)
}

/** `40 flights a day`, where the fact does not count by the day. */
function isRate({ mention: { sentence, nouns, start, end, value }, fact }: Candidate): boolean {
  if (value.dimension !== 'number') return false
  const before = sentence.block.text.slice(Math.max(sentence.start, start - 30), start)
  // `one for every three homes`
  if (/\b(?:every|per|each|one\s+in|one\s+to)\s+$/i.test(before)) return true
  const rest = sentence.block.text.slice(nouns[0]?.end ?? end, sentence.end)
  const unit =
    /^(?:\s\p{L}+){0,2}?\s(?:an?|per|each|every)\s(second|minute|hour|day|night|week|month|year|season|head|person)\b/iu.exec(
      rest,
    )?.[1]
  if (unit === undefined) return false
  const known = factWords(fact)
  return !known.has(unit) && !known.has(unit === 'day' ? 'daily' : unit === 'year' ? 'annual' : `${unit}ly`)
}

/** `18 of the trail's 36 segments`, `18 of the 36 segments of the trail`: the whole is that of the phrase, and not the part. */
function isOfPhrase({ mention: { sentence, start, end, nouns }, match }: Candidate): boolean {
  const { words, block } = sentence
  const last = words.findLastIndex(word => word.end <= start)
  if (match?.at.includes(last)) return true
  if (/^(?:its|their)$/.test(words[last]?.key ?? '') && match?.at.some(at => at < last)) return true
  const rest = block.text.slice(nouns[0]?.end ?? end, sentence.end)
  const lead = /^\s+(?:(?:of|in|on|among|at)\s+(?:the\s+)?)?/.exec(rest)
  const led = (nouns[0]?.end ?? end) + (lead?.[0].length ?? 0)
  return match?.at.some(at => words[at]!.start === led) ?? false
}

/**
 * `45 agencies, including those of the plan`, `45 rules, two of which are in the plan`: what the phrase names is only some
 * of what is counted.
 */
function isExample({ mention, match }: Candidate): boolean {
  const { words } = mention.sentence
  const next = words.findIndex(({ start }) => start >= mention.end)
  if (next < 0) return false
  const ofWhich = words.findIndex(
    ({ key }, at) => at > next && /^(?:which|whom)$/.test(key) && words[at - 1]!.key === 'of',
  )
  const isOfSome = (at: number): boolean =>
    (ofWhich >= 0 && at > ofWhich) || words.slice(Math.max(next, at - 4), at).some(isIncluding)
  return match?.at.every(at => at >= next && isOfSome(at)) ?? false
}

/** `the five-hour meeting`, `four years of war`, `lasted 45 months`: how long it was, not how long before or after. */
function isLength(candidate: Candidate): boolean {
  const { mention, fact, match } = candidate
  const { words, block } = mention.sentence
  const next = words.findIndex(word => word.start >= mention.end)
  const last = words.findLastIndex(word => word.end <= mention.start)
  const follower = words[next]?.key ?? ''
  // `45 months on`, `three years into the war`: how long something has lasted that still goes on.
  if (fact.elapsed !== undefined && /^(?:on|into|since)$/.test(follower)) return true
  // A fact may be an age.
  if (follower === 'old' && ['old', 'age'].some(key => factWords(fact).has(key))) return true
  if (/^(?:before|after|later|earlier|ago|from|since|into|old|until)$/.test(follower)) return false
  // `It took 12 years to build the line`, where only the pronoun is the line's
  const isOfPronoun = match?.at.every(index => index === 0 && pronouns.has(words[0]!.key)) ?? false
  if (!isOfPronoun && phraseBefore(candidate) !== undefined) return true
  // `45-minute meetings` are any meetings, not the one that the fact knows.
  const leads =
    match?.at.some(
      index =>
        next >= 0 && index >= next && index < next + 3 && !isPlural(words[index]!.key, match.phrase.words),
    ) ?? false
  const lasts = words.slice(Math.max(0, last - 2), last + 1).map(({ key }) => key)
  const isClose = !/[,;:]/.test(
    block.text.slice(words[next - 1]?.end ?? mention.end, words[next]?.start ?? mention.end),
  )
  return (
    (leads && isClose) ||
    (lasts.some(key => lasting.has(key) && !(isOfPronoun && taking.test(key))) && !hasObject(candidate))
  )
}

/** `keeps spare parts for three days`, of a fact whose phrase is `kept`: what is kept is something that the fact does not name. */
function hasObject({ mention: { sentence, start }, fact, match }: Candidate): boolean {
  if (match?.phrase.words.length !== 1) return false
  const verb = match.at.findLast(index => sentence.words[index]!.end <= start)
  if (verb === undefined) return false
  const known = factWords(fact)
  const between = sentence.words.slice(verb + 1).filter(({ end }) => end <= start)
  if (between.some(({ key }) => key !== 'for' && lasting.has(key))) return false
  return between.some(({ key }) => key !== 'for' && !isFunctionWord(key) && !known.has(key))
}

const pronouns = new Set(['it', 'they', 'he', 'she'])

const isPlural = (key: string, known: readonly string[]): boolean => key.endsWith('s') && !known.includes(key)

/** What may have a length that another thing begins or ends: `it took a year`. */
const taking = /^(?:take|took|spent)/

const lasting = new Set(
  'last lasts lasted lasting take takes took taken run runs ran running continue continues continued for spent'.split(
    ' ',
  ),
)
