import { expectedDate, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'wrong-date',
  summary: "a date that contradicts an event's",
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.dates) {
      const { mention, fact, words, outcome } = tie
      if (outcome === 'unsupported') continue
      const expected = expectedDate(tie)
      yield {
        outcome,
        block: mention.sentence.block,
        span: mention,
        message: unexpected(mention.value.text, expected, words),
        expected,
        fact,
        suggestions: [expected],
      }
    }
  },
})
