import { words as wordsOf } from '../../text/word.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { isOfDifference } from './difference.ts'
import { isAllOfThem, isToldOfPart } from './known-part.ts'
import { isIncluding } from './subset.ts'

/** Whether a number tells of less than the whole that its fact gives, or of the whole of which another number is the fact's. */
export function isPart(candidate: Candidate): boolean {
  const { partial, isWhole } = candidate.mention
  return (
    (partial && !isWholeOfFact(candidate) && !isAllOfThem(candidate)) ||
    isExample(candidate) ||
    isContribution(candidate) ||
    isAddedTo(candidate) ||
    isOfOther(candidate) ||
    isOfThem(candidate) ||
    (isWhole === true && (isToldOfPart(candidate) || !isOfPhrase(candidate)))
  )
}

/**
 * Whether what makes a number one of a part, or of more of the same, is what the fact itself is about: `12 new officers`
 * of new ones, `has only 26 seats`, `4.9% more in tax` of a rise, `saved $40 of the $90 it costs` of what is saved.
 */
function isWholeOfFact(candidate: Candidate): boolean {
  const { mention, last, known, match } = candidate
  const { partialBy, value } = mention
  if (partialBy === undefined) return match?.at.includes(last) ?? false
  if (known.has(partialBy) || isToldOfOthers(candidate)) return true
  if (value.dimension === 'percent' && /^(?:more|less)$/.test(partialBy))
    return isOfDifference(known) || known.has(mention.nouns[1]?.key ?? '')
  return partialBy === 'only' && (mention.isWhole === true || isAllThereIs(candidate))
}

/** `It killed 61 people. Another 19 are missing`: more than those of whom nobody said that they are. */
function isToldOfOthers({ mention: { sentence, start, end, partialBy }, words, match }: Candidate): boolean {
  if (!match || !/^(?:another|further|more|others?)$/.test(partialBy ?? '')) return false
  // `Another 12 are missing in Tarn`: those of a place.
  const place = sentence.block.text.slice(words[match.at.at(-1)!]!.end, sentence.end)
  if (/^\s(?:in|at|from|near|on|off)\s/.test(place)) return false
  const told = sentence.block.text.slice(0, start)
  const isState = match.at.some(
    at => words[at]!.start > end && being.test(sentence.block.text.slice(end, words[at]!.start)),
  )
  return (
    isState &&
    /\p{N}/u.test(told) &&
    !wordsOf(told).some(({ key }) => match.phrase.forms.some(forms => forms.has(key)))
  )
}

const being = /^[^,;:.]*\b(?:is|are|was|were|remain)\s(?:(?:still|now|also|yet)\s)?$/

/** `has only 26 seats`, `There are only 26`, `conceded only 19 goals`, `Only 64 paintings are known`. */
function isAllThereIs({ words, last, next, match }: Candidate): boolean {
  const verb = words[last]
  const isTold = (at: number): boolean =>
    at >= next && /^(?:is|are|was|were|be|been)$/.test(words[at - 1]!.key)
  if (match?.at.some(isTold)) return true
  if (!verb) return false
  return (
    /^(?:has|have|had|with|is|are|was|were)$/.test(verb.key) ||
    (isVerb(verb) && match?.at.includes(last) === true)
  )
}

/** `11 days, nine of them on the rails` */
const isOfThem = ({ before, after }: Candidate): boolean =>
  /\p{L},\s$/u.test(before) && /^\sof\s(?:them|these|those)(?!\p{L})/u.test(after)

/** `Of its 740 posts, 58 are vacant`, `17 were born, of which eight died`: what is told of the whole is not told of the part. */
function isOfOther(candidate: Candidate): boolean {
  const { mention, words, before, after, last, next, match } = candidate
  if (!match) return false
  // What an amount is some of nobody knows: `$40 million, of which $9 million for the bridge`.
  if (/,\s+of\s+(?:whom|which|them)\s+(?:\p{L}+\s+){0,2}$/u.test(before))
    return (
      !(mention.value.dimension === 'number' || isShareWhoDid(candidate)) || match.at.every(at => at <= last)
    )
  // `Of the budget, $80 million came from the state.`
  if (/^Of\s[^,;:.\p{N}]*,\s+(?:\p{Ll}+\s+){0,2}$/u.test(before)) return match.at.some(at => at <= last)
  if (!/^Of\s+(?:[\p{L}'’]+\s+){0,3}$/u.test(before)) return false
  return match.at.every(at => at >= next && after.slice(0, words[at]!.start - mention.end).includes(','))
}

/** `900 came, of whom 81% agreed`: what a share of them did is told of all, but not by a share of a share. */
function isShareWhoDid({
  mention: { sentence, value },
  words,
  before,
  next,
  match,
  known,
}: Candidate): boolean {
  if (value.dimension !== 'percent' || /%|\bcent\b/.test(before)) return false
  const verb = words.findIndex(({ key }, at) => at >= next && !/^(?:is|are|was|were|has|have|had)$/.test(key))
  if (match?.at.includes(verb) !== true || !isVerb(words[verb]!)) return false
  // `voted against the deal`, `agreed that it was late`: what they did may be something else.
  const object = words.slice(verb + 1).find(({ key }) => !/^(?:the|an?|its?|so)$/.test(key))
  return (
    object === undefined ||
    known.has(object.key) ||
    /[,;:]/.test(sentence.block.text.slice(words[verb]!.end, object.start))
  )
}

/** `The mill contributed a profit of £4 million`: some of that of all. */
const isContribution = ({ before, known }: Candidate): boolean =>
  /\bcontribut(?:es?|ed|ing)\s[^;:]*$/.test(before) && !known.has('contributed')

/**
 * `Fourteen died at once, and three more in hospital`, `40 were given it, the others nothing`: there were more of them;
 * `and three more were hurt` tells of others.
 */
const isAddedTo = ({ mention: { value }, after, fact }: Candidate): boolean =>
  value.dimension === 'number' &&
  value.amount < (fact.value?.amount ?? 0) &&
  [addition, others].some(more => more.test(after))

const others = /^[^;.\p{N}]{0,80},\s(?:(?:and|while|but)\s)?the\s(?:others?|rest|remaining|remainder)\b/u
const addition =
  /^[^;.]{0,80}\sand\s(?:another\s[\p{L}\p{N}]+|[\p{L}\p{N}]+\smore)(?=[.,;)]|\s(?:in|on|at|later|since|from|after|a|the|next)\b|$)/u

/**
 * `45 agencies, including those of the plan`, `45 rules, two of which are in the plan`: what the phrase names is only some
 * of what is counted.
 */
function isExample({ words, next, match }: Candidate): boolean {
  const ofWhich = words.findIndex(
    ({ key }, at) => at > next && /^(?:which|whom)$/.test(key) && words[at - 1]!.key === 'of',
  )
  const isOfSome = (at: number): boolean =>
    (ofWhich >= 0 && at > ofWhich) || words.slice(Math.max(next, at - 4), at).some(isIncluding)
  return match?.at.every(at => at >= next && isOfSome(at)) ?? false
}

/**
 * `18 of the trail's 36 segments`, `18 of the 36 segments of the trail`, `one of 36 steep segments`: the whole is that of the
 * phrase, and not the part.
 */
function isOfPhrase({ mention: { sentence, nouns }, words, rest, last, match }: Candidate): boolean {
  if (match?.at.some(at => nouns.includes(words[at]!)) || match?.at.includes(last)) return true
  if (/^(?:its|their)$/.test(words[last]?.key ?? '') && match?.at.some(at => at < last)) return true
  const lead = /^\s+(?:(?:of|in|on|among|at)\s+(?:the\s+)?)?/.exec(rest)
  const led = sentence.end - rest.length + (lead?.[0].length ?? 0)
  return match?.at.some(at => words[at]!.start === led) ?? false
}
