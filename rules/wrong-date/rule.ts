import { type StatedClaim, statedClaims } from '../../src/mentions/stated-times.ts'
import { expectedDate, unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'wrong-date',
  summary: "a date that contradicts an event's",
  needs: 'facts',
  severity: 'error',
  *judge({ document, mentions, ties }) {
    yield* statedClaims(document, mentions).map(verdictOf)
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

/** A date beside its own `datetime`: either may be the wrong one, so that both are told. */
function verdictOf({ mention, datetime, agrees }: StatedClaim): Verdict {
  return {
    outcome: agrees ? 'supported' : 'contradicted',
    block: mention.sentence.block,
    span: mention,
    message: `${unexpected(mention.value.text, datetime)}: its datetime says so`,
    expected: datetime,
    suggestions: [datetime],
  }
}
