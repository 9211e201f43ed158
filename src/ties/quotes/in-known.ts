import type { Block } from '../../document/document.ts'
import { firstWhere } from '../../text/bisect.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import type { QuoteTie } from '../tie.ts'

/**
 * What tells whether a span of a block lies within words that a fact has as somebody's, word for word: an article is right to
 * quote them, whatever other facts say.
 */
export function withinKnown(quotes: readonly QuoteTie[]): (block: Block, span: Span) => boolean {
  const faithful = groupBy(
    quotes.filter(({ outcome }) => outcome === 'supported').toSorted((a, b) => a.span.start - b.span.start),
    ({ block }) => block,
  )
  return (block, { start, end }) => {
    const own = faithful.get(block) ?? []
    const last = own[firstWhere(own, ({ span }) => span.start > start) - 1]
    return last !== undefined && end <= last.span.end
  }
}
