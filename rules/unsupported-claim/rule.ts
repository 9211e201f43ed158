import { defineRule } from '../../src/rule/rule.ts'
import { checkSources } from '../../src/source/check-sources.ts'
import { type Doubt, factOf } from '../../src/source/support/doubt.ts'

const id = 'unsupported-claim'

export default defineRule({
  id,
  summary: 'a name, number, date or quotation that no source has',
  needs: 'source',
  severity: 'warn',
  *judge({ sources, document, mentions, facts }) {
    const isWanted = facts.rules[id]?.options?.['words'] === false ? isOfValues : () => true
    for (const doubt of checkSources(sources, { document, mentions }).filter(isWanted)) {
      const { sentence, start, end, message, expected, against, contradicts = false } = doubt
      yield {
        outcome: contradicts ? 'contradicted' : 'unsupported',
        block: sentence.block,
        span: { start, end },
        message,
        ...(expected === undefined ? {} : { expected, suggestions: [expected] }),
        ...(against === undefined ? {} : { fact: factOf(against, contradicts) }),
      }
    }
  },
})

const isOfValues = ({ kind }: Doubt): boolean => kind !== 'word'
