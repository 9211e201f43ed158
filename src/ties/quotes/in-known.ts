import type { Block } from '../../document/document.ts'
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

/** What tells whether a span of a block lies within one of some stretches, none of which overlap. */
export function within(stretches: readonly { readonly block: Block; readonly span: Span }[]): InBlock {
  const stretchesOf = groupBy(
    stretches.toSorted((a, b) => a.span.start - b.span.start),
    ({ block }) => block,
  )
  return (block, { start, end }) => {
    const own = stretchesOf.get(block) ?? []
    const last = own[firstWhere(own, ({ span }) => span.start > start) - 1]
    return last !== undefined && end <= last.span.end
  }
}
