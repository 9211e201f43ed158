import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'
import { isAttributed } from '../../src/ties/quotes/attributed.ts'

export default defineRule({
  id: 'misattributed-quote',
  summary: 'a quotation given to someone else',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.quotes.filter(isAttributed)) {
      const { block, start, end, text } = tie.teller
      const by = tie.fact.by!
      yield {
        outcome: tie.speaker === 'same' ? 'supported' : 'contradicted',
        block,
        span: { start, end },
        message: unexpected(quote(text), quote(by), [tie.foundMarked]),
        expected: by,
        fact: tie.fact,
        suggestions: [by],
      }
    }
  },
})
