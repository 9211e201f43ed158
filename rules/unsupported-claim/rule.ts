import type { Speaker } from '../../src/mentions/mention.ts'
import { defineRule } from '../../src/rule/rule.ts'
import { checkSources } from '../../src/source/check-sources.ts'
import { type Doubt, factOf } from '../../src/source/support/doubt.ts'
import { overlaps } from '../../src/text/span.ts'
import { isAttributed } from '../../src/ties/quotes/attributed.ts'

const id = 'unsupported-claim'

export default defineRule({
  id,
  summary: 'a name, number, date or quotation that no source has',
  needs: 'source',
  severity: 'warn',
  *judge({ sources, document, mentions, facts, ties }) {
    const isWanted = facts.rules[id]?.options?.['words'] === false ? isOfValues : () => true
    const speakers = ties.quotes.filter(isAttributed).map(tie => tie.mention.speaker!)
    for (const doubt of checkSources(sources, { document, mentions }).filter(isWanted)) {
      if (speakers.some(speaker => isAt(speaker, doubt))) continue
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

/** Who said something is judged with what was said. */
const isAt = (speaker: Speaker, { sentence, ...span }: Doubt): boolean =>
  speaker.block === sentence.block && overlaps(speaker, span)

const isOfValues = ({ kind }: Doubt): boolean => kind !== 'word'
