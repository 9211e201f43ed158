import { unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'
import type { QuoteTie } from '../../src/ties/tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's.
const leastTelling = 2.5

/** A quotation that several are known to have said is everyone's whose fact is met. */
const isTelling = ({ telling, outcome }: QuoteTie): boolean =>
  outcome === 'supported' && telling >= leastTelling

export default defineRule({
  id: 'misattributed-quote',
  summary: 'a quotation given to someone else',
  needs: 'facts',
  severity: 'error',
  *judge({ ties }) {
    for (const tie of ties.quotes.filter(isTelling)) {
      const { speaker } = tie.mention
      const { by } = tie.fact
      if (!speaker?.sure || by === undefined || tie.speaker === 'unknown') continue
      const { block, start, end } = speaker
      yield {
        outcome: tie.speaker === 'same' ? 'supported' : 'contradicted',
        block,
        span: { start, end },
        message: unexpected(speaker.text, by, [tie.foundMarked]),
        expected: by,
        fact: tie.fact,
        suggestions: [by],
      }
    }
  },
})
