import type { QuantityMention } from '../../mentions/mention.ts'
import { isCalendar } from '../../mentions/names/words.ts'
import { areVotes, backwards, isStillOf } from '../../mentions/shared-nouns.ts'
import { directionNamed, directionOf } from '../../text/direction.ts'
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { directionAt } from './changes.ts'
import { isInflation } from './inflation.ts'

// What is itself a difference may be told as one.
const differences = (
  'rise increase cut fall drop growth gain loss margin lead majority change difference gap deficit surplus warming ' +
  'reduction decline saving'
).split(' ')

const by = /\bby\s+$/i

// Besides the verbs that say which way a number went: `extended by 12 items` tells how far, and not who did it.
const changing = wordSet(
  'changed moved shifted extended lengthened shortened delayed postponed prolonged improved exceeded outnumbered ' +
    'boosted inflated multiplied lagged differed varied adjusted revised weakened strengthened appreciated ' +
    'depreciated diminished warmed cooled enlarged curtailed diluted aged',
)

// `won by 12 shots` tells how far, `was won by 12 women` who did it.
const contests = wordSet('missed trailed surpassed passed defeated rejected edged amended outspent led won')

// What a lead is counted in does nothing: `beaten by two points`.
const scores =
  /^(?:votes?|points?|goals?|runs?|strokes?|shots?|lengths?|seats?|places?|times?|games?|sets?|laps?|frames?|wickets?)$/

// Participles that do not end as most do.
const irregular =
  /^(?:seen|read|sung|made|built|run|written|taught|chosen|held|met|drawn|given|taken|worn|told|sold|bought|sent|known|found|spoken|driven|flown|eaten|kept|paid|led|won|brought|fought|heard|beaten|stolen|broken)$/

// People are what is counted: `changes by 60 contributors`.
const doers = /^(?:people|persons|(?:wo)?men|\p{L}{3,}(?:[^mt]er|[aeit]or|ist|ian)s)$/u

/** Whether a word in lower case is a plural of people: `runners`, `women`. */
export const isDoer = (key: string): boolean => doers.test(key)

/** `watched by 900 people`, `a protest by 300 people`: who does it stands behind `by`, and not by how much. */
function isDoneBy({ before, mention: { value, nouns }, fact, known }: Candidate): boolean {
  const whole = fact.value?.amount ?? 0
  if (value.dimension !== 'number') return false
  const told = before.slice(-verbReach).replace(by, '')
  if (/\b(?:turned|voted|shot|struck)\s+down\s+$/i.test(told)) return true
  const own = words(told.replace(/^.*[,;:()]/u, ''))
  const at = own.findLastIndex(
    ({ key, text }, index) =>
      !(aside.has(key) || isCalendar(key) || (index > 0 && /^[\d\p{Lu}]/u.test(text))),
  )
  const verb = own[at]?.key ?? ''
  // `A guild of 450 is led by five members`: some of them, where the fact does not tell of that.
  if (value.amount < whole * few && !known.has(verb)) return false
  // `outnumbered its rival by 60 members`
  const isOfPeople =
    nouns.some(({ key }) => isDoer(key)) &&
    !own.some(({ key }) => changing.has(key) || differences.includes(key))
  const isOfContest =
    contests.has(verb) && !(isOfPeople || /^(?:is|are|was|were|been)$/.test(own[at - 1]?.key ?? ''))
  return (
    (verb.endsWith('ed') || irregular.test(verb) || isOfPeople) &&
    !(isOfContest || changing.has(verb) || directionOf(verb)) &&
    !nouns.some(({ key }) => scores.test(key))
  )
}

// Less than this part of the whole may be some of them.
const few = 0.5

// What may stand between a verb and `by`: `paid for by 12 states`, `raided at dawn by 40 officers`.
const aside = wordSet(
  'for to on in at off out away over of with upon through into the last this early late day night week weekend month year ' +
    'morning afternoon evening dawn noon midnight home yesterday today again mostly mainly partly largely',
)
const verbReach = 60

// `by nine votes to four`
const score = /^\s+to\s+(?:\p{N}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu

const compared =
  /^\s+(?:behind|ahead|clear|short|adrift|above|below|apart|higher|lower|up|down|larger|smaller|bigger|longer|shorter|taller|heavier|cheaper|dearer|(?:more|less)\s+than)\b/i
// `five stops more`, and not `40% less fuel`
const further = /^\s+(?:more|fewer|less)\b/i

/** `The mine is 90 metres down`, `The mine, 90 metres below the surface, is`: where a thing is; `In it, 90 metres down` is something else. */
function isWhere({ mention: { sentence, value }, words, before, after, last, match }: Candidate): boolean {
  const own = match?.at.findLast(at => at <= last)
  if (own === undefined || value.dimension !== 'length' || !where.test(after)) return false
  const lead = words.slice(Math.max(0, own - 3), own).some(({ key }) => prepositions.has(key))
  return !lead && /^(?:,|(?:\s\p{Ll}+)?)\s$/u.test(before.slice(words[own]!.end - sentence.start))
}

const prepositions = wordSet('in at on from of inside near under above below to by with')
const where =
  /^\s(?:down(?!\s(?:on|from|in\sthe)\b)|(?:below|above|beneath)\s(?:the\s)?(?:sea|surface|ground|water|waves|street|road|river|valley|ice|waterline)\b)/

/** `the increase of $2 million`, of what is $48 million and was $46 million. */
function isOwnChange({ mention: { value }, words, last, fact: { value: now, was } }: Candidate): boolean {
  if (!now || !was || value.dimension !== now.dimension || value.unit !== now.unit) return false
  if (words[last]?.key === 'to' || !words.slice(0, last + 1).some(({ key }) => isChangeWord(key)))
    return false
  const change = Math.abs(now.amount - was.amount)
  return Math.abs(value.amount - change) < change * inexact
}

const isChangeWord = (key: string): boolean =>
  (directionOf(key) ?? directionNamed(key)) !== undefined || /^(?:change|difference)$/.test(key)

// What a processor may be off by where it takes one fraction from another.
const inexact = 1e-9

/** `by 8`, `rose 16%`, `two points behind`: how far apart two numbers are, and not one of them. */
export function isDifference(candidate: Candidate): boolean {
  const { mention, words: all, before, after, rest, last: at, known, match } = candidate
  if (isOwnChange(candidate)) return true
  if (isOfDifference(known) || isOfVerb(candidate) || isInflation(candidate)) return false
  const { value, nouns } = mention
  if (all[at]?.key === 'by') return !score.test(rest) && !isDoneBy(candidate)
  // The word that compares may be taken for what is counted: `$17 million larger`.
  const comparing = compared.exec(rest) ?? compared.exec(after)
  // `37 metres above sea level`, of a fact that is about that.
  if (comparing) return !known.has(comparing[0].trim().toLowerCase()) && !isWhere(candidate)
  if (nouns.length > 0 && value.dimension === 'number' && further.test(rest)) return true
  const told = words(before.slice(-reach))
  const last = told.at(-1)
  // `In the fall, 81% passed`; `it was up 99.9% of the time`, of how long it was up
  const isMoved =
    directionAt(told, told.length - 1) !== undefined &&
    !before.trimEnd().endsWith(',') &&
    !match?.at.includes(at)
  // `raised $3 million` for something
  const isCollected = value.dimension === 'money' && /^rais/.test(last?.key ?? '')
  return isMoved && !isCollected && (value.dimension === 'percent' || value.dimension === 'money')
}

/** `The ice has retreated by 4 km`, `is thinning by 2 m`: a phrase that is the verb tells of what that comes to. */
function isOfVerb({ words, last, match }: Candidate): boolean {
  if (words[last]?.key !== 'by') return false
  const at = last - 1
  const [subject, verb] = [words[at - 1], words[at]]
  // `visited by one in seven users`
  if (
    !verb ||
    !match?.at.includes(at) ||
    (/^(?:is|are|was|were|be|been|being)$/.test(subject?.key ?? '') && !verb.key.endsWith('ing'))
  )
    return false
  const isOfSubject =
    /[^s]s$/.test(verb.key) && !/^(?:the|an?|its|their|his|her|of|no)$/.test(subject?.key ?? 'the')
  return isVerb(verb) || verb.key.endsWith('ing') || isOfSubject
}

/** Whether a fact tells of a difference itself: the words of `the rise in rents`. */
export const isOfDifference = (known: ReadonlySet<string>): boolean => differences.some(key => known.has(key))

// How many UTF-16 units before a number the word right before it is looked for in.
const reach = 30

/** `up from 18`, `rose from 18 to 25`, `compared with 18 before the storm`: what it was before. */
export function isBase({ words, last, before, after }: Candidate): boolean {
  if (comparing.test(before) && earlier.test(after)) return true
  const from = words[last]?.key === 'the' ? last - 1 : last
  return (
    words[from]?.key === 'from' &&
    words.slice(Math.max(0, from - 10), from).some(({ key }) => directionOf(key))
  )
}

const comparing = /\b(?:compared\s(?:with|to)|against)\s$/
const earlier =
  /^(?:\s\p{L}+){0,2}?\s(?:before|previously|earlier|last\s\p{L}+|in\s(?:19|20)\d\d|the\s\p{L}+\sbefore|an?\s\p{L}+\s(?:ago|before|earlier))\b/u

/** `rose from 367 to 412`, `1.42%, up from 1.36%`: of a fact that knows what was before, the other end of its change. */
export function isChanged(
  { mention, fact }: Pick<Candidate, 'mention' | 'fact'>,
  quantities: readonly QuantityMention[],
): boolean {
  if (fact.was === undefined) return false
  return quantities.some(other => other !== mention && areEnds(mention, other))
}

/** Whether two numbers of a sentence are the ends of one change. */
export function areEnds(one: QuantityMention, other: QuantityMention): boolean {
  const [first, second] = other.start < one.start ? [other, one] : [one, other]
  if (first.value.dimension !== second.value.dimension || second.start - first.end > longest) return false
  if (areVotes(first, second)) return false
  // `$41 million, or $1 a share, against $35 million`, `put at $41 million in 2021, has climbed to $50 million`
  const between = one.sentence.block.text
    .slice(first.end, second.start)
    .replace(/,\sor\s[^,;]{1,24},|\sin\s(?:19|20)\d\d(?=\D)/, ',')
    // `£30 for those who come late, up from £20`
    .replace(/\s(?:who|which|that)\s[^,;:.()\p{N}]*(?=,\s(?:up|down)\sfrom\s)/u, '')
  return joinsChange.test(between) || isStillOf(between)
}

// No two ends of a change stand further apart, with what is put in between.
const longest = 120

// What `which` begins is told of the noun behind the first number: `take $6 million out of the fund, which fell to $2 million`.
const joinsChange = new RegExp(
  `^(?!.*\\b(?:which|who)\\b)[^.;:()\\p{N}]{0,60}\\b(?:to|${backwards})\\s(?:\\p{L}+\\s)?$`,
  'u',
)
