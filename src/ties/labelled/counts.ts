import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import type { Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { dimensionOf } from '../counts/counted.ts'
import { judgeCount, spokenOf } from '../counts/counts.ts'
import { isInForce } from '../in-force.ts'
import { isRefusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'

/** A number that is all there is in its place, and the words of the header and of the labels it stands under. */
export interface Figure {
  readonly mention: QuantityMention
  readonly context: readonly Word[]
}

/** What a header or label may say besides what it counts, without another thing coming in. */
const plain = new Set(
  'a an the of in on for to its their his her our this that and number count total value figure figures amount quantity how many much all'.split(
    ' ',
  ),
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
export function tieFigure({ mention, context }: Figure, scope: Scope): CountTie[] {
  const all = [...context, ...mention.nouns]
  return spokenOf({ ...mention.sentence, words: all }, scope.phrases).flatMap(([fact, match]) => {
    if (!match || !isInForce(fact, scope) || !isCounted(mention, { fact, all }, scope.phrases)) return []
    const known = knownWords(fact, match.phrase.forms, scope.phrases)
    if (!all.every(({ key }) => known.has(key))) return []
    const judged = judgeCount(mention, fact, scope.published)
    const unit = fact.unit[0]
    const tied = [match.phrase.text, ...(unit === undefined ? [] : [unit])]
    return isRefusal(judged) ? [] : [{ mention, fact, span: mention, words: tied, ...judged }]
  })
}

/** Whether the cell's own words, its header or its label name the fact's unit; a measure carries its own. */
function isCounted(
  { value, isNth }: QuantityMention,
  { fact, all }: { readonly fact: CountFact; readonly all: readonly Word[] },
  { units }: PhraseIndex,
): boolean {
  if (isNth || value.dimension !== dimensionOf(fact)) return false
  const forms = units.get(fact)!
  return value.dimension !== 'number' || forms.size === 0 || all.some(({ key }) => forms.has(key))
}

/** The words of the fact itself, and those that bring no other thing in. */
function knownWords(fact: CountFact, forms: readonly ReadonlySet<string>[], { units }: PhraseIndex) {
  const own = words(fact.subject).flatMap(({ key }) => [...inflections(key)])
  return new Set([...plain, ...own, ...units.get(fact)!, ...forms.flatMap(known => [...known])])
}
