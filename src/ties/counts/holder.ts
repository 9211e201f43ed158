import { kin } from '../../mentions/names/kin.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Candidate } from './candidate.ts'
import { factWords } from './fact-words.ts'
import { isWhole } from './other-head.ts'

/**
 * Whether a sentence names something else that has so many: `opened a ward with 30 beds`, `600 jobs at suppliers of the mill`.
 */
export const isOfHolder = (candidate: Candidate): boolean => isOfOneWith(candidate) || isAtOther(candidate)

/** `opened a ward with 30 beds`, and not `is a hospital with 30 beds` or `has a staff of 30`. */
function isOfOneWith({ mention: { sentence, start }, fact }: Candidate): boolean {
  const [, verb = '', kind = ''] = oneWith.exec(sentence.block.text.slice(sentence.start, start)) ?? []
  const told = words(kind)
  if (told.length === 0 || being.has(verb.toLowerCase())) return false
  const known = factWords(fact)
  return !told.some(({ key }) => known.has(key) || isWhole(key) || crowds.has(key))
}

const oneWith =
  /(?:^|(\p{L}+)\s)(?:an?|another|each|every|one)\s((?:\p{L}+[\s-]){0,2}\p{L}+),?\swith\s(?:(?:about|some|only|just|nearly|almost|over|up\sto)\s)?$/iu
const being = wordSet('is are was were be been being become becomes became remain remains remained as')
// What is told by the number of those who are in it.
const crowds = wordSet(
  'staff workforce team crew crowd audience cast fleet network list series set group population membership majority minority ' +
    'number total quarter half third handful average record further system range choice collection',
)

/**
 * `Labour has 26 seats on the council`, `With 26 seats, Labour is the largest party on it`: how many of them somebody has
 * whom the fact does not name, where that is fewer.
 */
export function isOfOtherOwner({ mention: { sentence, start, end }, match, fact }: Candidate): boolean {
  const { text } = sentence.block
  const isLead = /^With\s(?:(?:only|just|about|some)\s)?$/.test(text.slice(sentence.start, start))
  const told = isLead ? text.slice(end, sentence.end) : text.slice(sentence.start, start)
  const owner = (isLead ? mainClause : owning).exec(told)?.[1]
  if (owner === undefined || !match) return false
  const from = isLead ? end + told.indexOf(owner) + owner.length : end
  if (match.at.some(at => sentence.words[at]!.start < from)) return false
  const known = factWords(fact)
  const [first] = words(owner)
  // `The firm has 90` may be the one that the fact is about.
  if (first === undefined || generic.has(first.key) || !/^(?:the\s)?\p{Lu}/u.test(owner)) return false
  return !/^(?:The|An?)\s\p{Ll}/u.test(owner) && !words(owner).some(({ key }) => known.has(key))
}

const owning =
  /(?:^|[,;:]\s|\band\s)((?:(?:the|an?)\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3})\s(?:now\s|still\s)?(?:has|have|had|holds?|held|won|wins?|keeps?|kept|took|takes?)\s(?:(?:only|just|about|some|nearly)\s)?$/iu
const mainClause =
  /^[^,;:]*,\s((?:the\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}?)\s(?:is|are|was|were|has|have|remains?|became)\s/iu
// Who is meant is told before.
const generic = wordSet('it its they their we our you your there he she this that who which')

/** `600 jobs at suppliers of the mill`: who or what stands between has them. */
function isAtOther({ mention, match, fact }: Candidate): boolean {
  const { block, words: all } = mention.sentence
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const at = match?.at.find(index => all[index]!.start >= from)
  if (at === undefined) return false
  const holder = between.exec(block.text.slice(from, all[at]!.start))?.[1]
  if (holder === undefined) return false
  const known = factWords(fact)
  return words(holder).every(
    ({ key }) => !(known.has(key) || isFunctionWord(key) || isWhole(key) || places.has(key)),
  )
}

const between =
  /^\s(?:at|in|among|with|from)\s(?:(?:the|its|their|some)\s)?((?:\p{Ll}+\s){1,2})(?:of|to|in|near|around)\s(?:the\s)?$/u
// `the town of Larsborg` is Larsborg.
const places = wordSet(
  'city town village hamlet state county country island district borough parish province region republic kingdom port valley ' +
    'area whole rest centre center heart middle whole case course face wake',
)

/** `the fourth of six children`, `the eldest of five`: how many her parents had. */
export const isOfSiblings = ({ mention: { sentence, start, nouns } }: Candidate): boolean =>
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\p{N}+th|middle|last|\p{L}+est|one|only|twin)(?:\s\p{L}+)?\sof\s$/u.test(
    sentence.block.text.slice(sentence.start, start),
  ) && nouns.some(({ key }) => isKin.test(key))

const isKin = new RegExp(`^(?:${kin}|children|siblings?|boys?|girls?)s?$`)
