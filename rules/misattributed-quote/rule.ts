import { quote, unexpected } from '../../src/rule/message.ts'
import { defineRule } from '../../src/rule/rule.ts'
import type { QuoteTie } from '../../src/ties/tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's.
const leastTelling = 2.5

/** Whether the words are enough to be one person's. */
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
        message: unexpected(quote(speaker.text), quote(by), [tie.foundMarked]),
        expected: by,
        fact: tie.fact,
        suggestions: [by],
      }
    }
  },
})
