import { expectedCount, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'wrong-count',
  summary: 'a number, amount, share, length of time or age that contradicts a fact',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.counts) {
      if (tie.outcome === 'unsupported') continue
      const { block } = tie.mention.sentence
      yield {
        outcome: tie.outcome,
        block,
        span: tie.span,
        message: unexpected(block.text.slice(tie.span.start, tie.span.end), expectedCount(tie), tie.words),
        expected: tie.expected.text,
        fact: tie.fact,
        suggestions: [tie.expected.text],
      }
    }
  },
})
