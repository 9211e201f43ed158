import type { Sentence, TimeMention } from '../mentions/mention.ts'
import { calendar } from '../mentions/names/word-lists.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Day } from '../value/day.ts'
import { clauseOf, clausesOf, hasVerb } from './clauses.ts'
import type { Refusal } from './refusal.ts'

/** A claim that contradicts a fact, with what might show that it is about something else. */
export interface Claim extends Span {
  readonly sentence: Sentence
  /** The words of the fact's phrase, by index. */
  readonly at: readonly number[]
  /** All words of the fact, as keys. */
  readonly known: ReadonlySet<string>
}

export interface Surroundings {
  /** Times of the sentence that no event of the facts is known by. */
  readonly otherTimes: readonly TimeMention[]
  readonly published: Day | undefined
}

/** Why a claim may be about another time, place or thing than the fact, or is not asserted. */
export function whyAside(claim: Claim, surroundings: Surroundings): Refusal | undefined {
  if (isOtherOne(claim)) return 'other-one'
  const clause = clauseAround(claim, surroundings.otherTimes)
  if (isAsked(claim) || unasserted.test(textOf(claim, clause))) return 'not-asserted'
  if (isOtherTime(claim, clause, surroundings)) return 'other-time'
  return isOtherPlace(claim, clause, surroundings) ? 'other-place' : undefined
}

/** Why a date may be that of another thing than the event, or is not asserted. */
export function whyAsideOfDate(claim: Claim): Refusal | undefined {
  if (isOtherOne(claim)) return 'other-one'
  const isUnasserted = isAsked(claim) || unasserted.test(textOf(claim, clauseAround(claim, [])))
  return isUnasserted ? 'not-asserted' : undefined
}

/** `Did the plan have 24 points?` asks, where `Why does the plan have 24 points?` takes for granted. */
function isAsked({ sentence: { block, words, start, end } }: Claim): boolean {
  return asking.has(words[0]?.key ?? '') && /\?["'”’)\]]*$/.test(block.text.slice(start, end).trimEnd())
}

const asking = new Set(
  'is are was were do does did has have had can could will would shall should may might must'.split(' '),
)

const textOf = ({ sentence }: Claim, { start, end }: Span): string => sentence.block.text.slice(start, end)

const unasserted =
  /\b(?:if|unless|whether|forecasts?|forecasted|projected|predicted|analysts|(?:should|would|could|might|may)\s+(?:have|be))\b/i

/** `the first bridge`, `another plan`: one of the fact's kind, and not the one that it knows. */
const isOtherOne = ({ sentence: { words, block }, at, known }: Claim): boolean =>
  at.some(index => {
    const before = words[index - 1]
    if (!before || known.has(before.key) || !otherOnes.has(before.key)) return false
    return /^\s+$/.test(block.text.slice(before.end, words[index]!.start))
  })

const otherOnes = new Set(
  'first second third fourth next previous another other earlier later rival sister similar separate different'.split(
    ' ',
  ),
)

/** The clause of the claim, with one without a verb before its comma, and one that says when. */
function clauseAround({ sentence, start }: Claim, times: readonly TimeMention[]): Span {
  const { words } = sentence
  const clauses = clausesOf(sentence, times)
  const own = clauseOf(
    clauses,
    words.findIndex(word => word.end > start),
  )
  if (own < 0) return { start, end: start }
  const before = clauses[own - 1]
  const isLed = before && clauses[own]!.isAfterComma && !hasVerb(words.slice(before.from, before.to))
  const first = isLed ? own - 1 : own
  const next = clauses[own + 1]
  const isTimed = next && words[next.from]!.key === 'when'
  const last = words[clauses[isTimed ? own + 1 : own]!.to - 1]!
  return { start: words[clauses[first]!.from]!.start, end: last.end }
}

/** `In 1987`, `last year`, `four years ago`: a time that is not the article's, of no event the facts know. */
function isOtherTime(claim: Claim, clause: Span, { otherTimes, published }: Surroundings): boolean {
  const { sentence } = claim
  // A time that a sentence opens with is that of all that it tells.
  const opening = sentence.block.text.slice(sentence.start, sentence.start + openingReach)
  if (/\b(?:(?:years?|months|decades?)\s+(?:ago|earlier|before)|last\s+year)\b/i.test(textOf(claim, clause)))
    return true
  if (/^last\s+year\b/i.test(opening)) return true
  if (published === undefined) return false
  const year = Number(published.slice(0, 4))
  // `The last one, in 1987, was short, and there were 12 then.`
  const isThen = /\b(?:then|at\s+the\s+time)$/i.test(textOf(claim, clause))
  return otherTimes.some(time => {
    const { fields, until } = time.value
    const isHere =
      time.start < sentence.start + openingReach ||
      overlaps(time, clause) ||
      (isThen && time.end <= claim.start)
    const last = until?.year ?? (fields.year ?? 0) + (fields.years ?? 1) - 1
    return isHere && fields.year !== undefined && !(fields.year <= year && year <= last)
  })
}

const openingReach = 12

/** `In Kettering County turnout ...`: a place before the claim that the fact does not have. */
function isOtherPlace(claim: Claim, clause: Span, { otherTimes }: Surroundings): boolean {
  const lead = /^(?:in|at|on|near|outside|inside|across)\s+(?:the\s+)?(?:\p{Ll}+\s+of\s+)?(?=\p{Lu})/iu.exec(
    textOf(claim, clause),
  )
  const { sentence, known } = claim
  const place = lead && sentence.words.find(word => word.start === clause.start + lead[0].length)
  if (!place || known.has(place.key) || calendar.has(place.key)) return false
  return !otherTimes.some(time => overlaps(time, place))
}
