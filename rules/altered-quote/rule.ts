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

/**
 * Whether a source has these few words too, however like they are to others of it: `It is very sad`, beside `It is a very sad
 * day`. More words that it quotes are known as a quotation of their own.
 */
const isVerbatim = (sources: readonly SourceIndex[], pieces: readonly QuotationPiece[]): boolean => {
  const keys = pieces.map(({ block, start, end }) => keysOf(block.text.slice(start, end)))
  return (
    keys.flat().length <= mostWords &&
    sources.some(({ running }) => keys.every(own => running.includes(` ${own.join(' ')} `)))
  )
}

const mostWords = 3
