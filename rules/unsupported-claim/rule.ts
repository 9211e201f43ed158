import { defineRule } from '../../src/rule/rule.ts'
import { checkSources } from '../../src/source/check-sources.ts'
import { factOf } from '../../src/source/doubt.ts'

export default defineRule({
  id: 'unsupported-claim',
  summary: 'a name, number, date or quotation that no source has',
  needs: 'source',
  severity: 'warn',
  *judge({ sources, document, mentions }) {
    for (const { sentence, start, end, message, expected, against } of checkSources(sources, {
      document,
      mentions,
    }))
      yield {
        outcome: 'unsupported',
        block: sentence.block,
        span: { start, end },
        message,
        ...(expected === undefined ? {} : { expected, suggestions: [expected] }),
        ...(against === undefined ? {} : { fact: factOf(against) }),
      }
  },
})
