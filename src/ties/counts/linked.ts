import type { Sentence } from '../../mentions/mention.ts'
import { calendar } from '../../mentions/names/word-lists.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { cardinals, isNumeral, ordinals } from '../../value/quantity/number-words.ts'
import { isVerb } from '../clauses.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidate } from './candidate.ts'
import { isLink, isOtherExtent } from './links.ts'
import { isNarrowed, isOfOtherMeasure, isOfRest, isProgress } from './narrowed.ts'
import { phraseAfter } from './phrase-after.ts'
import { isForElse, isWorthOfOther } from './purpose.ts'

/**
 * Why an amount that carries its own measure (money, a share, a length) may be something else's than the phrase's:
 * with no noun to count, only its place beside the phrase tells. `the $4.7bn merger`, `the merger cost $4.7bn`,
 * `spend $4.7bn on the merger` are the merger's; `$30 million in fees for the deal` and `food inflation of 5%` are not.
 */
export function whyUnlinked(candidate: Candidate): Refusal | undefined {
  const { match } = candidate
  if (!match) return undefined
  if ([isProgress, isForElse, isWorthOfOther, isSaidLater].some(tells => tells(candidate))) return 'unlinked'
  const at = phraseBefore(candidate) ?? phraseAfter(candidate)
  if (at === undefined && !isSpelledOut(candidate)) return 'unlinked'
  if (
    isOfOtherMeasure(candidate) ||
    isOtherExtent(candidate.words[candidate.next]?.key ?? '', candidate.known)
  )
    return 'narrower'
  return at !== undefined && (isNarrowed(candidate, at) || isOfRest(candidate)) ? 'narrower' : undefined
}

/** `The rate is 3%, and for those with a mortgage it means`, of the mortgage rate: which one it is comes with another one. */
function isSaidLater({ mention, words, match, after }: Candidate): boolean {
  const joint = /,\s(?:and|but|while|whereas)\s(?=(?:for|to|with|in)\s)/.exec(after)
  if (!joint) return false
  const from = mention.end + joint.index
  const told = match!.at.map(at => words[at]!)
  const before = told.filter(({ end }) => end <= mention.start)
  return before.length > 0 && !before.some(isVerb) && told.at(-1)!.start > from
}

/** Whether all of a phrase of several words stands in the amount's own clause, which so says what it is of. */
function isSpelledOut(candidate: Candidate): boolean {
  const { mention, words, match } = candidate
  const { block } = mention.sentence
  const telling = match!.at.map(at => words[at]!).filter(({ key }) => !isFunctionWord(key))
  // A word that stands there twice is still one.
  const own = new Set(match!.phrase.words.filter(word => !isFunctionWord(word)))
  if (own.size < 2 || telling.length < 2 || isDistance(candidate)) return false
  const before = telling.findLast(({ end }) => end <= mention.start)
  const gap = block.text.slice(before?.end ?? mention.start, mention.start)
  if (/\bwith\b/.test(gap) || isForSome.test(gap) || isOfElse(candidate, gap)) return false
  if (before && isOfNamed(candidate, before)) return false
  const lead = block.text.slice(Math.min(mention.start, telling[0]!.start), mention.start)
  const rest = block.text.slice(mention.end, Math.max(mention.end, telling.at(-1)!.end))
  // `Vik has 8% and the rest follow closely`: of somebody else.
  const behind = before ? '' : rest
  return !/[,;:()—]/.test(lead + rest) && !/\b(?:and|but)\b/.test(gap + behind)
}

/** `Net profit at Oatwell was`, `from cards`, `before tax`, `was hit by a charge of`: what comes between says that it is of something else. */
function isOfNamed(candidate: Candidate, word: Word): boolean {
  const { end } = word
  const { sentence, start } = candidate.mention
  const gap = sentence.block.text.slice(end, start)
  const from = /^\s(?:from|per|for|with)\s(?:(?:the|an?)\s)?(\p{Ll}+)\s/u.exec(gap)?.[1]
  // `stole from the hatter`
  if (from !== undefined && !isVerb(word) && !candidate.known.has(from)) return true
  if (/^\s(?:before|without|excluding)\s|\bby\san?\s(?:\p{L}+\s){1,2}of\s$/u.test(gap)) return true
  const lead = /^\s(?:at|in|of)\s(?:the\s)?(?=\p{Lu})/u.exec(gap)
  const name = lead && sentence.words.find(word => word.start === end + lead[0].length)
  return name != null && !ownWords(candidate)(name)
}

/**
 * The word of the phrase that an amount follows with nothing new between: `the merger cost about $4.7bn`. Not where
 * what follows the amount says that it is for something else.
 */
export function phraseBefore(candidate: Candidate): number | undefined {
  const { mention, words: all, before, last, match } = candidate
  const own = match?.at.findLast(index => index <= last)
  if (own === undefined) return undefined
  const at = endOfName(mention.sentence, own, last)
  const told = before.slice(all[at]!.end - mention.sentence.start)
  const gap = isInBrackets(candidate) ? told.replace(/\s\($/, ' ') : told
  const aside = asideIn(gap, all[at]!.end)
  // `Dividend: 45 cents`: a label.
  if (/[;:()—]/.test(textBeside(gap, aside, all[at]!.end)) && !/^:\s+$/.test(gap)) return undefined
  if ((isDistance(candidate) && !/^\s+of\s+$/.test(gap)) || isOfElse(candidate, gap)) return undefined
  if (isForSome.test(gap)) return undefined
  const isOwn = ownWords(candidate)
  const between = all.slice(at + 1, last + 1)
  // `Some feel safe and 72% like it`
  if (/\band\s+$/.test(gap)) return undefined
  // `fined it $6 million`
  const isObject = ({ key }: Word): boolean => key === 'it' && isVerb(all[at]!)
  // `The share is fixed at 55%`: whatever was done with it, that is what it came to.
  const isSet =
    /^(?:\s+(?:is|are|was|were|has|have|had|been|being|now|still))+\s+\p{L}+ed\s+(?:at|to)\s+$/u.test(gap)
  const isLinked =
    isSet ||
    between.every(
      (word, index) =>
        overlaps(word, aside) ||
        isOwn(word) ||
        isFigure(between[index - 1]) ||
        /^(?:square|cubic)$/.test(between[index - 1]?.key ?? '') ||
        // `is to drop by a fifth, to $6 million`
        (ordinals.has(word.key) && between[index - 1]?.key === 'a') ||
        // `among the others it was 8%`
        (word.key === 'it' && /^(?:is|was)$/.test(between[index + 1]?.key ?? '')) ||
        (mention.value.dimension === 'length' && extending.test(word.key)) ||
        (running.test(word.key) && /^(?:to|at)$/.test(between[index + 1]?.key ?? '')) ||
        (index === 0 && isObject(word)),
    )
  return isLinked ? at : undefined
}

/** `the share of the media (16%)`, `Inflation (5.2% in May)`: nothing else stands there, but when it was. */
function isInBrackets({ mention, words, after, next }: Candidate): boolean {
  const end = after.indexOf(')')
  if (end < 0 || /[,;:(]/.test(after.slice(0, end))) return false
  const behind = words.slice(next).filter(word => word.end <= mention.end + end)
  return behind.every(({ key }) => calendar.has(key) || isFunctionWord(key) || when.test(key))
}

const when = /^(?:last|this|year|month|week|quarter|\d{4})$/

// `A plan for 10 users costs $120`
const isForSome = /\bfor\s+\p{N}{1,3}\s+\p{L}/u

const running = /^(?:runs?|ran|running)$/
const extending = /^(?:runs?|ran|running|(?:extend|stretch)(?:s|es|ed|ing)?)$/

/** Whether what follows an amount says that it is for something else: `$3bn in fees`, `with a two-minute song`. */
function isOfElse(candidate: Candidate, gap: string): boolean {
  const { mention, words: all, after, next } = candidate
  const word = all[next]
  const behind = word ? after.slice(0, word.start - mention.end) : ''
  // `up to 10 years in prison`, `£3m in cash`, `57% in favour`, `sentenced to six years for fraud`
  const isTerm =
    /^\s+in\s+(?:prison|jail|custody|office|cash|favou?r)\b/.test(after) ||
    (/^\s+for\b/.test(after) && penal.test(candidate.before))
  // `$5 million below forecasts`
  const isOff = /^\s+(?:(?:below|above)\s+(?!\p{N})|(?:over|under)\s+(?:its|their)\s)/u.test(after)
  if (isOff && mention.value.dimension === 'money') return true
  if (!word || isTerm || !/^[\s-]$/.test(behind)) return false
  // What a thing is with is another one, whatever that has.
  if (/\bwith\b/.test(gap) && !isFunctionWord(word.key) && !ownWords(candidate)(word)) return true
  // `The budget has $2 million for the pool`
  const purpose = /^(?:the|an?|its|their)$/.test(all[next + 1]?.key ?? '') ? all[next + 2] : all[next + 1]
  if (word.key === 'for' && /^\s(?:has|have|had)\s/.test(gap) && purpose && !ownWords(candidate)(purpose))
    return true
  return behind === ' ' && isOfShare(candidate, gap, all.slice(next, next + 2))
}

const penal = /\b(?:sentenced|jailed|imprisoned|banned|suspended)\s(?:to|for)\s$/

/** Whether the two words behind an amount say in what, for what or by what else it is so much. */
function isOfShare(candidate: Candidate, gap: string, [word, share]: readonly Word[]): boolean {
  const { dimension } = candidate.mention.value
  // A share is told with what it is of; an amount of something else is not the phrase's.
  const isShare = dimension === 'percent' && !/\bwith\b/.test(gap)
  const shares = isShare ? /^(?:in|per|for)$/ : /^(?:in|per|a|an|each|apiece|for|of|every)$/
  if (!word || !share || !shares.test(word.key)) return false
  // `the bounty of $300 for each`
  if (/^\s+of\s+$/.test(gap) && /^(?:each|every)$/.test(share.key)) return false
  // `stole £4,000 a week`; where it tells of `a year`, that may go without saying.
  if (
    dimension === 'money' &&
    /^(?:hour|day|week|month|year)$/.test(share.key) &&
    /^(?:per|an?|every)$/.test(word.key)
  )
    return !isToldOf(candidate, share.key)
  // What a share pays or costs is told of one share.
  if (dimension === 'money' && share.key === 'share') return false
  // `112 million litres a day`, of what is told daily.
  if (/^(?:per|an?)$/.test(word.key) && candidate.known.has(share.key)) return false
  // `raised $430 million in six rounds`
  return !ownWords(candidate)(share) && !cardinals.has(share.key)
}

/** Whether a fact is of every such stretch of time, by its words or its value; near its amount that goes without saying. */
function isToldOf({ mention, fact, known }: Candidate, period: string): boolean {
  const ratio = mention.value.amount / (fact.value?.amount ?? 0)
  const near = period === 'year' ? nearYearly : nearRate
  if (ratio < near && ratio > 1 / near) return true
  return known.has(period) || wordsOf(fact.value?.text ?? '').some(({ key }) => key === period)
}

// A month is less than a quarter of any longer time that amounts are told of.
const nearRate = 3
// What is told by the year mostly is of one without a word of it.
const nearYearly = 20

/** What is put in between: `, which is new,`, `(the default)`, `as large as`. The text begins at an offset, as what is found does. */
function asideIn(text: string, offset: number): Span {
  const found = /(?:,(?:[^,;:.]|,(?=\d)){1,60},\s|\s\([^()]{1,60}\)(?=\s)|\sas\s[a-z]+\sas\s+$)/.exec(text)
  const start = offset + (found?.index ?? 0)
  return { start, end: start + (found?.[0].length ?? 0) }
}

const textBeside = (text: string, { start, end }: Span, offset: number): string =>
  text.slice(0, start - offset) + text.slice(end - offset)

/** The last word of the name that a word belongs to: what follows `Larsborg` in `Larsborg Mills` is no other thing. */
function endOfName({ words: all, block }: Sentence, at: number, last: number): number {
  if (!/^\p{Lu}/u.test(all[at]!.text)) return at
  let end = at
  while (
    end < last &&
    /^\p{Lu}\p{Ll}/u.test(all[end + 1]!.text) &&
    block.text.slice(all[end]!.end, all[end + 1]!.start) === ' '
  )
    end++
  return end
}

/**
 * `200 m from the tower`, and not `23 metres from tip to tip`, `9 km from Orsund to the sea` or `14%, from 16% a year ago`;
 * nor `41 miles from Orsund`, of the distance from there.
 */
function isDistance({ mention, words, after, fact }: Candidate): boolean {
  const { value, end } = mention
  const away = /^\s+(?:from|off|away)\b(?!\s+(?:[\p{L}'’-]+\s+){1,4}to\s)(?:\s+from)?(?:\s+the)?\s*/u.exec(
    after,
  )
  if (value.dimension !== 'length' || !away) return false
  // `was found 20 miles away`, of a distance: from where goes without saying.
  if (/^\s+away(?!\s+from)/.test(after) && /\bdistance\b/.test(fact.subject)) return false
  const from = words.findIndex(({ start }) => start >= end + away[0].length)
  const place = from < 0 ? [] : words.slice(from, endOfName(mention.sentence, from, words.length - 1) + 1)
  const isKnown = /\b(?:distance|between|from)\b/.test(fact.subject)
  return !(isKnown && wordsOf(fact.subject).some(({ key }) => place.some(word => word.key === key)))
}

/** What follows a figure is its unit, or what something has so many of: `from 10 MB to 25`, `a menu of eight courses for $85`. */
const isFigure = (word: Word | undefined): boolean => word !== undefined && isNumeral(word.key)

/** The words that bring nothing new in: small ones, the fact's own, and dates. */
export function ownWords({ words, fact, match }: Candidate): (word: Word) => boolean {
  const known = new Set([
    ...match!.at.map(at => words[at]!.key),
    ...[fact.subject, ...fact.about].flatMap(wordsOf).map(({ key }) => key),
  ])
  return word => known.has(word.key) || isLink(word.key) || calendar.has(word.key) || isFigure(word)
}
