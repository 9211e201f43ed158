import type { CountFact } from '../../facts/fact.ts'
import type { Phrase, PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import type { Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { inUnit } from '../../value/quantity/read.ts'
import type { Quantity } from '../../value/value.ts'
import { dimensionOf } from '../counts/counted.ts'
import { judgeCount, spokenOf } from '../counts/counts.ts'
import { isInForce } from '../in-force.ts'
import { isRefusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { namedBy, type Place } from './named.ts'

/** A number that is all there is in its place, and the words of the header and of the labels it stands under. */
export interface Figure {
  readonly mention: QuantityMention
  readonly context: readonly Word[]
  /** Where the context is a label, which may call a fact by its subject alone. */
  readonly place?: Place
}

/** What a header or label may say besides what it counts, without another thing coming in. */
const plain = new Set(
  (
    'a an the of in on for to its their his her our this that and number count total value figure figures amount ' +
    'quantity how many much all what now today item measure metric detail'
  ).split(' '),
)

/** A number with the words it counts. */
export const figureSpan = ({ start, end, nouns }: QuantityMention): Span => ({
  start,
  end: Math.max(end, nouns.at(-1)?.end ?? 0),
})

/**
 * Ties a number to the facts that its context speaks of. Nothing but the fact's own words may stand there: `Points in
 * the plan` tells of the plan's points, `Points dropped from the plan` does not.
 */
export function tieFigure(figure: Figure, scope: Scope): CountTie[] {
  const { mention, context } = figure
  const told = tieReading(figure, { value: mention.value }, scope)
  if (told.length > 0) return told
  const measures = context.flatMap(({ key }): Reading[] => {
    const value = inUnit(mention.value, key)
    return value ? [{ value, measure: key }] : []
  })
  return measures.flatMap(reading => tieReading(figure, reading, scope))
}

/** A number as it stands, or in the measure that its label has: `Length (km): 40`. */
interface Reading {
  readonly value: Quantity
  readonly measure?: string
}

function tieReading({ mention, context, place }: Figure, reading: Reading, scope: Scope): CountTie[] {
  const all = [...context, ...mention.nouns]
  const label = { ...mention.sentence, words: all }
  const claim = { ...mention, value: reading.value }
  const tieTo = (phrase: Phrase): CountTie[] =>
    tieLabelled({ mention, claim, all: all.filter(({ key }) => key !== reading.measure), phrase }, scope)
  const spoken = spokenOf(label, scope.phrases).flatMap(([fact, match]) =>
    match && isCounted(claim, { fact, all }, scope.phrases) ? tieTo(match.phrase) : [],
  )
  if (spoken.length > 0 || !place) return onePerFact(spoken)
  return onePerFact(namedBy({ ...label, words: context }, place, scope).flatMap(tieTo))
}

/** Several phrases of a fact may stand in one label. */
const onePerFact = (ties: readonly CountTie[]): CountTie[] =>
  ties.filter(({ fact }, at) => ties.findIndex(other => other.fact === fact) === at)

interface Labelled {
  readonly mention: QuantityMention
  /** The mention with the value that it is read with. */
  readonly claim: QuantityMention
  readonly all: readonly Word[]
  readonly phrase: Phrase
}

function tieLabelled({ mention, claim, all, phrase }: Labelled, scope: Scope): CountTie[] {
  const { fact } = phrase
  if (fact.kind !== 'count' || !isInForce(fact, scope) || !isMeasured(claim, fact)) return []
  const known = knownWords(fact, phrase.forms, scope)
  if (!all.every(({ key }) => known.has(key))) return []
  const judged = judgeCount(claim, fact, scope.published)
  const unit = fact.unit[0]
  const tied = [phrase.text, ...(unit === undefined ? [] : [unit])]
  return isRefusal(judged) ? [] : [{ mention, fact, span: mention, words: tied, ...judged }]
}

/** Whether the cell's own words, its header or its label name the fact's unit; a measure carries its own. */
function isCounted(
  mention: QuantityMention,
  { fact, all }: { readonly fact: CountFact; readonly all: readonly Word[] },
  { units }: PhraseIndex,
): boolean {
  const forms = units.get(fact)!
  return mention.value.dimension !== 'number' || forms.size === 0 || all.some(({ key }) => forms.has(key))
}

const isMeasured = ({ value, isNth }: QuantityMention, fact: CountFact): boolean =>
  !isNth && value.dimension === dimensionOf(fact)

/** The words of the fact itself, and those that bring no other thing in; the article's year, of facts that are of none. */
function knownWords(
  fact: CountFact,
  forms: readonly ReadonlySet<string>[],
  { phrases, published }: Scope,
): ReadonlySet<string> {
  const own = words(fact.subject).flatMap(({ key }) => [...inflections(key)])
  const year = published && !own.some(key => /^\d{4}$/.test(key)) ? [published.slice(0, 4)] : []
  return new Set([
    ...plain,
    ...own,
    ...year,
    ...phrases.units.get(fact)!,
    ...forms.flatMap(known => [...known]),
  ])
}
