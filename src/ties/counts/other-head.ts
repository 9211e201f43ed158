import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { subjectOf } from '../subjects.ts'
import type { Candidate } from './candidate.ts'

/**
 * Whether what has a number is something else, of which the phrase only says where, for what or in which it is: `The
 * trams for the line cost`, `The first part of the line cost`, `Maintaining the line costs`, `The studio beside the hall
 * has`, `The target for the speed is`, `An amendment to the plan won`.
 */
export const isOfOtherHead = (candidate: Candidate): boolean =>
  isOfHeadBefore(candidate) || isSought(candidate) || isOfOtherVote(candidate)

function isOfHeadBefore(candidate: Candidate): boolean {
  const { mention, words, before, last, fact, match } = candidate
  const { sentence, value } = mention
  const first = words[match?.at[0] ?? -1]
  if (!first || match!.at[0]! > last) return false
  const opening = before.slice(0, first.start - sentence.start)
  const heads = [
    section,
    made,
    ...(value.dimension === 'money' ? [purpose, doing] : []),
    ...(isOwning(candidate) ? [place] : []),
  ].flatMap(pattern => pattern.exec(opening)?.[1]?.toLowerCase() ?? [])
  // As the fact has them: the trams of a tram line are not the line.
  const known = [fact.subject, ...fact.unit, ...fact.about].flatMap(wordsOf).map(({ key }) => key)
  const isHead =
    value.dimension === 'money' && isPlural(first) && forIt.test(before.slice(first.end - sentence.start))
  return [...heads, ...(isHead ? [first.key] : [])].some(head => !(known.includes(head) || isWhole(head)))
}

/** `The requirement for the speed was`, `the target speed`, `the record for it`: what it has to be, or once was, and not what it is. */
function isSought({ mention: { sentence, start }, words, last, known, match }: Candidate): boolean {
  const own = match?.at.filter(index => index <= last) ?? []
  if (own.length === 0) return false
  const text = (from: number, to: number): string => sentence.block.text.slice(from, to)
  const told = [
    soughtOf.exec(text(sentence.start, words[own[0]!]!.start)),
    soughtIs.exec(text(words[own.at(-1)!]!.end, start)),
  ].flatMap(found => found?.slice(1).find(Boolean)?.toLowerCase() ?? [])
  return told.some(word => !known.has(word))
}

const sought =
  'requirement|target|specification|spec|goal|limit|threshold|(?<!\\ba\\s(?:new\\s)?)record|benchmark'
const soughtOf = new RegExp(
  `\\b(?:(${sought}|minimum|maximum)\\s(?:for|on)\\s(?:(?:the|its|their|this)\\s)?|(target|required|specified|permitted|minimum)\\s)$`,
  'iu',
)
const soughtIs = new RegExp(`^\\s(${sought})\\s(?:is|was|of|stands|stood)\\s`)

/** `His amendment was defeated by 26 votes`, `They rejected a motion to adjourn by 26 votes`: what the fact does not name was voted on. */
function isOfOtherVote({
  mention: { sentence, start, nouns },
  before,
  after,
  fact,
  known,
}: Candidate): boolean {
  const isVote = [...wordsOf(fact.subject), ...fact.unit.flatMap(wordsOf), ...nouns].some(({ key }) =>
    votes.test(key),
  )
  if (!isVote) return false
  const subject = subjectOf({ sentence, start }).map(({ text }) => text)
  const clause = /[^,;:]*$/.exec(before)![0]
  return [subject.join(' '), clause, /^[^,;:]*/.exec(after)![0]].some(told => {
    const word = otherVote.exec(told)?.[1]
    return word !== undefined && !known.has(word)
  })
}

const votes = /^vot(?:e|es|ed|ing)$/
const otherVote =
  /\b(?<!with(?:out)?\s(?:an?|the)\s)(amendment|motion(?!\sto\s(?:approve|adopt|accept|pass|back)\b)|(?:first|second)\sreading|adjournment|veto)\b/

const forIt = /^\s+for\s+(?:the|its|their|this)\s/
const isPlural = ({ key }: Word): boolean => key.endsWith('s')

const purpose = /\b(\p{L}+)\s+for\s+(?:(?:the|its|their|this)\s+)?$/u
const section =
  /\b(part|phase|stage|section|stretch|half|third|side|end)\s+of\s+(?:(?:the|its|their|this)\s+)?$/
// `creates a group with sales of £2 billion`: what comes of it.
const made =
  /\b(?:creat|form)(?:e|es|ed|ing)\s+(?:[\p{L}-]+\s+){0,3}?(\p{L}+)\s+with\s+(?:(?:an?|the)\s+)?(?:\p{Ll}+\s+)?$/u
const doing = /(?:^|[,;:]\s+)(\p{L}{2,}ing)\s+(?:(?:the|its|their|this|an?)\s+)?$/u
const place =
  /\b(\p{L}+)\s+(?:beside|near|behind|opposite|outside|next\s+to)\s+(?:(?:the|its|their|this)\s+)?$/u

/** `The hall has 180 seats`: the words of the phrase lead to the number as what has it. */
function isOwning({ mention: { sentence }, words, before, last, match }: Candidate): boolean {
  const own = match?.at.findLast(index => index <= last)
  if (own === undefined) return false
  return /^\s+(?:has|have|had|holds?|held|seats?|offers?)\b[^,;:]*$/.test(
    before.slice(words[own]!.end - sentence.start),
  )
}

/** Whether a word (by key) is told of all of a thing: to build it, what that comes to, and how much there is of it. */
export const isWhole = (key: string): boolean => wholes.has(key)

const wholes = wordSet(
  'building constructing making creating completing buying following including according bill price sum total tab outlay ' +
    'money spending funding budget contract estimate cost paid pay asked work construction demand support vote ' +
    'rate share level proportion figure amount size length height width depth weight volume distance area capacity speed ' +
    'duration limit maximum minimum project scheme programme program structure version',
)
