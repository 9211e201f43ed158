import type { Block } from '../../document/document.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import type { QuoteTie } from '../tie.ts'

type InBlock = (block: Block, span: Span) => boolean

/**
 * What tells whether a span of a block lies within words that a fact has as somebody's, word for word: an article is right to
 * quote them, whatever other facts say.
 */
export const withinKnown = (quotes: readonly QuoteTie[]): InBlock =>
  within(quotes.filter(({ outcome }) => outcome === 'supported'))

/** What tells whether a span of a block lies within one of the quotations of an article. */
export const withinQuotations = (quotations: Mentions['quotations']): InBlock =>
  within(quotations.flatMap(({ pieces }) => pieces.map(span => ({ block: span.block, span }))))

/** What tells whether a span of a block lies within one of some stretches. */
function within(stretches: readonly { readonly block: Block; readonly span: Span }[]): InBlock {
  const spansOf = new Map(
    Array.from(
      groupBy(stretches, ({ block }) => block),
      ([block, own]) => [block, outermost(own.map(({ span }) => span))] as const,
    ),
  )
  return (block, { start, end }) => {
    const own = spansOf.get(block) ?? []
    const last = own[firstWhere(own, span => span.start > start) - 1]
    return last !== undefined && end <= last.end
  }
}

/** Those that lie in no other, in order: a quotation may hold another one. */
function outermost(spans: readonly Span[]): Span[] {
  let reached = -1
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isInner = end <= reached
      reached = Math.max(reached, end)
      return !isInner
    })
}
