import type { CountTie } from '../tie.ts'
import type { Candidate } from './candidate.ts'

/** A rate that is told otherwise than the fact has it: the words, and how the number would be told with the fact's. */
interface OtherRate {
  readonly unit: string
  readonly end: number
  readonly expected: string
}

/**
 * Reads `600 calls per second` of a fact of 600 a minute: the very number, by another stretch of time than the one that the fact
 * names.
 */
function otherRateOf({ mention, rest, fact, known }: Candidate): OtherRate | undefined {
  const { sentence, start, value } = mention
  const own = ownRate(fact.subject) ?? ownRate(`${fact.per ?? ''} ${fact.about.join(', ')}`)
  const told = rate.exec(rest)
  const unit = told?.[1]
  const isOwn = value.dimension === 'number' && value.amount === fact.value?.amount
  if (!isOwn || value.amount < least || own === undefined) return undefined
  if (!told || unit === undefined || known.has(unit)) return undefined
  const end = sentence.end - rest.length + told[0].length
  const found = sentence.block.text.slice(start, end)
  return { unit, end, expected: found.replace(/\S+ \S+$/, own) }
}

// A smaller number is too often that of something else as well.
const least = 10

/** A tie whose number is right and whose rate is not, if so. */
export function asOtherRate(candidate: Candidate, { agrees, ...tie }: CountTie): CountTie | undefined {
  const rate = otherRateOf(candidate)
  if (!rate) return undefined
  const span = { start: tie.mention.start, end: rate.end }
  return { ...tie, span, expected: { ...tie.expected, text: rate.expected }, outcome: 'contradicted' }
}

/** Makes a wrong rate one that the fact has, so that it is not what the number may be another's by. */
export function withRate(candidate: Candidate): Candidate {
  const rate = otherRateOf(candidate)
  return rate ? { ...candidate, known: new Set([...candidate.known, rate.unit]) } : candidate
}

/** `per minute` of `calls per minute`, where it names one alone. */
function ownRate(text: string): string | undefined {
  const named = new Set(Array.from(text.matchAll(ownRates), ([found]) => found))
  return named.size === 1 ? [...named][0] : undefined
}

const time = '(second|minute|hour|day|week|month|year)'
const ownRates = new RegExp(`\\b(?:per|an?|each|every) ${time}\\b`, 'g')
const rate = new RegExp(
  `^(?: (?!(?:in|for|on|within|over|after|during|of)\\b)\\p{L}+)?? (?:per|an?|each|every) ${time}\\b(?! (?:ago|earlier|before|later|after))`,
  'u',
)
