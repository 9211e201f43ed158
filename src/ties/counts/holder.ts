import { kin } from '../../mentions/names/kin.ts'
import { words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Candidate } from './candidate.ts'
import { isWhole } from './other-head.ts'

/**
 * Whether a sentence names something else that has so many: `opened a ward with 30 beds`, `600 jobs at suppliers of the mill`.
 */
export const isOfHolder = (candidate: Candidate): boolean => isOfOneWith(candidate) || isAtOther(candidate)

/** `opened a ward with 30 beds`, and not `is a hospital with 30 beds`; what it holds is no more than all of them. */
function isOfOneWith(candidate: Candidate): boolean {
  const { mention, words, before, last, fact, known } = candidate
  if (mention.value.amount >= (fact.value?.amount ?? 0) || words[last]?.key !== 'with') return false
  if (isOfStuff(candidate)) return false
  const [, verb = '', kind = ''] = oneWith.exec(before) ?? []
  const key = wordsOf(kind).at(-1)?.key
  return key !== undefined && !being.has(verb.toLowerCase()) && !known.has(key) && !isWhole(key)
}

/** `on a road with six boxes of oat biscuits`: of what it is tells the fact. */
const isOfStuff = ({ words, rest, next, match }: Candidate): boolean =>
  /^\sof\s(?!(?:the|an?|its|their|his|her)\s)\p{L}/u.test(rest) &&
  (match?.at.some(
    at => at > next && words.slice(next, at).some(({ key }) => key === 'of') && at < next + stuffReach,
  ) ??
    false)

// So far behind the number it may be told of what: `boxes of fresh oat biscuits`.
const stuffReach = 5

const oneWith = /(?:^|(\p{L}+)\s)(?:an?|another|each|every|one)\s((?:\p{L}+[\s-]){0,2}\p{L}+),?\swith\s$/iu
const being = wordSet('is are was were be been being become becomes became remain remains remained as')

/**
 * `Labour has 26 seats on the council`, `With 26 seats, Labour is the largest party on it`: how many of them somebody has
 * whom the fact does not name, where that is fewer.
 */
export function isHeldByOther({ mention: { end }, words, before, after, match, known }: Candidate): boolean {
  const isLead = before === 'With '
  const owner = (isLead ? mainClause.exec(after) : owning.exec(before))?.[1]
  if (owner === undefined || !match) return false
  const from = isLead ? end + after.indexOf(owner) + owner.length : end
  if (match.at.some(at => words[at]!.start < from)) return false
  // `The firm has` may be told of the fact's own.
  const named = wordsOf(owner).filter(({ key }) => key !== 'the')
  const [first] = named
  return (
    first !== undefined &&
    /^\p{Lu}/u.test(first.text) &&
    !generic.has(first.key) &&
    !named.some(({ key }) => known.has(key))
  )
}

const owning =
  /(?:^|[,;:]\s|\band\s)((?:(?:the|an?)\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3})\s(?:now\s|still\s)?(?:has|have|had|holds?|held|won|wins?|keeps?|kept|took|takes?)\s$/iu
const mainClause =
  /^[^,;:]*,\s((?:the\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}?)\s(?:is|are|was|were|has|have|remains?|became)\s/iu
// Who is meant is told before.
const generic = wordSet('it its they their we our you your there he she this that who which')

/** `600 jobs at suppliers of the mill`: who stands between has them. */
function isAtOther({ mention, words, match, known }: Candidate): boolean {
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const own = match?.at.map(at => words[at]!.start).find(start => start >= from)
  const holder =
    own === undefined ? undefined : between.exec(mention.sentence.block.text.slice(from, own))?.[1]
  return holder !== undefined && !known.has(holder)
}

const between =
  /^\s(?:at|among|with)\s(?:(?:the|its|their|some)\s)?(?:\p{Ll}+\s)?(\p{Ll}{3,}s)\s(?:of|to)\s(?:the\s)?$/u

/** `the fourth of six children`, `the eldest of five daughters`: how many her parents had. */
export const isOfSiblings = ({ mention: { nouns }, words, before, last }: Candidate): boolean =>
  words[last]?.key === 'of' &&
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\p{N}+th|middle|last|eldest|oldest|youngest|only)(?:\s\p{L}+)?\sof\s$/u.test(
    before,
  ) &&
  nouns.some(({ key }) => isKin.test(key))

const isKin = new RegExp(`^(?:${kin}|children|siblings?|boys?|girls?)s?$`)
