import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'
import type { RoleTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'wrong-role-holder',
  summary: "a title beside a name that did not hold it on the article's date",
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.roles) {
      const { sentence, fact, start, end, title, expected, outcome } = tie
      const { block } = sentence
      yield {
        outcome,
        block,
        span: { start, end },
        message: unexpected(quote(block.text.slice(start, end)), expectation(tie), [title]),
        expected: expected.join(' or '),
        fact,
        suggestions: expected,
      }
    }
  },
})

/** `former` is wrong of one who still holds the title, and `deputy` of one who does; else another holds it, or held it at other times. */
function expectation({ expected, modifier, isTerm }: RoleTie): string {
  if (isTerm) return expected.join(' or ')
  const holders = expected.map(quote).join(' or ')
  return modifier === 'former' || modifier === 'deputy' ? `${holders} without "${modifier}"` : holders
}
