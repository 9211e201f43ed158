import type { Sentence, TimeMention } from '../mentions/mention.ts'
import { contains, type Span } from '../text/span.ts'
import { type Word, words as wordsOf } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'

// What opens a clause of its own: relative words and conjunctions of subordinate clauses.
const openers = wordSet(
  'that which who whom whose where when while because although though but if unless whereas as after before since until',
)

// What goes on with a verb of its own behind `and`.
const auxiliaries = wordSet('is are was were has have had will would can could may might must')

// Forms of common irregular verbs and auxiliaries; regular pasts are told by their ending.
const verbs = wordSet(
  'is are was were be been has have had do does did will would can could may might must should said says say told tell died ' +
    'began begin begins became become broke brought built bought came come comes cut dealt drew drove fell felt fought ' +
    'found flew gave give gives got grew held hold holds kept knew led left lost made make makes met meet meets paid put ' +
    'ran rose run saw seen see sent set shot shut sold sought spent spoke spread stood struck swore taken took take takes ' +
    'taught thought told went go goes won wrote ate bent blew burnt caught chose clung crept drank dug fed fled forgot ' +
    'froze hid hung laid lent lit meant rang rebuilt rode sang sank shook shone shrank slept slid sprang stole ' +
    'stung swam swept swung threw tore undertook woke wore wove withdrew',
)

const speech = wordSet(
  'say says said saying tell tells told telling add adds added announce announces announced state states stated ' +
    'report reports reported write writes wrote tweet tweeted posted claim claims claimed confirm confirms ' +
    'confirmed deny denies denied declare declared argue argued warn warned note noted comment commented ' +
    'insist insisted explain explained reply replied respond responded ask asked speak spoke speaking testify testified',
)

/** A stretch of a sentence with at most one verb phrase: `from` and `to` index the sentence's words, `to` exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** A comma parts it from the clause before, and nothing stronger. */
  readonly isAfterComma: boolean
}

/**
 * Cuts a sentence where a clause may begin: at punctuation, before a word that opens one, and before a verb that goes on
 * behind the date of another: `planned in 1990 and opened`. Punctuation inside a date does not cut, nor does `since`,
 * `before` or `after` that leads to a date.
 */
export function clausesOf(sentence: Sentence, times: readonly TimeMention[]): Clause[] {
  const { words, block } = sentence
  const starts = words.flatMap((word, at) => {
    const previous = words[at - 1]
    if (!previous) return [{ at: 0, isAfterComma: false }]
    const gap: Span = { start: previous.end, end: word.start }
    if (times.some(time => contains(time, gap))) return []
    const between = block.text.slice(gap.start, gap.end)
    const leadsToTime = times.some(time => leadsTo(time, words.slice(at + 1, at + 3)))
    const isCut =
      (/[,;:()[\]–—]|\s-+\s/.test(between) && !/^[:,]$/.test(between)) ||
      (openers.has(word.key) && !leadsToTime && !(word.key === 'as' && isAs(words, at))) ||
      (word.key === 'and' && (auxiliaries.has(words[at + 1]?.key ?? '') || isNextVerb(sentence, times, at)))
    return isCut ? [{ at, isAfterComma: /^\s*,\s*$/.test(between) }] : []
  })
  return starts.map(({ at, isAfterComma }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? words.length,
    isAfterComma,
  }))
}

/** `until 3 May`, `until the 3rd` */
const leadsTo = ({ start, value: { fields } }: TimeMention, [first, next]: readonly Word[]): boolean =>
  first?.start === start || (first?.key === 'the' && next?.start === start && fields.day !== undefined)

/** `as late as June` opens no clause, with either. */
const isAs = (words: readonly Word[], at: number): boolean =>
  [at - 1, at + 1].some(
    index => /^(?:late|early|recently)$/.test(words[index]?.key ?? '') && words[2 * index - at]?.key === 'as',
  )

/** Whether a verb follows an `and` behind another and its date; `In 1999 it was blessed and opened` has one date. */
function isNextVerb({ words }: Sentence, times: readonly TimeMention[], and: number): boolean {
  const next = words[and + 1]
  const verb = next && isAdverb(next) ? words[and + 2] : next
  if (!verb || !isVerb(verb)) return false
  const time = times.findLast(({ end }) => end <= words[and]!.start)
  if (!time) return false
  const dated = words.findLastIndex(({ end }) => end <= time.start)
  const behind = words.slice(dated + 1, and).filter(({ start }) => start >= time.end)
  return !hasVerb(behind) && hasVerb(words.slice(Math.max(0, dated - longestPhrase), dated + 1))
}

const isAdverb = ({ key }: Word): boolean => /^(?:then|later|soon|\p{L}+ly)$/u.test(key)

// So many words a verb and what goes with it may have before its date.
const longestPhrase = 8

/** The clause a word is in, by index. */
export const clauseOf = (clauses: readonly Clause[], word: number): number =>
  clauses.findIndex(({ from, to }) => from <= word && word < to)

/** Whether a word is, by its form, a verb in the past or an auxiliary. */
export const isVerb = ({ key }: Pick<Word, 'key'>): boolean =>
  verbs.has(key) || (key.length > 4 && key.endsWith('ed'))

/** Whether a word is a form of `be` or `have`, `will` or `would`. */
export const isAuxiliary = (word: Word | undefined): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would)$/.test(word?.key ?? '')

/** Whether a word denies. */
export const isNot = ({ key }: Word): boolean => /^(?:not|never)$|n't$/.test(key)

export const hasVerb = (words: readonly Word[]): boolean => words.some(isVerb)

/** Whether a word (by key) is a verb of saying: a date beside one says when it was said, not when what is said took place. */
export const isSpeech = (key: string): boolean => speech.has(key)

/** `were shut and trains may not run`: behind a verb of its own, what goes on with another subject is of that alone. */
export function withoutNext(after: string): string {
  const joint =
    /\s(?:and|but|so|or)\s(?=(?:[\p{L}\p{N}'’-]+\s){1,4}?(?:may|might|can|could|should|would)\s)/u.exec(after)
  return joint && hasVerb(wordsOf(after.slice(0, joint.index))) ? after.slice(0, joint.index) : after
}
