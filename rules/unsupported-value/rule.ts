import { expectedCount, expectedDate, tiedBy } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import type { CountTie, DateTie, LifeTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'unsupported-value',
  summary: 'a claim more precise than its fact',
  needs: 'facts',
  severity: 'warn',
  *judge({ ties }) {
    for (const tie of ties.dates) if (tie.outcome === 'unsupported') yield verdict(tie, expectedDate(tie))
    for (const tie of ties.counts) if (tie.outcome === 'unsupported') yield verdict(tie, expectedCount(tie))
  },
})

function verdict(tie: DateTie | LifeTie | CountTie, known: string): Verdict {
  const { block } = tie.mention.sentence
  const span = 'span' in tie ? tie.span : tie.mention
  const claim = block.text.slice(span.start, span.end)
  return {
    outcome: 'unsupported',
    block,
    span,
    message: `Unexpected ${claim}, more precise than ${known}${tiedBy(tie.words)}`,
    expected: known,
    fact: tie.fact,
    suggestions: [known],
  }
}
