import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'altered-quote',
  summary: 'a quotation whose words were changed',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const { outcome, block, span, fact, expected, foundMarked, expectedMarked } of ties.quotes) {
      const message = unexpected(quote(foundMarked), quote(expectedMarked))
      yield { outcome, block, span, message, expected, fact, suggestions: [expected] }
    }
  },
})
