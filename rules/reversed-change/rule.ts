import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'reversed-change',
  summary: 'a change told the wrong way round, with the wrong verb or the wrong difference',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const { sentence, fact, start, end, words, outcome } of ties.changes) {
      const { block } = sentence
      const expected = fact.was
        ? `a change from ${fact.was.text} to ${fact.value?.text}`
        : `${fact.subject}: ${fact.value?.text}`
      yield {
        outcome,
        block,
        span: { start, end },
        message: unexpected(quote(block.text.slice(start, end)), expected, words),
        expected,
        fact,
      }
    }
  },
})
