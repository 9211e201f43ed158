import { isCalendar, isFunctionWord, isOrdinary } from '../mentions/names/words.ts'
import { isIrregularForm } from '../text/inflection.ts'
import { type Word, words } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'
import { isNumeral } from '../value/quantity/number-words.ts'
import { antecedentOf, textBefore } from './antecedent.ts'
import type { Claim } from './claim.ts'
import { isOtherVersion } from './other-version.ts'
import { ownPlaces } from './own-places.ts'
import { plainAdjectives } from './plain-adjectives.ts'
import { isOfLarger, isStrange } from './strangers.ts'
import { subjectOf } from './subjects.ts'

/** `the first bridge`, `another plan`: one of the fact's kind, and not the one that it knows. */
export const isOtherOne = (claim: Claim, named: ReadonlySet<string>): boolean =>
  isOfItsKind(claim) ||
  isByOther(claim, named) ||
  isOtherVersion(claim) ||
  isUnlike(claim) ||
  isOfSibling(claim) ||
  isOfOneBefore(claim, named) ||
  isInSecond(claim) ||
  isOfOneBroughtIn(claim) ||
  isFirstTime(claim) ||
  isForSome(claim) ||
  isOfLarger(claim) ||
  isFormer(claim)

function isOfItsKind(claim: Claim): boolean {
  const { sentence, known } = claim
  const { words, block } = sentence
  // `A second dam will have a capacity of`, of a fact that is about `capacity`
  const subject = subjectOf(claim).flatMap(word =>
    known.has(word.key) && !isFunctionWord(word.key) ? [words.indexOf(word)] : [],
  )
  return [...ownPlaces(claim), ...subject].some(index => {
    const isOver = isSteppedOver(claim, index - 1)
    const before = words[isOver ? index - 2 : index - 1]
    if (!before || known.has(before.key)) return false
    const gap = block.text.slice(isOver ? words[index - 1]!.end : before.end, words[index]!.start)
    // `a record crowd of 900` is that which came; `the record crowd` need not be.
    const isRecord = before.key === 'record' && /^(?:the|its|their|our)$/.test(words[index - 2]?.key ?? '')
    // `a 30-second assault`
    const isUnit = /\p{N}-$/u.test(block.text.slice(Math.max(0, before.start - 2), before.start))
    const isOther = isRecord || (otherOnes.has(before.key) && !isUnit)
    return (isOther && /^\s+$/.test(gap)) || ofGroup.test(`${before.text}${gap}`)
  })
}

/** `the last big fire`, `a second Larsborg fire` */
function isSteppedOver({ sentence: { words, block }, known }: Claim, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (!before || !word || block.text.slice(before.end, word.start) !== ' ') return false
  const isPlain = plainAdjectives.has(word.key) && !known.has(word.key)
  // `The first big show has 98 works`
  if (/^(?:one|first|once)$/.test(before.key)) return false
  return otherOnes.has(before.key) && !otherOnes.has(word.key) && (isPlain || /^\p{Lu}/u.test(word.text))
}

// `the men's final`, `the juniors' final`
const ofGroup =
  /^(?:(?:wo)?men['’]s|children['’]s|(?:boys|girls|ladies|juniors|veterans|seniors|amateurs|students)['’])\s$/i

/** `A plan by engineers`: one that the text brings in, by someone whom the fact does not name; `a vote by nine to two` is by nobody. */
const isByOther = ({ sentence: { words, block }, at, known }: Claim, named: ReadonlySet<string>): boolean =>
  at.some(index => {
    const isNew = [1, 2].some(back => /^an?$/.test(words[index - back]?.key ?? ''))
    const by = words[index + 1]
    const who = words[/^(?:the|an?|its|their)$/.test(words[index + 2]?.key ?? '') ? index + 3 : index + 2]
    if (
      !isNew ||
      by?.key !== 'by' ||
      !who ||
      !/^\s[\p{L}\s]+$/u.test(block.text.slice(by.end, who.start + 1))
    )
      return false
    return !(
      known.has(who.key) ||
      named.has(who.key) ||
      isCalendar(who.key) ||
      isNumeral(who.key) ||
      isFunctionWord(who.key)
    )
  })

/** `For students a seat costs $6`, `Among women it fell by 4%`: for some it may be another price, size or time than for all. */
function isForSome({ before, known, isCounted }: Claim): boolean {
  const group = inGroup.exec(before)
  if (group && !known.has(group[1]!.toLowerCase()) && isCounted !== true) return true
  const such = forThose.exec(before)?.slice(1).find(Boolean) ?? forSuch.exec(before)?.slice(1).find(Boolean)
  const those = words(such ?? '').filter(({ key }) => !isFunctionWord(key))
  if (isCounted !== true && those.length > 0 && !those.some(({ key }) => known.has(key))) return true
  const who = forSome.exec(before)?.[1]
  if (who === undefined || isCounted === true || known.has(who) || stretches.has(who)) return false
  return who.endsWith('s') || isIrregularForm(who)
}

// `For fans the news is that a seat costs $14`
const forSome =
  /^(?:For|Among(?!\sother\b))\s(?:the\s)?(?:[\p{Ll}-]+[\s-])?(\p{Ll}{3,})(?:,|\s(?=(?:an?|the|its?)\s))(?!.*\b(?:that|which|who)\b)/u
const forThose =
  /^(?:(?:For|Among)\sthose\s(?!\s*(?:that|which|who)\b)([^,;:.]{1,40}?)(?:,|\s(?=(?:an?|the|its?)\s))|Among\sthe\s(young|old|elderly|poor|rich|unemployed)\b)/u
const forSuch =
  /^(?:Among\s[^,;:]{0,40}\b((?:over|under|aged|older\sthan|younger\sthan|with(?:out)?)\s[^,;:]*)|For\s(?:people|those|anyone)\s((?:over|under|aged)\s[^,;:]*)),/u
const inGroup =
  /^In\s(?:the|one|an?)\s([\p{Ll}-]+)\s(?:groups?|arms?|cohorts?|samples?|segments?|divisions?|branch|wing)\b/u
const stretches = wordSet(
  'seconds minutes hours days nights weeks months years seasons decades generations centuries ages',
)

/** `The first bridge fell in 1911. It had cost $2 million.`: another one, or something of another name. */
function isOfOneBefore({ sentence, at, known }: Claim, named: ReadonlySet<string>): boolean {
  const before = antecedentOf(sentence)
  const isNow = /^(?:has|have|is|are)$|^(?!was$).*[^s]s$/.test(sentence.words[1]?.key ?? '')
  // `Harbour First` is a name.
  const isOfName = ({ text, key }: Word): boolean => /^\p{Lu}/u.test(text) && named.has(key)
  const isOther = (word: Word, at: number): boolean =>
    otherOnes.has(word.key) &&
    before[at + 1] !== undefined &&
    !known.has(word.key) &&
    !isOfName(word) &&
    !(isNow && isPeriod(before[at + 1]))
  if (before.some(isOther)) return true
  const isThing = /^(?:its?|the(?:y|ir))$/.test(sentence.words[0]!.key)
  // `Corvina has bakeries. It owns 29 mills and none of Halden's.`
  const isOwnName = at.some(index => /^\p{Lu}/u.test(sentence.words[index]!.text))
  // The first word of a sentence has its capital in any case.
  const isPartOfName = ({ text, key }: Word, index: number): boolean =>
    /^\p{Lu}/u.test(text) && (index > 0 || named.has(key) || !isOrdinary(key))
  const isName =
    isOwnName &&
    before.some(isPartOfName) &&
    before.every((word, index) => isFunctionWord(word.key) || isPartOfName(word, index))
  const isNamed =
    isThing && before.length > 0 && (isName || before.some(word => isStrange(word, known, named)))
  return isNamed && at.length === 1 && !before.some(({ key }) => known.has(key) && !isFunctionWord(key))
}

/** `Last year the museum was shut. It has 30 rooms.` */
const isPeriod = (word: Word | undefined): boolean =>
  /^(?:day|week|weekend|month|year|spring|summer|autumn|winter|season)$/.test(word?.text ?? '')

const otherOnes = wordSet(
  'last once one first second third fourth next previous another other earlier later rival sister similar separate different average typical usual interim',
)

/** `a much steeper path`, `A smaller trial`: compared with the one that the fact knows. */
const isUnlike = ({ sentence: { block, words }, at }: Claim): boolean =>
  at.some(index => {
    const { start } = words[index]!
    return unlike.test(block.text.slice(Math.max(0, start - 40), start))
  })

const unlike =
  /\b(?:(?:an?\s+(?:much|far|slightly|even|somewhat|still)|another,?)\s+\p{L}+er|an?\s+(?:small|larg|bigg|great|long|short|tall|high|low|deep|wid|narrow|fast|slow|old|new|young|earli|lat|cheap|steep|heavi|light|rich|poor|strong|weak)er)\s+$/iu

/** `In a second crash two people died`, `In the worst, 14 died`, `an earlier one, with 860 people` */
const isInSecond = ({ before, known }: Claim): boolean =>
  ofAnother.test(before) ||
  /^(?:In|At)\s+the\s+(?:\p{Ll}+est|worst|best|first|second|third|last|other),/u.test(before) ||
  Array.from(before.matchAll(inAnother)).some(
    told => !told.slice(1).every(word => known.has(`${word}`.toLowerCase())),
  )

// Not what only says where a place before it is: `stayed in Larsborg, in another part of the county, and`; nor what the fact itself
// calls so: `in a second round`.
const inAnother =
  /(?<!\bin\s(?:\p{Lu}[\p{L}’'-]*\s?){1,3},\s)\b(?:in|at|during|by)\s+(?:another|an?\s+(second|third|separate|different|earlier|later|similar|previous|further))\s(?=(\p{L}*))/giu

const ofAnother =
  /(?:^|[;:]\s)(?:another|an\s(?:earlier|older)|a\s(?:second|third|previous|later|newer)|the\s(?:first|second|other|earlier|later|previous|older|former))\sone\b[^;:]*$/iu

/** `They announced a second film. Shooting will take 90 days.`: this goes on about what the sentence before brought in. */
const isOfOneBroughtIn = ({ sentence, known, at }: Claim): boolean =>
  at.length === 1 &&
  Array.from(textBefore(sentence).matchAll(broughtIn), ([, noun]) => noun!.toLowerCase()).some(
    noun => known.has(noun) && !isFunctionWord(noun),
  )

const broughtIn =
  /\b(?:another|an?\s+(?:second|third|separate|different|similar|comparable|further|rival))\s+(\p{L}+)/giu

/** `The fair was first held in 1984`, `in 2003, when she was there for the first time` */
function isFirstTime({ sentence: { block, start, end }, before, start: claimed, known }: Claim): boolean {
  if (known.has('first')) return false
  if (/\b(?:was|were|is|are|been)\s+first\s+\p{L}+\s[^,;:]*$/iu.test(before)) return true
  const text = block.text.slice(start, end)
  const at = text.search(/\bfor\s+the\s+first\s+time\b(?!\s+since)/i)
  if (at < 0) return false
  // `a bar and, for the first time, 32 taps` tells it of what follows alone.
  const isBehind = at >= claimed - start && !/[,;:]/.test(text.slice(claimed - start, at))
  return (
    at === 0 || isBehind || /\b(?:when|where|as)\s[^,;:]*$/.test(text.slice(Math.max(0, at - firstReach), at))
  )
}

/** `The old tram, which is gone, had 22 stops`, `The old bridge, upstream, has two lanes`: what was before the one that is meant. */
function isFormer({ sentence: { words, block }, at, known, start }: Claim): boolean {
  // `a 27-year-old tram` says how old it is.
  const old = at.find(
    index =>
      /^(?:old|former|original)$/.test(words[index - 1]?.key ?? '') &&
      block.text[words[index - 1]!.start - 1] !== '-',
  )
  if (old === undefined || known.has(words[old - 1]!.key)) return false
  const told = block.text.slice(words[old]!.end, start)
  if (/^\s?,[^,]*\b(?:up|down)stream,|^\s(?:nearby|next\sdoor)\b/.test(told)) return true
  return /\b(?:had|was|were)\s[^,;:]*$/.test(block.text.slice(words[old]!.end, start))
}

/**
 * `The older Mirren Dam has four`, `Its rival Sudrail has`: what a sentence opens with is what all of it tells of;
 * `Its neighbours heard the fire that killed` tells of the fire.
 */
function isOfSibling({ sentence: { block, start, words }, start: claimed, at }: Claim): boolean {
  const opening = block.text.slice(start, start + siblingReach)
  if (sibling.test(opening)) return true
  const kin = siblingOfIt.exec(opening)?.[0]
  const from = start + (kin?.length ?? 0)
  return kin !== undefined && !at.some(at => words[at]!.start > from && words[at]!.end < claimed)
}

const firstReach = 60
const siblingReach = 40
const sibling =
  /^The\s+(?:older|newer|younger|smaller|larger|bigger|nearby|neighbou?ring|sister|rival|other)\s+\p{Lu}/u
const siblingOfIt =
  /^(?:Its|Their|His|Her|Our)\s(?:\p{Ll}+\s){0,2}(?:rivals?|competitors?|neighbou?rs?|predecessors?|sisters?)\b(?!\s(?:says?|said)\b)/u
