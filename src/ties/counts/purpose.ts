import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'

/**
 * Whether money is told to be only some of what a thing costs, or for something else than the thing itself: `£15 million towards
 * the cost`, `gave £15 million to the cost`, `costs £4 million a year to maintain`, `With a rail card a seat costs £6`.
 */
export function isForElse({ mention: { value }, before, after, fact, known }: Candidate): boolean {
  if (value.dimension !== 'money') return false
  const given = giving.exec(before)?.[1]
  // What somebody puts in is less than all.
  if (value.amount < (fact.value?.amount ?? 0)) {
    if (/^\s+towards?\s/.test(after) && !known.has('towards')) return true
    if (given !== undefined && !known.has(given.toLowerCase()) && /^\s+to\s/.test(after)) return true
  }
  // `Delays alone cost the line £40 million`
  const alone = /\b(\p{L}+)\salone\s[^,;:]*$/u.exec(before)?.[1]
  if (alone !== undefined && !known.has(alone.toLowerCase())) return true
  const purpose = costing.test(before) ? doing.exec(after)?.[1] : undefined
  if (purpose !== undefined && !known.has(purpose) && keeping.has(purpose)) return true
  const terms = condition.exec(before)?.[1]
  return terms !== undefined && !known.has(terms.toLowerCase())
}

const giving =
  /\b(contribut(?:es?|ed|ing)|donat(?:es?|ed|ing)|gave|gives?|given|giving|chipped\sin|adds?|added|adding)\s+$/i
const costing = /\bcost(?:s|ing)?\s+(?:\p{L}+\s+){0,3}$/u
const doing = /^(?:\s+(?:an?|per|every|each)\s\p{L}+)?\s+to\s+(\p{Ll}+)/u
const keeping = wordSet(
  'maintain run keep repair insure heat cool light staff operate clean service guard store',
)
const condition =
  /^(?:With|Including|Plus)\s(?:(?:an?|the)\s)?(?:\p{Ll}+[\s-])?(card|pass|discount|voucher|coupon|membership|deposit|tax|taxes|fees|extras|insurance|interest|breakfast|billing|rates?|concessions?),?\s(?=\p{L}+\s\p{L})/u

/** `is 30 mph at the school`: so much only there. Money is taken, a share counted and time spent at any place. */
export function isOnlyThere({ mention: { value }, after, known }: Candidate): boolean {
  if (/^(?:money|percent|duration)$/.test(value.dimension)) return false
  const place = there.exec(after)?.[1]
  return place !== undefined && !known.has(place) && !times.has(place)
}

const there = /^\s(?:at|near|outside|beside)\sthe\s(?:\p{Ll}+\s)?(\p{Ll}{3,})(?=\s*[.,;:)]|$)/u
const times = wordSet(
  'moment time end start beginning latest earliest same outset most least close peak top turn weekend',
)

/** `An order worth £220 million was added to the order book`: what is worth so much stands right before, and not behind. */
export const isWorthOfOther = ({ words, last, next, match }: Candidate): boolean =>
  words[last]?.key === 'worth' &&
  (match?.at.every(at => at >= next) ?? false) &&
  words.slice(next, match?.at[0]).some(isVerb)
