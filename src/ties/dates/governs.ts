import type { TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { type Clause, clauseOf, hasVerb, isNot, isSpeech, isVerb } from '../clauses.ts'
import type { Refusal } from '../refusal.ts'
import { type Dated, leadsToEvent } from './leads.ts'

/**
 * Why a time does not say when that happened which the words at the given indexes tell. It does where one of them shares
 * its clause; or where its clause has no verb of its own (`On 24 February 2022, ...`) and a comma alone parts it from
 * theirs. It does not beside a verb of saying (`said Tuesday that ...`), beside a `not`, or where the date is counted
 * from something (`three years after`, `the anniversary of`).
 */
export function whyNotGoverned(
  time: TimeMention,
  { at, known }: { readonly at: readonly number[]; readonly known: ReadonlySet<string> },
  clauses: readonly Clause[],
): Refusal | undefined {
  const { words } = time.sentence
  const own = clauseOf(
    clauses,
    words.findIndex(word => word.end > time.start),
  )
  const clause = clauses[own]
  if (!clause || isOfVerbBefore(time, at, clauses)) return 'other-clause'
  const told = new Set(at.map(word => clauseOf(clauses, word)))
  const dated = { words, clauses, own, told }
  if (isExplained(time, at, dated)) return undefined
  if (isOfSpeech(time, at)) return 'speech'
  const others = words
    .slice(clause.from, clause.to)
    .filter(word => word.end <= time.start || word.start >= time.end)
  if (isDenied(time, at, others)) return 'denied'
  const isHere = (word: number): boolean =>
    told.has(clauseOf(clauses, word)) || clauseOf(clauses, word) === own
  if (isFromElsewhen(time, at, isHere)) return 'counted-from'
  if (told.has(own)) return isOfVerbSince(time, at, { ...dated, known }) ? 'counted-from' : undefined
  return leadsToEvent(time, dated, { others, known }) ? undefined : 'other-clause'
}

/** `It had not burned since the guild bought the hall in 1931`: another verb comes before the date, of another day. */
function isOfVerbSince(
  { start }: TimeMention,
  at: readonly number[],
  { words, clauses, own, known }: Dated & { readonly known: ReadonlySet<string> },
): boolean {
  const { from, to } = clauses[own]!
  const verbs = at.filter(index => isVerb(words[index]!))
  const before = words.slice(from + 1, to).filter(word => word.end <= start && isVerb(word))
  return (
    /^(?:since|after|before|until|till)$/.test(words[from]!.key) &&
    verbs.length > 0 &&
    verbs.every(index => index < from) &&
    before.length > 0 &&
    !before.some(({ key }) => known.has(key))
  )
}

/** `The bridge was closed in 2010 and opened again`: the date ends what its own verb tells. */
function isOfVerbBefore(time: TimeMention, at: readonly number[], clauses: readonly Clause[]): boolean {
  const { words } = time.sentence
  const verb = words[at.find(index => isVerb(words[index]!)) ?? -1]
  const joint = verb && clauses.findLast(({ from }) => words[from]!.start <= verb.start)!.from
  if (joint === undefined || !/^(?:and|but)$/.test(words[joint]!.key) || words[joint]!.start < time.end)
    return false
  const own = clauses.findLast(({ from }) => words[from]!.start <= time.start)!
  return hasVerb(words.slice(own.from, own.to).filter(({ end }) => end <= time.start))
}

/** `The pier, scheduled for 3 May`, `They spoke of 3 May 1931, when the bridge opened`, `They sang on 3 May as the bridge opened`; `when it had opened` tells of an earlier day. */
function isExplained(
  time: TimeMention,
  at: readonly number[],
  { words, clauses, own, told }: Dated,
): boolean {
  if (isSet(time, at)) return true
  const clause = clauses[own + 1]
  if (!clause || [...told].join() !== `${own + 1}` || words[clause.from - 1]!.end > time.end) return false
  const before = words.slice(clause.from + 1, at[0])
  const isItsOwn = !before.some(({ key }) => isFunctionWord(key) && !determiners.test(key))
  const isDone = at.some(index => isVerb(words[index]!))
  const opener = words[clause.from]!.key
  return (
    (opener === 'when' ? isDone : opener === 'as' && (isDone || isGiven(before))) &&
    isItsOwn &&
    !words.slice(clause.from, clause.to).some(({ key }) => key === 'had')
  )
}

/** `He was silent on Friday as the judge passed sentence` */
const isGiven = (before: readonly Word[]): boolean =>
  /^(?:passed|delivered|gave|read|announced|signed|opened|began|started)$/.test(
    before.findLast(({ key }) => !determiners.test(key))?.key ?? '',
  )

const determiners = /^(?:the|its|their|his|her|our|an?)$/

/** `The vote, scheduled for 9 May, is free` */
const isSet = ({ sentence: { words, block }, start }: TimeMention, at: readonly number[]): boolean =>
  /^,\s(?:now\s)?(?:scheduled|planned|set|due|slated|called)\s(?:for|on)\s$/.test(
    block.text.slice(words[at.at(-1)!]!.end, start),
  )

/** `did not open on 9 May`, and not `will not speak at the opening on 9 May`: there the date is the opening's own. */
function isDenied(time: TimeMention, at: readonly number[], others: readonly Word[]): boolean {
  const { words } = time.sentence
  const nots = others.filter(isNot)
  // `They have not won since 1974`: then they did.
  if (nots.length === 0 || time.value.side === 'from' || isNotBefore(time, at)) return false
  return !isAttached(time, at) || nots.some(not => at.includes(verbOf(not, words)))
}

/**
 * `The recall was not announced until 3 May`: then it was, and not of what did not last so long. `The tunnel will not open until
 * 2031`, `The trial is not expected to begin before May`: not earlier.
 */
export const isNotBefore = (
  { sentence: { words }, value: { side, fields } }: Pick<TimeMention, 'sentence' | 'value'>,
  at: readonly number[],
): boolean =>
  (side === 'until' || side === 'before') &&
  words.some((word, index) => {
    const isToCome = /^won['’]t$/.test(word.key) || words[index - 1]?.key === 'will'
    const verb = toldBy(verbOf(word, words), words)
    return (
      isNot(word) &&
      (fields.month !== undefined || isToCome) &&
      at.includes(verb) &&
      !lasts.test(words[verb]!.key)
    )
  })

/** `is not expected to begin`, `does not expect the trial to begin`: what is not looked for so early. */
function toldBy(verb: number, words: readonly Word[]): number {
  if (!/^(?:expect|expected|due|likely|set)$/.test(words[verb]?.key ?? '')) return verb
  const to = words.findIndex(({ key }, index) => index > verb && key === 'to')
  return to < 0 || to - verb > longestObject ? verb : to + 1
}

const longestObject = 5

const lasts = /^(?:last|run|stay|remain|continue|hold|keep|go|live)/

/** The index of the word that a `not` denies. */
function verbOf(not: Word, words: readonly Word[]): number {
  const next = words.findIndex(word => word.start >= not.end)
  return /^(?:yet|even|ever|be|been|\p{L}+ly)$/u.test(words[next]?.key ?? '') ? next + 1 : next
}

/** `It said on 9 May`, `9 May, said Holm`, and not `The treaty, signed on 9 May, says`. */
function isOfSpeech(time: TimeMention, at: readonly number[]): boolean {
  const { sentence, start, end } = time
  const { words } = sentence
  const before = words.findLastIndex(word => word.end <= start)
  const lead = /^(?:on|late|early|in|at)$/.test(words[before]?.key ?? '') ? before - 1 : before
  const after = isAttached(time, at) ? -1 : words.findIndex(word => word.start >= end)
  return [lead, lead - 1, after].some(index => isSpeech(words[index]?.key ?? '') && !at.includes(index))
}

/** Whether what happened is where the date is counted from, and not what it dates. */
const isFromElsewhen = (
  time: TimeMention,
  at: readonly number[],
  isHere: (word: number) => boolean,
): boolean =>
  isAfterward(time, at) ||
  isAnniversary(time, at) ||
  isCountedFrom(time, at) ||
  (isCounted(time.sentence.words, isHere) && !isAttached(time, at) && !isSaidAgain(time))

/** `the first mass after the fire, on 15 June`: what came after it is told, unless the date is its own. */
const isAfterward = (time: TimeMention, at: readonly number[]): boolean =>
  afterward.test(time.sentence.block.text.slice(time.sentence.start, time.sentence.words[at[0]!]!.start)) &&
  time.start > time.sentence.words[at[0]!]!.start &&
  !isAttached(time, at)

const afterward = /\b(?:after|following)\s+(?:(?:the|its|their|an?)\s+)?$/i

/** `the opening on 9 May`: no other word stands between the two. */
const isAttached = ({ sentence: { words, block }, start }: TimeMention, at: readonly number[]): boolean =>
  at.some(index => /^\s+(?:on|in|at|of)\s+$/.test(block.text.slice(words[index]!.end, start)))

/** `Talks on the dues began on 9 May, two weeks before the vote` */
const isCountedFrom = ({ sentence: { words }, end }: TimeMention, at: readonly number[]): boolean =>
  countedFrom(words).some(from => {
    const event = /^(?:the|its|their|this|that)$/.test(words[from]?.key ?? '') ? from + 1 : from
    return words[from - 2]!.start > end && at.includes(event)
  })

/** `They met five days later, on 9 May`: the day is told besides. */
const isSaidAgain = ({ sentence: { block, start: from }, start }: TimeMention): boolean =>
  /\blater,\s(?:on|in)\s$/.test(block.text.slice(Math.max(from, start - 12), start))

/** `the tenth anniversary of`, `the eve of`; Christmas Eve is a day, and `the fair on 9 May, the anniversary of` is the fair's. */
function isAnniversary(time: TimeMention, at: readonly number[]): boolean {
  const { words } = time.sentence
  const index = words.findIndex(
    ({ key }, each) =>
      /^anniversar(?:y|ies)$/.test(key) ||
      (key === 'eve' && !/^(?:christmas|year|years|years')$/.test(words[each - 1]?.key ?? '')),
  )
  return index >= 0 && !(words[index]!.start > time.end && isAttached(time, at))
}

/** Whether days or years are counted from what happened; `isBeside` tells of words, by index, in a clause with the time or with that. */
const isCounted = (words: readonly Word[], isBeside: (at: number) => boolean): boolean =>
  countedFrom(words).some(from => isBeside(from - 2) || isBeside(from - 1))

/** The words behind `two days after` and `years before`, by index: what these are counted from. */
const countedFrom = (words: readonly Word[]): number[] =>
  words.flatMap(({ key }, at) =>
    /^(?:days?|weeks?|months?|years?|hours?|decades?)$/.test(key) &&
    /^(?:after|before|earlier|later|since|into|from)$/.test(words[at + 1]?.key ?? '')
      ? [at + 2]
      : [],
  )
