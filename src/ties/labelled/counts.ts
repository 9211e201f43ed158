import type { CountFact } from '../../facts/fact.ts'
import { withAliases } from '../../facts/index/aliases.ts'
import type { Phrase, PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { sentenceOf } from '../../mentions/sentences.ts'
import type { Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { inScaleOf } from '../../value/quantity/in-scale.ts'
import { inUnit } from '../../value/quantity/read.ts'
import type { Quantity } from '../../value/value.ts'
import { dimensionOf, isOfScale } from '../counts/counted.ts'
import { onePerFact } from '../counts/counts.ts'
import { judgeCount } from '../counts/judge.ts'
import { spokenOf } from '../counts/spoken.ts'
import { isRefusal } from '../refusal.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { withWordsBehind } from './alone.ts'
import { namedBy, type Place } from './named.ts'

/** A number that is all there is in its place, and the words of the header and of the labels it stands under. */
export interface Figure {
  readonly mention: QuantityMention
  readonly context: readonly Word[]
  /** The texts of these, for the currency or the scale that one of them may give. */
  readonly heads?: readonly string[]
  /** Where the context is a label, which may call a fact by its subject alone. */
  readonly place?: Place
}

/** What a header or label may say besides what it counts, without another thing coming in. */
const plain = wordSet(
  'a an the of in on for to its their his her our this that and number count total value figure figures amount ' +
    'quantity how many much all what now today item measure metric detail per each',
)

/** A number with what it counts and the words that go on behind it: `14`, `14 halls`, `€3 per hour`. */
export const figureSpan = ({ sentence, start, end, nouns }: QuantityMention): Span =>
  withWordsBehind(sentence, { start, end: Math.max(end, nouns.at(-1)?.end ?? 0) })

/**
 * Ties a number to the facts that its context speaks of. Nothing but the fact's own words may stand there: `Points in
 * the plan` tells of the plan's points, `Points dropped from the plan` does not.
 */
export function tieFigure(figure: Figure, scope: Scope): CountTie[] {
  const { mention, context, heads = [] } = figure
  const measures = context.flatMap(({ key }): Reading[] => {
    const value = inUnit(mention.value, key)
    return value ? [{ value, measure: [key] }] : []
  })
  const scales = heads.flatMap((head): Reading[] => {
    const scaled = inScaleOf(mention.value, head)
    return scaled ? [{ value: scaled.value, measure: scaled.words.map(({ key }) => key) }] : []
  })
  const asItIs = tieReading(figure, { value: mention.value, measure: [] }, scope)
  const isRight = asItIs.some(({ outcome }) => outcome === 'supported')
  const read = isRight ? [] : [...scales, ...measures].flatMap(reading => tieReading(figure, reading, scope))
  return read.length > 0 ? read : asItIs
}

/** A number as it stands, or in what its label has it read in: `Length (km): 40`, `Turnover (€ million): 12`. */
interface Reading {
  readonly value: Quantity
  /** The words that say so, as keys. */
  readonly measure: readonly string[]
}

function tieReading({ mention, context, place }: Figure, reading: Reading, scope: Scope): CountTie[] {
  const { end } = figureSpan(mention)
  const behind = mention.sentence.words.filter(word => word.start >= mention.end && word.end <= end)
  const all = [...context, ...new Set([...mention.nouns, ...behind])]
  const label = sentenceOf(mention.sentence, all)
  const claim = { ...mention, value: reading.value }
  const own = all.filter(({ key }) => !reading.measure.includes(key))
  const tieTo = (phrase: Phrase, isOfMany: boolean): CountTie[] =>
    tieLabelled({ mention, claim, all: own, phrase, isOfMany }, scope)
  const spoken = spokenOf(label, scope).flatMap(([fact, match, isOfMany]) =>
    match && isCounted(claim, { fact, all }, scope.phrases) ? tieTo(match.phrase, isOfMany) : [],
  )
  if (spoken.length > 0 || !place) return onePerFact(spoken)
  const named = namedBy(sentenceOf(label, context), place, scope)
  return onePerFact(named.flatMap(phrase => tieTo(phrase, false)))
}

interface Labelled {
  readonly mention: QuantityMention
  /** The mention with the value that it is read with. */
  readonly claim: QuantityMention
  readonly all: readonly Word[]
  readonly phrase: Phrase
  /** So many others share it that nobody can say which is meant. */
  readonly isOfMany: boolean
}

function tieLabelled({ mention, claim, all, phrase, isOfMany }: Labelled, scope: Scope): CountTie[] {
  const { fact } = phrase
  if (fact.kind !== 'count' || !isInForce(fact, scope) || !isMeasured(claim, fact)) return []
  const judged = judgeCount(claim, fact, scope.published)
  if (isRefusal(judged) || (isOfMany && judged.outcome !== 'supported')) return []
  const known = knownWords(fact, scope)
  if (!all.every(({ key }) => known.has(key))) return []
  const unit = fact.unit[0]
  const tied = [phrase.text, ...(unit === undefined ? [] : [unit])]
  return [{ mention, fact, span: mention, words: tied, ...judged }]
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

const isMeasured = (mention: QuantityMention, fact: CountFact): boolean =>
  !mention.isNth && mention.value.dimension === dimensionOf(fact) && isOfScale(mention, fact)

/** The words of the fact itself, and those that bring no other thing in; the article's year, of facts that are of none. */
function knownWords(
  fact: CountFact,
  { phrases: { aliases, wordsOf }, published }: Scope,
): ReadonlySet<string> {
  const own = wordsOf(fact)
  const isOfYear = words(fact.subject).some(({ key }) => /^\d{4}$/.test(key))
  const year = published && !isOfYear ? [published.slice(0, 4)] : []
  const quarter = quarters.findIndex(words => words.every(key => own.has(key)))
  return withAliases([...plain, ...own, ...year, ...(quarter < 0 ? [] : [`q${quarter + 1}`])], aliases)
}

const quarters = ['first', 'second', 'third', 'fourth'].map(rank => [rank, 'quarter'])
