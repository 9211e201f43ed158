import type { Block } from '../../document/document.ts'
import type { Mentions, QuantityMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import type { RecountTie } from '../tie.ts'
import { type CountClaim, countClaims } from './claims.ts'
import { unsureWholes } from './wholes.ts'

/**
 * The counts by which an article says otherwise than elsewhere how many parts one whole has. Silent where the article
 * speaks of several such wholes, or of a change.
 * @param decided numbers that a fact decides on.
 */
export function tieRecounts(mentions: Mentions, decided: ReadonlySet<QuantityMention>): RecountTie[] {
  const matters = groupBy(toldCounts(mentions, decided), ({ noun, head }) => `${noun} ${head}`)
  const disputed = Array.from(matters.values()).filter(isDisputed)
  if (disputed.length === 0) return []
  const { heads, amounts } = unsureWholes(mentions, disputed.flat())
  const sure = disputed.filter(claims =>
    claims.every(({ head, amount }) => !heads.has(head) && !amounts.has(amount)),
  )
  const ties = new Map(sure.flatMap(tiesOf).map(tie => [tie.claim.mention, tie]))
  return [...ties.values()]
}

/** The counts that the article itself tells, not those whom it quotes. */
export function toldCounts(
  { quantities, quotations }: Mentions,
  decided: ReadonlySet<QuantityMention>,
): CountClaim[] {
  const claims = quantities
    .filter(one => !decided.has(one) && !one.sentence.block.quoted)
    .flatMap(countClaims)
  if (claims.length === 0) return []
  const pieces = quotations.flatMap(quotation => quotation.pieces)
  const quoted = new Map(
    Array.from(
      groupBy(pieces, ({ block }) => block),
      ([block, spans]) => [block, outermost(spans)],
    ),
  )
  return claims.filter(({ mention }) => !isQuoted(mention, quoted))
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || kept.at(-1)!.end <= span.start) kept.push(span)
  return kept
}

function isQuoted(
  { sentence, start }: QuantityMention,
  quoted: ReadonlyMap<Block, readonly Span[]>,
): boolean {
  const spans = quoted.get(sentence.block) ?? []
  const next = spans[firstWhere(spans, ({ end }) => end > start)]
  return next !== undefined && next.start <= start
}

const isDisputed = (claims: readonly CountClaim[]): boolean =>
  new Set(claims.map(({ amount }) => amount)).size === 2 &&
  new Set(claims.flatMap(({ qualifiers }) => (qualifiers === '' ? [] : [qualifiers]))).size <= 1

function tiesOf(claims: readonly CountClaim[]): RecountTie[] {
  const [first, second] = Array.from(groupBy(claims, ({ amount }) => amount).values()) as [
    CountClaim[],
    CountClaim[],
  ]
  const [rare, common] = first.length < second.length ? [first, second] : [second, first]
  const sentences = new Set(common.map(({ mention }) => mention.sentence))
  if (rare.some(({ mention }) => sentences.has(mention.sentence)) || !isSurelyOne(rare, common)) return []
  return rare.map(claim => ({ claim, other: common[0]! }))
}

// `the 12-week course` may be told apart from the 6-week one by its number; `the 12 weeks of the course` cannot.
const mostForOne = 3

function isSurelyOne(rare: readonly CountClaim[], common: readonly CountClaim[]): boolean {
  const forms = new Set([...rare, ...common].map(({ form }) => form))
  if (forms.size > 1 || forms.has('of')) return true
  // `The plan has 28 points. The plan has 24 points.`: farther apart, `the plan` may be another one.
  const blocks = new Set([...rare, ...common].map(({ mention }) => mention.sentence.block))
  if (forms.has('has')) return blocks.size === 1
  return forms.has('compound') && rare.length === 1 && common.length >= mostForOne
}
