import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { isOfDifference } from './difference.ts'
import { factWords } from './fact-words.ts'
import { isAllOfThem, isToldOfPart } from './known-part.ts'
import { isIncluding } from './subset.ts'

/** Whether a number tells of less than the whole that its fact gives, or of the whole of which another number is the fact's. */
export function isPart(candidate: Candidate): boolean {
  const { partial, isWhole } = candidate.mention
  return (
    (partial && !isWholeOfFact(candidate) && !isAllOfThem(candidate.mention)) ||
    isExample(candidate) ||
    isAddedTo(candidate) ||
    isOfOther(candidate) ||
    (isWhole === true && (isToldOfPart(candidate) || !isOfPhrase(candidate)))
  )
}

/**
 * Whether what makes a number one of a part, or of more of the same, is what the fact itself is about: `12 new officers`
 * of new ones, `has only 26 seats`, `4.9% more in tax` of a rise, `saved $40 of the $90 it costs` of what is saved.
 */
function isWholeOfFact(candidate: Candidate): boolean {
  const { mention, fact, match } = candidate
  const { partialBy, value, sentence, start } = mention
  const known = factWords(fact)
  const before = sentence.words.findLastIndex(word => word.end <= start)
  if (partialBy === undefined) return match?.at.includes(before) ?? false
  if (known.has(partialBy)) return true
  if (value.dimension === 'percent' && /^(?:more|less)$/.test(partialBy))
    return isOfDifference(known) || known.has(mention.nouns[1]?.key ?? '')
  return partialBy === 'only' && (mention.isWhole === true || isAllThereIs(candidate, before - 1))
}

/** `has only 26 seats`, `There are only 26`, `conceded only 19 goals`, `Only 64 paintings are known`. */
function isAllThereIs({ mention: { sentence, end }, match }: Candidate, before: number): boolean {
  const { words } = sentence
  const verb = words[before]
  const isTold = (at: number): boolean =>
    words[at]!.start > end && /^(?:is|are|was|were|be|been)$/.test(words[at - 1]!.key)
  if (match?.at.some(isTold)) return true
  if (!verb) return false
  return (
    /^(?:has|have|had|with|is|are|was|were)$/.test(verb.key) ||
    (isVerb(verb) && match?.at.includes(before) === true)
  )
}

/** `Of its 740 posts, 58 are vacant`, `17 were born, of which eight died`: what is told of the whole is not told of the part. */
function isOfOther(candidate: Candidate): boolean {
  const { sentence, start, end, value } = candidate.mention
  const { match } = candidate
  if (!match) return false
  const { words, block } = sentence
  const before = block.text.slice(sentence.start, start)
  // What an amount is some of nobody knows: `$40 million, of which $9 million for the bridge`.
  if (/,\s+of\s+(?:whom|which|them)\s+(?:\p{L}+\s+){0,2}$/u.test(before))
    return (
      !(value.dimension === 'number' || isShareWhoDid(candidate)) ||
      match.at.every(at => words[at]!.end <= start)
    )
  // `Of the budget, $80 million came from the state.`
  if (/^Of\s[^,;:.\p{N}]*,\s+(?:\p{Ll}+\s+){0,2}$/u.test(before))
    return match.at.some(at => words[at]!.end < start)
  if (!/^Of\s+(?:[\p{L}'’]+\s+){0,3}$/u.test(before)) return false
  return match.at.every(
    at => words[at]!.start >= end && block.text.slice(end, words[at]!.start).includes(','),
  )
}

/** `900 came, of whom 81% agreed`: what a share of them did is told of all, but not by a share of a share. */
function isShareWhoDid({ mention: { sentence, start, end, value }, match, fact }: Candidate): boolean {
  const { words, block } = sentence
  if (value.dimension !== 'percent' || /%|\bcent\b/.test(block.text.slice(sentence.start, start)))
    return false
  const next = words.findIndex(
    word => word.start >= end && !/^(?:is|are|was|were|has|have|had)$/.test(word.key),
  )
  if (match?.at.includes(next) !== true || !isVerb(words[next]!)) return false
  // `voted against the deal`, `agreed that it was late`: what they did may be something else.
  const object = words.slice(next + 1).find(({ key }) => !/^(?:the|an?|its?|so)$/.test(key))
  return (
    object === undefined ||
    factWords(fact).has(object.key) ||
    /[,;:]/.test(block.text.slice(words[next]!.end, object.start))
  )
}

/**
 * `Fourteen died at once, and three more in hospital`, `40 were given it, the others nothing`: there were more of them;
 * `and three more were hurt` tells of others.
 */
const isAddedTo = ({ mention: { sentence, end, value }, fact }: Candidate): boolean =>
  value.dimension === 'number' &&
  value.amount < (fact.value?.amount ?? 0) &&
  [addition, rest].some(more => more.test(sentence.block.text.slice(end, sentence.end)))

const rest = /^[^;.\p{N}]{0,80},\s(?:(?:and|while|but)\s)?the\s(?:others?|rest|remaining|remainder)\b/u
const addition =
  /^[^;.]{0,80}\sand\s(?:another\s[\p{L}\p{N}]+|[\p{L}\p{N}]+\smore)(?=[.,;)]|\s(?:in|on|at|later|since|from|after|a|the|next)\b|$)/u

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

/**
 * `18 of the trail's 36 segments`, `18 of the 36 segments of the trail`, `one of 36 steep segments`: the whole is that of the
 * phrase, and not the part.
 */
function isOfPhrase({ mention: { sentence, start, end, nouns }, match }: Candidate): boolean {
  const { words, block } = sentence
  if (match?.at.some(at => nouns.includes(words[at]!))) return true
  const last = words.findLastIndex(word => word.end <= start)
  if (match?.at.includes(last)) return true
  if (/^(?:its|their)$/.test(words[last]?.key ?? '') && match?.at.some(at => at < last)) return true
  const rest = block.text.slice(nouns[0]?.end ?? end, sentence.end)
  const lead = /^\s+(?:(?:of|in|on|among|at)\s+(?:the\s+)?)?/.exec(rest)
  const led = (nouns[0]?.end ?? end) + (lead?.[0].length ?? 0)
  return match?.at.some(at => words[at]!.start === led) ?? false
}
