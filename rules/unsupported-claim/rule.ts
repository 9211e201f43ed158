import { defineRule } from '../../src/rule/rule.ts'
import { checkSources } from '../../src/source/check-sources.ts'
import { indexSpans, spanAt } from '../../src/source/reading/span-index.ts'
import { type Doubt, factOf } from '../../src/source/support/doubt.ts'
import { isAttributed } from '../../src/ties/quotes/attributed.ts'

const id = 'unsupported-claim'

export default defineRule({
  id,
  summary: 'a name, number, date or quotation that no source has',
  needs: 'source',
  severity: 'warn',
  *judge({ sources, document, mentions, facts, ties }) {
    const isWanted = facts.rules[id]?.options?.['words'] === false ? isOfValues : () => true
    // Who said something is judged with what was said, and the words that are not what was said as such.
    const speakers = indexSpans(ties.quotes.filter(isAttributed).map(({ mention }) => mention.speaker!))
    const altered = indexSpans(
      ties.quotes.flatMap(({ outcome, block, span }) =>
        outcome === 'contradicted' ? [{ block, ...span }] : [],
      ),
    )
    for (const doubt of checkSources(sources, { document, mentions }).filter(isWanted)) {
      const { sentence, start, end, message, expected, against, contradicts = false } = doubt
      const { block } = sentence
      const place = { block, start, end }
      if (spanAt(speakers, place) || spanAt(altered, place)) continue
      yield {
        outcome: contradicts ? 'contradicted' : 'unsupported',
        block,
        span: { start, end },
        message,
        ...(expected === undefined ? {} : { expected, suggestions: [expected] }),
        ...(against === undefined ? {} : { fact: factOf(against, contradicts) }),
      }
    }
  },
})

const isOfValues = ({ kind }: Doubt): boolean => kind !== 'word'
