import type { SourceIndex } from '../../src/facts/index/source-index.ts'
import type { QuotationPiece } from '../../src/mentions/mention.ts'
import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'
import { keysOf } from '../../src/text/word.ts'

export default defineRule({
  id: 'altered-quote',
  summary: 'a quotation whose words were changed',
  needs: 'facts',
  severity: 'error',
  *judge({ ties, sources }) {
    for (const { mention, ...tie } of ties.quotes) {
      const { outcome, block, span, fact, expected, foundMarked, expectedMarked } = tie
      if (outcome === 'contradicted' && isVerbatim(sources, mention.pieces)) continue
      const message = unexpected(quote(foundMarked), quote(expectedMarked))
      yield { outcome, block, span, message, expected, fact, suggestions: [expected] }
    }
  },
})

/** Whether a source has these words too, however like they are to others of it: `It is very sad`, beside `It is a very sad day`. */
const isVerbatim = (sources: readonly SourceIndex[], pieces: readonly QuotationPiece[]): boolean =>
  sources.some(({ running }) =>
    pieces.every(({ block, start, end }) =>
      running.includes(` ${keysOf(block.text.slice(start, end)).join(' ')} `),
    ),
  )
