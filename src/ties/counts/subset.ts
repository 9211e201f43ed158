import { isCalendar } from '../../mentions/names/words.ts'
import { directionOf } from '../../text/direction.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { plainAdjectives } from '../plain-adjectives.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidate } from './candidate.ts'
import { isHeldByOther } from './holder.ts'
import { isLink } from './links.ts'
import { isOfOtherSubject } from './other-subject.ts'
import { isOfFew, isOfStretch, unitAmong } from './stretch.ts'

const including = new Set(['including', 'includes', 'included', 'like', 'among'])

/** Whether a word leads from a whole to some of it. */
export const isIncluding = ({ key }: Word): boolean => including.has(key)

/** `two points in the plan`, `at one point`: some of them, where nothing says that they are all. */
export function whySubset(candidate: Candidate): Refusal | undefined {
  const { value } = candidate.mention
  if (candidate.after.startsWith('-')) return undefined
  if (value.amount === 1) return 'single'
  const whole = candidate.fact.value?.amount ?? 0
  const isSome =
    isIncluded(candidate) ||
    isElsewhere(candidate) ||
    isQualified(candidate) ||
    isOfKind(candidate) ||
    isMoved(candidate) ||
    isHeldByOther(candidate) ||
    isOfOtherSubject(candidate) ||
    isOfStretch(candidate)
  if (value.amount < whole && isSome) return 'subset'
  return value.amount < whole * few &&
    (isInside(candidate) ||
      isOpening(candidate) ||
      isOrigin(candidate) ||
      isWithin(candidate) ||
      isLeadingAway(candidate) ||
      isOfFew(candidate))
    ? 'subset'
    : undefined
}

// Of less than this part of the whole, what would else be all of them may be some.
const few = 0.5

/** `It runs for 3 km along the river`: a length that is some of the whole. */
export function whyStretch(candidate: Candidate): Refusal | undefined {
  const { value } = candidate.mention
  const whole = candidate.fact.value?.interval.high ?? 0
  return value.dimension === 'length' && value.interval.high < whole * few && isOfFew(candidate)
    ? 'subset'
    : undefined
}

/** `Twelve flights were late.`: where a sentence opens with a small number, it may be that of any. */
const isOpening = ({ last }: Candidate): boolean => last < 0

/** `Three plan points were dropped`: opening with some, where the phrase only says of what they are. */
const isOfKind = (candidate: Candidate): boolean => {
  const { mention, words, match } = candidate
  return (
    isOpening(candidate) && mention.nouns.slice(0, -1).some(noun => match?.at.some(at => words[at] === noun))
  )
}

/** The words right before a number. */
const leadOf = ({ words, last }: Candidate): readonly Word[] => words.slice(Math.max(0, last - 2), last + 1)

/** `including 300 jobs`. */
const isIncluded = (candidate: Candidate): boolean =>
  leadOf(candidate).some((word, at, all) => isIncluding(word) || isOfWhom(word, all[at - 1]))

/** `2,100 nurses, of whom 310` */
const isOfWhom = ({ key }: Word, before: Word | undefined): boolean =>
  /^wh(?:om|ich)$/.test(key) && before?.key === 'of'

const moves = wordSet(
  'lost lose loses losing gained gain gains added add adds hired hire gave give gives given bought sold ' +
    'closed closes closing opened opens opening reopened shut',
)

/** `lost four teachers`, `gave the library 300 books`: what went or came, where the fact does not tell of that. */
function isMoved(candidate: Candidate): boolean {
  const told = leadOf(candidate)
  // `with the loss of 18 lives` tells how many died.
  if (/^li(?:fe|ves)$/.test(candidate.mention.nouns.at(-1)?.key ?? '')) return false
  const verb =
    told.find(({ key }) => moves.has(key)) ?? (told.at(-1)?.key === 'of' ? told.find(isMove) : undefined)
  return verb !== undefined && !candidate.known.has(verb.key)
}

/** `the purchase of two trams` */
const isMove = ({ key }: Word): boolean =>
  /^(?:purchase|sale|loss|gift|theft|arrival|departure|transfer)$/.test(key)

/** `ministers from five states`: where some others come from. */
function isOrigin({ words, last, known }: Candidate): boolean {
  const who = words[last - 1]?.key ?? ''
  return words[last]?.key === 'from' && who.endsWith('s') && !known.has(who)
}

/** `14 northern segments`: those of a kind, where the fact knows no kinds. */
function isQualified({ mention, fact, known }: Candidate): boolean {
  const before = mention.nouns.slice(0, Math.max(0, unitAmong({ mention, fact })))
  return before.some(({ key }) => !(known.has(key) || plainAdjectives.has(key)))
}

/** `45 jobs at its London office`: those of a place that the fact does not name. */
function isElsewhere({ mention, words, known, match }: Candidate): boolean {
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const lead = /^\s(?:in|at|from|near)\s(?:(?:the|its|his|her|their)\s)?(?=\p{Lu})/u.exec(
    mention.sentence.block.text.slice(from),
  )
  const place = lead && words.findIndex(word => word.start === from + lead[0].length)
  if (place === null || place < 0 || isCalendar(words[place]!.key)) return false
  return !match?.at.includes(place) && !known.has(words[place]!.key)
}

/** `exports to six formats`: what it does with them the fact does not tell. */
function isLeadingAway({ words, last, known }: Candidate): boolean {
  const verb = words[last - 1]
  if (!verb || !/^\p{Ll}+$/u.test(verb.text) || !/^(?:to|into|from|through)$/.test(words[last]!.key))
    return false
  return !directionOf(verb.key) && !isLink(verb.key) && !known.has(verb.key)
}

/** `24 beds in the burns unit`, `40 jobs on the night shift`: those of a place or a kind that the fact does not have. */
function isWithin({ mention, known }: Candidate): boolean {
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const told = within.exec(mention.sentence.block.text.slice(from, mention.sentence.end))?.[1]
  if (told === undefined) return false
  return !wordsOf(told).some(({ key }) => known.has(key) || isCalendar(key) || periods.has(key))
}

const within = /^\s(?:in|at|on|for|under)\sthe\s((?:\p{Ll}+[\s-]){0,2}\p{Ll}+)(?=\s*[.,;:)]|$)/u
const periods = wordSet(
  'all total operation use work place fact general practice turn one two force service day night week weekend month year quarter season ' +
    'summer winter spring autumn morning evening today time times',
)

/** `three points in the plan`, and neither `the` nor `all` before it; `300 cups of water` are all of it. */
function isInside({ mention, words, before, match }: Candidate): boolean {
  const { block } = mention.sentence
  if (/\b(?:the|all|its|their|his|her|a|an)\s+(?:\w+\s+)?$/i.test(before.slice(-12))) return false
  const from = mention.nouns.at(-1)?.end ?? mention.end
  // `There are 16,000 people on the list.`
  const last = words[match?.at.at(-1) ?? 0]!
  if (/^There\s(?:are|were)\s/.test(before) && last.end >= mention.sentence.end - 1) return false
  return (
    match?.at.some(
      at =>
        words[at]!.start > from &&
        /^\s(?:in|of(?!\s$)|on|off|from|within|along|across|around)\s[^,;.]{0,40}$/.test(
          block.text.slice(from, words[at]!.start),
        ),
    ) ?? false
  )
}
