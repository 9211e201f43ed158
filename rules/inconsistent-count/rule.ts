import { quote, unexpected } from '../../src/rule/message.ts'
import { placeOf, shownPlace } from '../../src/rule/place.ts'
import { defineRule, type RuleContext, type Verdict } from '../../src/rule/rule.ts'
import type { CountClaim } from '../../src/ties/consistency-claims.ts'
import type { RecountTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'inconsistent-count',
  summary: 'the same thing counted two ways in one article, or one set of articles',
  needs: 'nothing',
  severity: 'warn',
  judge: ({ document, ties }) => ties.recounts.map(tie => verdictOf(tie, document)),
})

function verdictOf({ claim, other }: RecountTie, document: RuleContext['document']): Verdict {
  const { start, end, mention } = claim
  const { block } = mention.sentence
  const expected = other.mention.value.text
  const place = shownPlace(placeOf(document, other.mention.sentence.block, other.start))
  const message = `${unexpected(textOf(claim), expected)}: ${quote(textOf(other))} in ${place}`
  return { outcome: 'contradicted', block, span: { start, end }, message, expected, suggestions: [expected] }
}

const textOf = ({ mention, start, end }: CountClaim): string => mention.sentence.block.text.slice(start, end)
