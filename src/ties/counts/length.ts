import type { CountFact } from '../../facts/fact.ts'
import { isAge } from '../../facts/index/told-ages.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { phraseBefore } from './linked.ts'
import { isLead } from './phrase-after.ts'

/** `the five-hour meeting`, `four years of war`, `lasted 45 months`: how long it was, not how long before or after. */
export function isLength(candidate: Candidate): boolean {
  const { mention, words, last, next, fact, match } = candidate
  const { block } = mention.sentence
  const follower = words[next]?.key ?? ''
  const told = byNeighbours(candidate)
  if (told === true && follower === 'old' && isOldOther(words.slice(next + 1), candidate)) return false
  if (isAge(fact)) return words.some(({ key }) => ageWords.has(key))
  // `for 72 hours from Sunday`
  const isFor = words[last]?.key === 'for' && /^(?:from|until)$/.test(follower)
  if (told !== undefined && !isFor) return told
  // `It took 12 years to build the line`, where only the pronoun is the line's
  const isOfPronoun = match?.at.every(index => index === 0 && pronouns.has(words[0]!.key)) ?? false
  if (!isOfPronoun && isBeside(candidate)) return true
  const lasts = words.slice(Math.max(0, last - 2), last + 1).map(({ key }) => key)
  const isClose = !/[,;:]/.test(
    block.text.slice(words[next - 1]?.end ?? mention.end, words[next]?.start ?? mention.end),
  )
  return (
    (isClose && leadsToPhrase(candidate)) ||
    (lasts.some(key => lasting.has(key) && !(isOfPronoun && taking.test(key))) &&
      !hasObject(candidate) &&
      !isBesidePhrase(candidate))
  )
}

/** `The slowest took five hours, with the bus behind them`: what the phrase tells of was only there. */
const isBesidePhrase = ({ mention, words, next, match }: Candidate): boolean =>
  match?.at.every(
    index =>
      index >= next &&
      /^,?\s(?:with|as|while|when)\s/.test(
        mention.sentence.block.text.slice(mention.end, words[index]!.start),
      ),
  ) ?? false

/** Whether a length leads to the phrase: `45-minute meetings` are any meetings, not the one that the fact knows. */
function leadsToPhrase({ words, next, match }: Candidate): boolean {
  const isNear = (index: number): boolean =>
    index < next + 3 || words.slice(next, index).every(({ key }) => isFunctionWord(key))
  return (
    match?.at.some(
      index => index >= next && isNear(index) && !isPlural(words[index]!.key, match.phrase.words),
    ) ?? false
  )
}

/** Words that say that years are those of an age: whoever has one does much else for years. */
const ageWords = wordSet('age aged old turn turns turned')

/** What the words before and behind a length of time say of it: how long something was, or when. */
function byNeighbours(candidate: Candidate): boolean | undefined {
  const { words, last, next, fact, known } = candidate
  const follower = words[next]?.key ?? ''
  // `ends after 20 minutes`, of the time until it ends
  if (words[last]?.key === 'after' && known.has('until')) return true
  if (isLapse(fact) && isOfLapse(candidate)) return true
  // `A backup is made every 30 minutes`, of the interval of backups
  if (words[last]?.key === 'every' && isInterval(fact)) return comesEvery(candidate)
  // `45 months on`, `three years into the war`: how long something has lasted that still goes on.
  if (fact.elapsed !== undefined && /^(?:on|into|since)$/.test(follower)) return true
  if (isOfDeed(candidate)) return false
  // A fact may be an age.
  if (follower === 'old' && ['old', 'age'].some(key => known.has(key))) return true
  return /^(?:before|after|later|earlier|ago|from|since|into|old|until)$/.test(follower) ? false : undefined
}

/** `It took 12 days to end the strike`: how long something took that was done with it, and not `to make the crossing`. */
function isOfDeed({ words, next, known, match }: Candidate): boolean {
  const verb = words[next + 1]
  if (words[next]?.key !== 'to' || !verb || known.has(verb.key) || wholes.has(verb.key)) return false
  return match?.at.every(index => index > next + 1) ?? false
}

const wholes = wordSet('make do complete finish cover travel cross pass')

/** `time from the launch to the landing`, `minutes until the doors open`: how long after one thing another comes. */
const isLapse = ({ subject }: CountFact): boolean =>
  /\b(?:time|seconds|minutes|hours|days|weeks|months|years|delay|gap|wait)\s(?:from|between|until|after)\b/.test(
    subject,
  )

/** `The backup is now made every`, and not `the backup is done; the cache is emptied every`: no more than its verb is between. */
function comesEvery({ mention, words, last, match }: Candidate): boolean {
  const own = match?.at.findLast(index => index < last)
  if (own === undefined) return false
  const between = words.slice(own + 1, last - 1)
  const text = mention.sentence.block.text.slice(words[own]!.end, words[last]!.start)
  return !/[,;:()]|\band\b/.test(text) && between.every(word => isFunctionWord(word.key) || isVerb(word))
}

const isInterval = ({ subject }: CountFact): boolean =>
  /\b(?:intervals?|frequency|how\soften|time\sbetween)\b/.test(subject)

/** `It landed 40 minutes after the launch`, and where the fact names no beginning, `Forty minutes later it landed`. */
function isOfLapse(candidate: Candidate): boolean {
  const { words, before, next, fact, known } = candidate
  const own = new Set(fact.about.flatMap(wordsOf).flatMap(({ key }) => [...inflections(key)]))
  const isStart = (key: string): boolean => !(isFunctionWord(key) || own.has(key)) && known.has(key)
  const [first = '', second = '', third = ''] = words.slice(next + 1, next + 4).map(({ key }) => key)
  if (words[next]?.key === 'after') return [first, second, first + second, second + third].some(isStart)
  if (words[next]?.key !== 'later' || !known.has('until')) return false
  return before === '' || phraseBefore(candidate) !== undefined
}

/** `The match took four hours`, `At four hours, it was the longest match` */
const isBeside = (candidate: Candidate): boolean =>
  phraseBefore(candidate) !== undefined ||
  (candidate.match !== undefined && isLead(candidate, candidate.match.at[0]!) && isLong(candidate))

/** `At three hours, the match was still even` tells when. */
const isLong = ({ after }: Candidate): boolean =>
  /^,?\sit\s(?:is|was)\s(?:the|an?)\s(?:long|short)(?:er|est)?\b/.test(after)

/** `a seven-year-old boy`, `a 90-year-old stone mill`, `a 7-year-old jumped`, of the age of a bridge */
function isOldOther(behind: readonly Word[], { mention, after, known }: Candidate): boolean {
  const rest = behind.findIndex(word => isFunctionWord(word.key) || isVerb(word))
  const thing = rest < 0 ? behind : behind.slice(0, rest)
  return (
    behind[0] !== undefined &&
    /^-old\s$/.test(after.slice(0, behind[0].start - mention.end)) &&
    !thing.some(({ key }) => known.has(key))
  )
}

/** `keeps spare parts for three days`, of a fact whose phrase is `kept`: what is kept is something that the fact does not name. */
function hasObject({ words, last, known, match }: Candidate): boolean {
  if (match?.phrase.words.length !== 1) return false
  const verb = match.at.findLast(index => index <= last)
  if (verb === undefined) return false
  const between = words.slice(verb + 1, last + 1)
  if (between.some(({ key }) => key !== 'for' && lasting.has(key))) return false
  return between.some(({ key }) => key !== 'for' && !isFunctionWord(key) && !known.has(key))
}

const pronouns = new Set(['it', 'they', 'he', 'she'])

const isPlural = (key: string, known: readonly string[]): boolean => key.endsWith('s') && !known.includes(key)

/** What may have a length that another thing begins or ends: `it took a year`. */
const taking = /^(?:take|took|spent)/

const lasting = wordSet(
  'last lasts lasted lasting take takes took taken run runs ran running continue continues continued for spent',
)
