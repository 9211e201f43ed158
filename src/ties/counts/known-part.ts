import type { QuantityMention } from '../../mentions/mention.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import type { Scope } from '../scope.ts'
import { type Around, readAround } from './around.ts'
import type { Candidate } from './candidate.ts'

/**
 * A number of some of what another number of the sentence counts, with the noun of that: `118 people, 41 of whom`, `Of the
 * 1,450 shots, 380`, `18 of the 22 farmers`. Only where another fact knows the whole and the phrase tells which of them, or
 * where the phrase has the verb of the part (`closed six of its 22 beds`, `Six of its 22 beds were closed`): else nobody can
 * say of what it is a part.
 */
export function asKnownPart(
  candidate: Candidate,
  quantities: readonly QuantityMention[],
  scope: Scope,
): Candidate | undefined {
  const { mention, words, fact, match } = candidate
  if (!match || !isBare(mention) || mention.value.dimension !== 'number') return undefined
  const units = scope.phrases.units.get(fact)
  const at = quantities.indexOf(mention)
  const whole = quantities
    .slice(Math.max(0, at - farthest), at + 2)
    .findLast(other => other.nouns.some(({ key }) => units?.has(key)) && isWholeOf(other, mention))
  if (!whole) return undefined
  const isTold = match.at.every(at => words[at]!.start >= mention.end) && isKnown(whole, candidate, scope)
  // One may be one of those of which the fact tells, and two that `were closed for a day` as well.
  const isOfAll =
    whole.start > mention.end &&
    mention.value.amount > 1 &&
    match.at.includes(words.length - 1) &&
    isOfVerbBehind(candidate, whole)
  if (!isTold && !isOfVerb(candidate) && !isOfAll) return undefined
  return { ...candidate, ...readAround({ ...mention, nouns: whole.nouns }), isPart: true }
}

/** Among so many numbers before a part its whole is looked for. */
const farthest = 4

/** What follows a number is no noun that it counts: `18 of the`, `18 hold`; `12 finished towns` may be anything. */
export const isBare = ({ nouns: [noun] }: QuantityMention): boolean =>
  noun === undefined || (isVerb(noun) && !noun.key.endsWith('ed'))

/** `There are 900 of you`: as many as there are, and not some of them. */
export const isAllOfThem = ({ before, after }: Around): boolean =>
  /\bthere\s(?:are|were)\s$/.test(before) &&
  /^\sof\s(?:them|you|us)(?:\s(?:in|on|at|this|now)\s|\s*(?:[,.;:)–—]|$))/.test(after)

function isWholeOf(whole: QuantityMention, part: QuantityMention): boolean {
  if (whole === part || whole.nouns.length === 0) return false
  const { text } = part.sentence.block
  if (whole.start > part.end) return ofThe.test(text.slice(part.end, whole.start))
  if (ofThem.test(text.slice(part.end, part.end + reach))) return true
  const isOpening = /^Of\s+(?:[\p{L}'’]+\s+){0,3}$/u.test(text.slice(part.sentence.start, whole.start))
  return isOpening && /^[^.;:()]*,\s+(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(whole.end, part.start))
}

const reach = 20
const ofThem = /^\s+of\s+(?:them|whom|which|these|those)\b/
const ofThe = /^\s+(?:out\s+)?of\s+(?:[\p{L}'’]+\s+){0,3}$/u

/** `closed six of its 22 beds`, `represents 8,400 of the 9,100 drivers` */
const isOfVerb = ({ words, before, last, match }: Candidate): boolean =>
  match?.at.includes(last) === true && /^\p{Ll}+$/u.test(words[last]!.text) && /\p{L}\s+$/u.test(before)

/** `Six of its 22 beds will be closed`, and not `one of the 22 beds closed that night` */
function isOfVerbBehind({ match }: Candidate, { sentence: { words }, end }: QuantityMention): boolean {
  const noun = words.findIndex(({ start }) => start >= end)
  const verb = words.findIndex(({ key }, at) => at > noun && !auxiliaries.has(key))
  return verb > noun + 1 && (match?.at.includes(verb) ?? false)
}

/** Whether a phrase with a verb tells of the part of a whole, and so not of the whole: the 22 of both. */
export function isToldOfPart(candidate: Candidate): boolean {
  const { mention, words, last, match } = candidate
  const of = words.findLastIndex(({ key }, at) => key === 'of' && at <= last)
  return isOfVerbBehind(candidate, mention) || (of > 1 && (match?.at.includes(of - 2) ?? false))
}

const auxiliaries = wordSet('is are was were be been being has have had will would to')

/** Whether another fact of the same unit gives the number of the whole. */
function isKnown({ nouns, value }: QuantityMention, { fact }: Candidate, { facts, phrases }: Scope): boolean {
  return facts.counts.some(
    other =>
      other !== fact &&
      other.value?.amount === value.amount &&
      nouns.some(({ key }) => phrases.units.get(other)?.has(key)),
  )
}
