import type { CountFact } from '../../facts/fact.ts'
import type { PhraseIndex } from '../../facts/index/phrase-index.ts'
import { cellContexts } from '../../mentions/cells.ts'
import type { Mentions, QuantityMention, Sentence } from '../../mentions/mention.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words } from '../../text/word.ts'
import { isInForce } from '../in-force.ts'
import { isRefusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import type { CountTie } from '../tie.ts'
import { dimensionOf } from './counted.ts'
import { judgeCount, spokenOf } from './counts.ts'

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

/**
 * Ties the numbers that stand alone in the cells of tables to the facts that header and label speak of. Nothing but the
 * fact's own words may stand there: `Points in the plan` tells of the plan's points, `Points dropped from the plan`
 * does not. Where two cells of a table tell of one fact, as those of two years do, neither contradicts it.
 */
export function tieCells(
  { sentences, quantities }: Mentions,
  scope: Scope,
): ReadonlyMap<Sentence, readonly CountTie[]> {
  if (!sentences.some(({ block }) => block.cell)) return new Map()
  const contexts = cellContexts([...new Set(sentences.map(({ block }) => block))])
  const ties = quantities.flatMap(mention => {
    const context = contexts.get(mention.sentence.block)
    return context && isAlone(mention) ? tieFigure({ mention, context }, scope) : []
  })
  const cells = new Map<string, number>()
  for (const tie of ties) cells.set(keyOf(tie), (cells.get(keyOf(tie)) ?? 0) + 1)
  const bySentence = new Map<Sentence, CountTie[]>()
  for (const tie of ties) {
    if (tie.outcome !== 'supported' && cells.get(keyOf(tie)) !== 1) continue
    const { sentence } = tie.mention
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), tie])
  }
  return bySentence
}

const keyOf = ({ mention, fact }: CountTie): string => `${mention.sentence.block.cell?.table} ${fact.id}`

/** Whether a number is all its block has from an offset on, but for marks and the words it counts. */
export function isAlone({ sentence, start, end, nouns }: QuantityMention, from = 0): boolean {
  const { text } = sentence.block
  const rest = text.slice(Math.max(end, nouns.at(-1)?.end ?? 0))
  return !/[\p{L}\p{N}]/u.test(text.slice(from, start)) && !/[\p{L}\p{N}]/u.test(rest)
}

/** Ties a number to the facts that its context speaks of in their own words alone. */
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
