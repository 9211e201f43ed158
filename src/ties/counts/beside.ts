import type { Word } from '../../text/word.ts'
import { isSpeech, isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { isOfDifference } from './difference.ts'

/**
 * Whether a number is that of something that only stands beside the fact's thing: a part of it (`£6 million of its sales`),
 * a share in it (`11% of the shares`, of how far these fell), what is done to it (`Holm owns 61% of Halden`, of what Halden
 * owns), what it is compared with, those of whom it tells something (`Of those who joined, 38% stayed for 12 months`).
 */
export const isOfBeside = (candidate: Candidate): boolean =>
  isPartOfIt(candidate) ||
  isShareOfIt(candidate) ||
  isDoneToIt(candidate) ||
  isOverIt(candidate) ||
  isOfOpening(candidate) ||
  isOfOtherStage(candidate)

/** `made £6 million of its sales abroad`, `The fund's share of the cost was £6 million`, `The debt includes £6 million of leases` */
function isPartOfIt({
  mention: { end, value },
  words,
  before,
  after,
  fact,
  known,
  match,
}: Candidate): boolean {
  if (/^(?:number|percent|duration)$/.test(value.dimension) || value.amount >= (fact.value?.amount ?? 0))
    return false
  const verb = holding.exec(before)?.[1] ?? shareOf.exec(before)?.[1]
  if (verb !== undefined && !known.has(verb.toLowerCase())) return true
  const lead = ofIts.exec(after)?.[0].length
  const noun = words.findIndex(({ start }) => start === end + (lead ?? 0))
  return lead !== undefined && [noun, noun + 1].some(index => match?.at.includes(index))
}

const ofIts = /^\sof\s(?:its|their|the|his|her|our|\p{Lu}[\p{L}&\s-]{0,30}['’]s)\s/u
const holding = /\b(includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|compris(?:es?|ed|ing))\s$/
const shareOf = /['’]s\s(share|part)\sof\s(?:the|its|their)\s[^,;:]*$/

/** `11% of its shares`, of a fact that tells how far they fell */
function isShareOfIt({ mention: { end, value }, words, after, known, match }: Candidate): boolean {
  const lead = ofAny.exec(after)?.[0].length
  if (value.dimension !== 'percent' || lead === undefined || !isOfDifference(known)) return false
  const first = words.findIndex(({ start }) => start >= end + lead)
  return [0, 1, 2, 3].some(next => match?.at.includes(first + next))
}

const ofAny = /^\sof\s(?:(?:its|their|the|all|his|her|our)\s)?/

/** `The family holds 61% of Halden`, `Holm paid Halden £6 million`, of what Halden holds and paid: who does it stands before the verb. */
function isDoneToIt({ mention: { sentence, start }, words, match }: Candidate): boolean {
  const { forms } = match?.phrase ?? {}
  if (!match || !forms || forms.length < 2) return false
  const verb = match.at.find(index => forms.at(-1)!.has(words[index]!.key))
  const name = match.at.filter(index => index !== verb)
  const isName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)
  if (verb === undefined || verb < 1 || isName(words[verb]!) || words[verb]!.start > start) return false
  if (!name.every(index => index > verb && isName(words[index]!)) || isSpeech(words[verb]!.key)) return false
  const isDone = /^(?:is|are|was|were|be|been|being)$/.test(words[verb - 1]!.key)
  const lead = sentence.block.text.slice(words[verb]!.end, words[name[0]!]!.start)
  return (
    !isDone && (isVerb(words[verb]!) || words[verb]!.key.endsWith('s')) && /^\s$|^[^,;:]+\sof\s$/.test(lead)
  )
}

/** `has a margin of 14%, well above Halden's`: whom the fact is about is only compared with. */
function isOverIt({ mention: { end }, words, after, match }: Candidate): boolean {
  const names = match?.at.filter(index => /^\p{Lu}/u.test(words[index]!.text)) ?? []
  return (
    names.length > 0 &&
    names.every(index => words[index]!.start > end && over.test(after.slice(0, words[index]!.start - end)))
  )
}

const over =
  /^[^.;:]*\b(?:above|below|than|unlike|beyond|exceeding|twice|double|half)\s(?:(?:that|those)\sof\s)?(?:the\s)?$/

/** `Of those who joined in 2030, 38% stayed for 12 months` */
function isOfOpening({ mention: { sentence, start, value }, words, match }: Candidate): boolean {
  const opening = /^Of\s[^,;:]*,\s/.exec(sentence.block.text.slice(sentence.start, sentence.end))
  if (!opening || !match || /^(?:number|percent)$/.test(value.dimension)) return false
  // `Of the $6 million that was moved, half came back`, of what was moved
  if (start < sentence.start + opening[0].length && match.at.some(index => isVerb(words[index]!)))
    return false
  return match.at.every(index => words[index]!.end < sentence.start + opening[0].length)
}

/** `900 people applied for the trial`: those who came to it are others. */
function isOfOtherStage({ mention: { value }, after, known }: Candidate): boolean {
  const verb = value.dimension === 'number' ? stage.exec(after)?.[1] : undefined
  return verb !== undefined && !known.has(verb)
}

const stage =
  /^(?:\s\p{L}+){1,2}\s(?:(?:had|have|were|was|has|are)\s(?:been\s)?)?(applied(?=\sfor\b)|screened|invited|approached|contacted|declined|withdrew)(?!\p{L})/u
