import { isCalendar } from '../../mentions/names/words.ts'
import { directionOf } from '../../text/direction.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { plainAdjectives } from '../plain-adjectives.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidate } from './candidate.ts'
import { factWords } from './fact-words.ts'
import { isHeldByOther } from './holder.ts'
import { isLink } from './links.ts'
import { isOfOtherSubject } from './other-subject.ts'
import { isOfFew, isOfStretch } from './stretch.ts'

const including = new Set(['including', 'includes', 'included', 'like', 'among'])

/** Whether a word leads from a whole to some of it. */
export const isIncluding = ({ key }: Word): boolean => including.has(key)

/** `two points in the plan`, `at one point`: some of them, where nothing says that they are all. */
export function whySubset(candidate: Candidate): Refusal | undefined {
  const { value, sentence, end } = candidate.mention
  if (sentence.block.text[end] === '-') return undefined
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
const isOpening = ({ mention: { sentence, start } }: Candidate): boolean =>
  sentence.words.every(
    word => word.end > start || /^(?:some|about|around|at|least|only|just|nearly)$/.test(word.key),
  )

/** `Three plan points were dropped`: opening with some, where the phrase only says of what they are. */
const isOfKind = (candidate: Candidate): boolean => {
  const { mention, match } = candidate
  return (
    isOpening(candidate) &&
    mention.nouns.slice(0, -1).some(noun => match?.at.some(at => mention.sentence.words[at] === noun))
  )
}

/** `including 300 jobs`. */
function isIncluded({ mention: { sentence, start } }: Candidate): boolean {
  const last = sentence.words.findLastIndex(word => word.end <= start)
  return sentence.words.slice(Math.max(0, last - 2), last + 1).some(isIncluding)
}

const moves = wordSet(
  'lost lose loses losing gained gain gains added add adds hired hire gave give gives given bought sold ' +
    'closed closes closing opened opens opening reopened shut',
)

/** `lost four teachers`, `gave the library 300 books`: what went or came, where the fact does not tell of that. */
function isMoved({ mention: { sentence, start }, fact }: Candidate): boolean {
  const last = sentence.words.findLastIndex(word => word.end <= start)
  const told = sentence.words.slice(Math.max(0, last - 2), last + 1)
  const verb =
    told.find(({ key }) => moves.has(key)) ?? (told.at(-1)?.key === 'of' ? told.find(isMove) : undefined)
  return verb !== undefined && !factWords(fact).has(verb.key)
}

/** `the purchase of two trams` */
const isMove = ({ key }: Word): boolean =>
  /^(?:purchase|sale|loss|gift|theft|arrival|departure|transfer)$/.test(key)

/** `ministers from five states`: where some others come from. */
function isOrigin({ mention: { sentence, start }, fact }: Candidate): boolean {
  const last = sentence.words.findLastIndex(word => word.end <= start)
  const [who, from] = [sentence.words[last - 1], sentence.words[last]]
  return from?.key === 'from' && who !== undefined && who.key.endsWith('s') && !factWords(fact).has(who.key)
}

/** `14 northern segments`: those of a kind, where the fact knows no kinds. */
function isQualified({ mention: { nouns }, fact }: Candidate): boolean {
  const units = fact.unit.flatMap(text => [...inflections(words(text).at(-1)?.key ?? '')])
  const unit = nouns.findIndex(({ key }) => units.includes(key))
  const known = factWords(fact)
  return nouns.slice(0, Math.max(0, unit)).some(({ key }) => !(known.has(key) || plainAdjectives.has(key)))
}

/** `45 jobs at its London office`: those of a place that the fact does not name. */
function isElsewhere({ mention, fact, match }: Candidate): boolean {
  const { words, block } = mention.sentence
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const lead = /^\s(?:in|at|from|near)\s(?:(?:the|its|his|her|their)\s)?(?=\p{Lu})/u.exec(
    block.text.slice(from),
  )
  const place = lead && words.findIndex(word => word.start === from + lead[0].length)
  if (place === null || place < 0 || isCalendar(words[place]!.key)) return false
  return !match?.at.includes(place) && !factWords(fact).has(words[place]!.key)
}

/** `exports to six formats`: what it does with them the fact does not tell. */
function isLeadingAway({ mention: { sentence, start }, fact }: Candidate): boolean {
  const verb = /\b(\p{Ll}+)\s(?:to|into|from|through)\s(?:(?:about|only|just|some)\s)?$/u.exec(
    sentence.block.text.slice(sentence.start, start),
  )?.[1]
  return verb !== undefined && !directionOf(verb) && !isLink(verb) && !factWords(fact).has(verb)
}

/** `24 beds in the burns unit`, `40 jobs on the night shift`: those of a place or a kind that the fact does not have. */
function isWithin({ mention, fact }: Candidate): boolean {
  const from = mention.nouns.at(-1)?.end ?? mention.end
  const told = within.exec(mention.sentence.block.text.slice(from, mention.sentence.end))?.[1]
  if (told === undefined) return false
  const known = factWords(fact)
  return !words(told).some(({ key }) => known.has(key) || isCalendar(key) || periods.has(key))
}

const within = /^\s(?:in|at|on|for|under)\sthe\s((?:\p{Ll}+[\s-]){0,2}\p{Ll}+)(?=\s*[.,;:)]|$)/u
const periods = wordSet(
  'all total operation use work place fact general practice turn one two force service day night week weekend month year quarter season ' +
    'summer winter spring autumn morning evening today time times',
)

/** `three points in the plan`, and neither `the` nor `all` before it; `300 cups of water` are all of it. */
function isInside({ mention, match }: Candidate): boolean {
  const { words, block } = mention.sentence
  const before = block.text.slice(Math.max(0, mention.start - 12), mention.start)
  if (/\b(?:the|all|its|their|his|her|a|an)\s+(?:\w+\s+)?$/i.test(before)) return false
  const from = mention.nouns.at(-1)?.end ?? mention.end
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
