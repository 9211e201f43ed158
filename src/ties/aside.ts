import type { TimeMention } from '../mentions/mention.ts'
import { calendar } from '../mentions/names/word-lists.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Claim, Surroundings } from './claim.ts'
import { clauseOf, clausesOf, hasVerb } from './clauses.ts'
import { isOtherTime } from './other-time.ts'
import type { Refusal } from './refusal.ts'

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
const isOtherOne = (claim: Claim): boolean => isOfItsKind(claim) || isNumbered(claim)

const isOfItsKind = ({ sentence: { words, block }, at, known }: Claim): boolean =>
  at.some(index => {
    const before = words[index - 1]
    if (!before || known.has(before.key) || !otherOnes.has(before.key)) return false
    return /^\s+$/.test(block.text.slice(before.end, words[index]!.start))
  })

/** `Version 1 of the plan`, `Plan 2.1`: one of several that are counted through; a fact may know it by its number. */
const isNumbered = ({ sentence: { words, block }, at, known, start }: Claim): boolean =>
  at.some(index => {
    const { start: from, end, text } = words[index]!
    const before = numbered.exec(block.text.slice(Math.max(0, from - 40), from))
    const behind = /^\p{Lu}/u.test(text)
      ? /^\s+v?(\d+(?:\.\d+)*)(?=\s)/.exec(block.text.slice(end, start))
      : null
    const number = before?.[1] ?? behind?.[1]
    return number !== undefined && !known.has(number.toLowerCase())
  })

const numbered =
  /\b(?:version|edition|release|draft|season|phase|stage|round|volume|series)\s+(\p{N}[\p{N}.]*|one|two|three|four|five|[ivx]+)\s+of\s+(?:the\s+)?$/iu

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

/** `In Kettering County turnout ...`: a place before the claim that the fact does not have. */
function isOtherPlace(claim: Claim, clause: Span, { otherTimes }: Surroundings): boolean {
  const lead =
    /^(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross)\s+(?:the\s+)?(?:\p{Ll}+\s+of\s+)?(?=\p{Lu})/u.exec(
      textOf(claim, clause),
    )
  const { sentence, known } = claim
  const place = lead && sentence.words.find(word => word.start === clause.start + lead[0].length)
  if (!place || known.has(place.key) || calendar.has(place.key)) return false
  return !otherTimes.some(time => overlaps(time, place))
}
