import type { Sentence } from '../mentions/mention.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../mentions/names/words.ts'
import type { Word } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'
import type { Claim } from './claim.ts'
import { isVerb } from './clauses.ts'
import { plainAdjectives } from './plain-adjectives.ts'
import { subjectOf } from './subjects.ts'

/** Whether a sentence gives what it tells to a place or a thing of a name that no fact knows. */
export const isOfStranger = (claim: Claim, named: ReadonlySet<string>): boolean =>
  isOfStrangePlace(claim, named) ||
  isOfStrangeOne(claim, named) ||
  isOfStrangeSubject(claim, named) ||
  isOfRival(claim) ||
  isInAside(claim)

/** `A crash near Larsborg killed`, `Rents in Larsborg are`: where the subject of the sentence is. */
function isOfStrangePlace(claim: Claim, named: ReadonlySet<string>): boolean {
  const { words: all, block } = claim.sentence
  // `Guards in Larsborg have a say: the guild votes on 3 May`
  const colon = all.findLastIndex(
    (word, at) =>
      at > 0 && at <= claim.at[0]! && block.text.slice(all[at - 1]!.end, word.start).includes(':'),
  )
  const words = all.slice(Math.max(0, colon))
  const verb = words.findIndex(isVerb)
  const subject = words.slice(0, verb < 0 ? words.length : verb).filter(({ end }) => end <= claim.start)
  // `The Orsund mine in Norland’s north`: wherever else that is, it is the fact's.
  if (subject.some(({ text, key }, at) => at > 0 && /^\p{Lu}/u.test(text) && claim.known.has(key)))
    return false
  return subject.some((word, at) => {
    const before = subject[at - 1]?.key === 'the' ? at - 2 : at - 1
    if (isOfVariety(claim, word, subject[at + 1]) && /^(?:on|for|under)$/.test(subject[before]?.key ?? ''))
      return true
    if (before < 1 || !/^(?:in|near|at|outside|around)$/.test(subject[before]!.key)) return false
    const gap = block.text.slice(subject[before]!.end, word.start)
    return /^[\s\p{L}]+$/u.test(gap) && isStrange(word, claim.known, named)
  })
}

/** `the size on the Free plan`: an ordinary word with a capital, which names one of several. */
const isOfVariety = ({ sentence, known }: Claim, word: Word, next: Word | undefined): boolean =>
  isCapitalised(word) &&
  isOrdinary(word.key) &&
  !known.has(word.key) &&
  next !== undefined &&
  /^\s\p{Ll}+$/u.test(sentence.block.text.slice(word.end, next.end)) &&
  !isFunctionWord(next.key)

/**
 * `The Mesa Fire cost $4 million`, of a fact whose phrase is one word for any fire; two words say what is meant, but not of
 * whom, where the fact is about somebody whom the sentence does not name.
 */
function isOfStrangeSubject(claim: Claim, named: ReadonlySet<string>): boolean {
  const { sentence, at, known } = claim
  const { words, start, block } = sentence
  const isOwnName = at.some(
    index => /^\p{Lu}/u.test(words[index]!.text) && (index > 0 || !isOrdinary(words[index]!.key)),
  )
  const isMeant = (at.length > 1 || isOwnName) && !isOfUnnamed(claim, named)
  if (isMeant || isHeadline(words) || isJoined(claim)) return false
  const whole = subjectOf(claim)
  if (isOfTwo(claim, whole)) return false
  // `The Ministry of Justice`: who acts is no other one of a thing.
  if (institutions.has(whole.find(isCapitalised)?.key ?? '')) return false
  return whole.some((word, index, subject) => {
    if (known.has(word.key) || named.has(word.key) || isOfKnown(subject.slice(index), named)) return false
    // What follows a known first name may be a slip of the surname.
    const before = subject[index - 1]
    if (before && isCapitalised(before) && named.has(before.key)) return false
    // `07:40 – Two men had`: any sentence opens with a capital.
    const isOpening = !/\p{L}/u.test(block.text.slice(start, word.start))
    return isOpening ? isStrange(word, known, named) : isCapitalised(word)
  })
}

/** `Arne Holm was found guilty`, of what befell Ida Berg: the fact has names, and the sentence none of them. */
function isOfUnnamed({ sentence, end, known }: Claim, named: ReadonlySet<string>): boolean {
  const told = sentence.block.text.slice(end, sentence.end)
  // `Rivet had debt of £9 million, well below that of Halden`
  const last = end + (/\b(?:above|below|than|unlike)\s/.exec(told)?.index ?? told.length)
  const isOwn = (word: Word): boolean =>
    known.has(word.key) && named.has(word.key) && word.start < last && !isFunctionWord(word.key)
  return !sentence.words.some(isOwn) && [...known].some(key => named.has(key) && !isOrdinary(key))
}

/** `Italy’s Chiara Bosco`, `the Italian brewer Halden`: where someone known is from. */
function isOfKnown([word, ...rest]: readonly Word[], named: ReadonlySet<string>): boolean {
  const { text, key } = word!
  if (/['’]s$/.test(text)) return rest.length > 0 && named.has(rest[0]!.key)
  const name = rest.findIndex(next => isFunctionWord(next.key) || isCapitalised(next))
  return isLand(key) && name >= 0 && named.has(rest[name]!.key) && !isFunctionWord(rest[name]!.key)
}

/**
 * `Larsborg, Orsund cut draft treaty to 14 articles`: in a heading two words of the fact, side by side, say what is meant;
 * `its draft treaty` is that of whom the sentence is about.
 */
function isOfTwo(
  { sentence: { words, block }, at, known, nouns = [] }: Claim,
  subject: readonly Word[],
): boolean {
  const isOwn = (index: number): boolean => {
    const word = words[index]
    if (!word || nouns.includes(word) || subject.includes(word) || isVerb(word)) return false
    return /^\p{Ll}/u.test(word.text) && known.has(word.key) && !isFunctionWord(word.key)
  }
  return at.some(index =>
    [index - 1, index + 1, index + 2].some(other => {
      const [from, to] = [Math.min(index, other), Math.max(index, other)]
      if (!(isOwn(index) && isOwn(other))) return false
      const isOther = words.slice(Math.max(0, from - 3), from).some(({ key }) => determining.has(key))
      return !isOther && /^[\p{L}\s-]+$/u.test(block.text.slice(words[from]!.start, words[to]!.end))
    }),
  )
}

const determining = wordSet(
  'the a an another its their his her our that this on in of with for at to by under',
)

const institutions = wordSet(
  'ministry department treasury senate congress parliament government council commission committee police court',
)

/** `the 58-seat council`, `the 40-tonne crane`: whoever the sentence is about, the number is that of what it is joined to. */
const isJoined = ({ sentence: { words, block }, at, start, end }: Claim): boolean =>
  /\b(?:the|this)\s+$/i.test(block.text.slice(Math.max(0, start - 6), start)) &&
  at.some(index => /^\S+-\p{L}+\s$/u.test(block.text.slice(start, Math.max(end, words[index]!.start))))

/** `Storm Kills 14 in Port`: in a heading with capitals nothing shows what is a name. */
const isHeadline = (words: readonly Word[]): boolean =>
  words.every(({ key, text }) => isFunctionWord(key) || !/^\p{Ll}{4}/u.test(text))

const isCapitalised = ({ text, key }: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !isSmallOne(key) && !isCalendar(key) && !isTitle(key)

/** `There’ll` is no name either. */
const isSmallOne = (key: string): boolean => isFunctionWord(key) || /^there['’]/.test(key)

/** `the half marathon`, `the marathon record`, of a fact that is known by `marathon` alone, `the semi-final`: of a kind of its own. */
export function isOfOwnKind(claim: Claim): boolean {
  const { sentence, at, known } = claim
  if (at.some(index => isJoinedTo(sentence, index, known))) return true
  const [noun, ...others] = at
  if (others.length > 0 || isVerb(sentence.words[noun!]!) || isStandIn(claim)) return false
  const [before, next] = [sentence.words[noun! - 1], sentence.words[noun! + 1]]
  const isNoun = (word: Word | undefined, isBeside: boolean): boolean =>
    word !== undefined &&
    isBeside &&
    /^\p{Ll}/u.test(word.text) &&
    !(known.has(word.key) || isVerb(word) || isFunctionWord(word.key))
  const gapTo = (from: Word | undefined, to: Word | undefined): string =>
    from && to ? sentence.block.text.slice(from.end, to.start) : ''
  const isModified = isNoun(before, /^[\s-]$/.test(gapTo(before, sentence.words[noun!])))
  if (isModified && !plainAdjectives.has(before!.key)) return true
  // `the fair opens`, `the fair early in May`
  return isNoun(next, gapTo(sentence.words[noun!], next) === ' ') && !/(?:s|ly|ing)$/.test(next!.key)
}

/** The first word of a sentence stands for what its run-in head tells: `Concert. Great hall, 9 May`. */
const isStandIn = ({ sentence: { words }, at: [own], known }: Claim): boolean =>
  own === 0 && !known.has(words[0]!.key)

/** `semi-final` is no final. */
function isJoinedTo({ words, block }: Sentence, index: number, known: ReadonlySet<string>): boolean {
  const [part, word] = [words[index - 1], words[index]!]
  if (!part || part.end + 1 !== word.start || block.text[part.end] !== '-') return false
  return /^\p{L}/u.test(part.text) && !known.has(part.key)
}

/** `the Larsborg festival`, `Lake Sable`, of a fact that is known by `festival` or `lake` alone. */
function isOfStrangeOne(claim: Claim, named: ReadonlySet<string>): boolean {
  const { sentence, at, known } = claim
  const { words, block } = sentence
  const [own] = at
  const noun = words[own!]
  const owner = words[own! - 1]
  if (noun && owner && /['’]s$/.test(block.text.slice(owner.start, noun.start).trimEnd()) && at.length > 1)
    return named.size > 0 && isStrange(owner, known, named)
  if (!noun || isStandIn(claim)) return false
  if (at.every(index => /^\p{Lu}/u.test(words[index]!.text))) return isLonger(claim, own!, named)
  if (at.length > 1) return false
  const first = words[own! - 1]
  if (!first || !/^\s+$/.test(block.text.slice(first.end, noun.start))) return false
  return isStrange(first, known, named)
}

/** `Lake Sable`, `Harbour Rail Museum`: behind a word with a capital, and those of its own name, an ordinary one is a name, too. */
function isLonger(
  { sentence: { words, block }, known }: Claim,
  own: number,
  named: ReadonlySet<string>,
): boolean {
  const isOwn = ({ key }: Word): boolean => known.has(key) || named.has(key)
  const next = words.findIndex((word, at) => at > own && !(/^\p{Lu}/u.test(word.text) && isOwn(word)))
  const word = words[next]
  if (!word || !/^\p{Lu}\p{Ll}/u.test(word.text) || isOwn(word)) return false
  return /^[\p{L}'’-]+(?:\s+[\p{L}'’-]+)*\s+$/u.test(block.text.slice(words[own]!.start, word.start))
}

/** `Greater Larsborg has 400,000 people`, of what is known as `Larsborg`: a part of it, or what it is a part of. */
export const isOfLarger = ({ sentence: { words, block }, at, known }: Claim): boolean =>
  at.some(index => {
    const [before, word] = [words[index - 1], words[index]!]
    if (!before || known.has(before.key) || !/^\p{Lu}/u.test(word.text)) return false
    // `New Larsborg figures` may open a sentence.
    if (index === 1 && /^(?:New|Old|Little|Central)$/.test(before.text)) return false
    return ofPlaces.test(before.text) && block.text.slice(before.end, word.start) === ' '
  })

const ofPlaces =
  /^(?:Greater|Inner|Outer|Central|Upper|Lower|Old|New|Little|(?:North|South|East|West)(?:east|west)?(?:ern)?)$/

/** Whether a word is of a name that neither the fact nor the names have. */
export function isStrange(
  { text, key }: Word,
  known: ReadonlySet<string>,
  named: ReadonlySet<string>,
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text) || known.has(key) || named.has(key)) return false
  return !isSmallOne(key) && !isCalendar(key) && !isTitle(key) && (isLand(key) || !isOrdinary(key))
}

/** `Sudrail, our only rival in the valley, has twelve`, in whatever the sentence goes on to tell. */
const isOfRival = ({ sentence: { block, start, end }, ...claim }: Claim): boolean =>
  /^(?:(?:Its|Their|Other|Some)\s)?(?:rivals?|competitors?)\s(?!says?|said|point|claim|argue|note|warn|admit)[^.;:]*:\s/i.test(
    block.text.slice(start, Math.max(start, claim.start)),
  ) ||
  /^(?:The\s+)?\p{Lu}\p{L}+(?:\s\p{L}+){0,2},\s+(?:an?|the|its|our|their|his|her)\s+(?:\p{L}+\s+){0,2}(?:rival|competitor|counterpart|predecessor)\b/u.test(
    block.text.slice(start, end),
  )

/**
 * `Solbaken, a village on the line, has two stops`, `4.3, the heir of 4.2, was released`: what the fact is about only
 * explains what the sentence is.
 */
function isInAside({ sentence: { block, words, start, end }, at, known, start: claimed }: Claim): boolean {
  const aside =
    /^(?:The\s+)?[\p{Lu}\p{N}][\p{L}\p{N}.]+(?:\s\p{L}+){0,2},\s+(?:an?|the|which)\s[^,]*,\s/u.exec(
      block.text.slice(start, end),
    )
  if (!aside || start + aside[0].length > claimed) return false
  const isOwn = words.some(word => word.end <= start + aside[0].indexOf(',') && known.has(word.key))
  const isHere = (index: number): boolean => words[index]!.end < start + aside[0].length
  return !isOwn && at.some(isHere) && at.every(index => isHere(index) || isVerb(words[index]!))
}
