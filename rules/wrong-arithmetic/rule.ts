import { reckonings } from '../../src/mentions/arithmetic/arithmetic.ts'
import type { Reckoning } from '../../src/mentions/arithmetic/reckoning.ts'
import { unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import { overlaps } from '../../src/text/span.ts'

export default defineRule({
  id: 'wrong-arithmetic',
  summary: 'figures of one sentence, table or list that do not add up',
  needs: 'nothing',
  severity: 'error',
  judge: ({ document, mentions, ties }) =>
    reckonings(document, mentions)
      // What is wrong by a fact is said once, by the rule for facts.
      .filter(({ block, ...span }) =>
        ties.changes.every(
          change => !change.fault || change.sentence.block !== block || !overlaps(change, span),
        ),
      )
      .map(verdictOf),
})

function verdictOf({ block, start, end, agrees, expected, reason, isFigure }: Reckoning): Verdict {
  return {
    outcome: agrees ? 'supported' : 'contradicted',
    block,
    span: { start, end },
    message: `${unexpected(block.text.slice(start, end), expected)}: ${reason}`,
    expected,
    ...(isFigure ? { suggestions: [expected] } : {}),
  }
}
