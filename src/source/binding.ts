import type { Anchor, ReadSentence, SourceIndex, Term } from '../facts/index/source-index.ts'
import { compareQuantities } from '../value/quantity/compare.ts'
import type { TimeFields } from '../value/time/time.ts'
import { type Alignment, align, type Spot, sentenceAt, weighAround } from './align.ts'
import { isExchangeable, slotOf } from './exchangeable.ts'
import { isSameLand } from './lands.ts'

/** How an anchor of a claim stands to what surrounds it in the sources. */
export interface Binding {
  readonly anchor: Anchor
  /** How well a sentence that has the anchor explains the words around it, at best. */
  readonly own: number
  /** How well any sentence explains them, at best, and which. */
  readonly best: number
  readonly spot?: Spot
  /** What that sentence has of the same kind and the claim has not. */
  readonly rival?: Anchor
  readonly context: number
}

export const bindingsOf = (sources: readonly SourceIndex[], sentence: ReadSentence): Binding[] =>
  sentence.anchors.map(anchor => bindingOf(sources, { sentence, anchor }))

interface Claim {
  readonly sentence: ReadSentence
  readonly anchor: Anchor
}

function bindingOf(sources: readonly SourceIndex[], claim: Claim): Binding {
  const { anchor } = claim
  const words = weighAround(claim.sentence, anchor)
  const alignment = align(sources, words)
  const best = alignment.ranked[0]
  const own = ownScore(alignment, claim)
  const known = words.filter(({ term }) => sources.some(({ byStem }) => byStem.has(term.stem)))
  const rival = best && rivalIn(sentenceAt(best), claim)
  return {
    anchor,
    own,
    best: best?.score ?? 0,
    context: known.length,
    ...(best ? { spot: best } : {}),
    ...(rival ? { rival } : {}),
  }
}

function ownScore({ ranked }: Alignment, { sentence, anchor }: Claim): number {
  // A pronoun stands for who did something, hardly ever for where.
  const mayBeTakenUp = anchor.kind === 'name' && slotOf({ sentence, anchor }) === 'bare'
  const found = ranked.find(
    spot =>
      hasAnchor(sentenceAt(spot), sentence, anchor) ||
      (mayBeTakenUp && isTakenUp(spot) && hasAnchor(sentenceBefore(spot)!, sentence, anchor)),
  )
  return found?.score ?? 0
}

const sentenceBefore = ({ source, at }: Spot): ReadSentence | undefined => source.sentences[at - 1]

const thirdPerson = /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs)$/

/** True where a pronoun may stand for a name of the sentence before. */
const isTakenUp = (spot: Spot): boolean =>
  sentenceBefore(spot) !== undefined && sentenceAt(spot).terms.some(({ key }) => thirdPerson.test(key))

/** True where a sentence has the same name, number or date. */
export function hasAnchor(known: ReadSentence, claim: ReadSentence, anchor: Anchor): boolean {
  if (anchor.kind === 'name') return known.terms.some(term => isSameName(term, claim.terms[anchor.last]!))
  if (anchor.kind === 'number')
    return (
      known.quantities.some(({ value }) => {
        const outcome = compareQuantities(anchor.value, value)
        return outcome === 'supported' || outcome === 'unsupported' || anchor.value.amount === value.amount
      }) || known.terms.some(({ key }) => key === anchor.value.text.toLowerCase())
    )
  const { fields } = anchor.value
  const words = anchor.value.text.toLowerCase()
  return known.times.some(
    ({ value }) =>
      value.text.toLowerCase() === words ||
      isCompatible(fields, value.fields) ||
      (value.until && isCompatible(fields, value.until)),
  )
}

const isSameName = (a: Term, b: Term): boolean =>
  a.key === b.key || a.stem === b.stem || (a.kind === 'name' && isSameLand(a.key, b.key))

const compared = ['year', 'month', 'day', 'weekday'] as const

const isCompatible = (claim: TimeFields, known: TimeFields): boolean =>
  compared.some(key => claim[key] !== undefined && claim[key] === known[key]) &&
  compared.every(key => claim[key] === undefined || known[key] === undefined || claim[key] === known[key])

/** An anchor that could stand where the claim's does, and that the claim has nowhere. */
const rivalIn = (known: ReadSentence, { sentence, anchor }: Claim): Anchor | undefined =>
  known.anchors.find(
    other =>
      isExchangeable({ sentence, anchor }, { sentence: known, anchor: other }) &&
      !hasAnchor(sentence, known, other),
  )
