import { expectedCount, foundCount, quote, unexpected } from '../../src/rule/message.ts'
import { defineRule, type Verdict } from '../../src/rule/rule.ts'
import type { AgeTie, CountTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'wrong-count',
  summary: 'a number, amount, share, length of time or age that contradicts a fact',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.counts) if (tie.outcome !== 'unsupported') yield judgeCount(tie)
    for (const tie of ties.ages) yield judgeAge(tie)
  },
})

function judgeCount(tie: CountTie): Verdict {
  const { block } = tie.mention.sentence
  const { outcome, span, fact, expected } = tie
  const message = unexpected(foundCount(tie), expectedCount(tie), tie.words)
  return { outcome, block, span, message, expected: expected.text, fact, suggestions: [expected.text] }
}

function judgeAge({ sentence: { block }, start, end, fact, expected, died, outcome }: AgeTie): Verdict {
  const reason =
    fact.kind === 'count'
      ? fact.subject
      : `age of ${quote(fact.name)}, born ${fact.born}${died === undefined ? '' : `, died ${died}`}`
  const message = `${unexpected(block.text.slice(start, end), String(expected))}: ${reason}`
  return {
    outcome,
    block,
    span: { start, end },
    message,
    expected: String(expected),
    fact,
    suggestions: [String(expected)],
  }
}
