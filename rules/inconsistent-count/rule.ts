import { sourceSpan } from '../../src/document/source-map.ts'
import { quote, unexpected } from '../../src/rule/message.ts'
import { placeOf, shownPlace } from '../../src/rule/place.ts'
import {
  type Difference,
  defineRule,
  type PlacedTelling,
  type RuleContext,
  type Telling,
  type Verdict,
} from '../../src/rule/rule.ts'
import type { CountClaim } from '../../src/ties/consistency/claims.ts'
import { toldCounts } from '../../src/ties/consistency/counts.ts'
import { type CountDifference, compareCounts, type ToldCount } from '../../src/ties/consistency/recounts.ts'
import type { RecountTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'inconsistent-count',
  summary: 'the same thing counted two ways in one article, or one set of articles',
  needs: 'nothing',
  severity: 'warn',
  judge: ({ document, ties }) => ties.recounts.map(tie => verdictOf(tie, document)),
  collect,
  compare: tellings => compareCounts(tellings.flatMap(dated)).map(differenceOf),
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

/** What other articles can be sure to speak of too: wholes with a name, on a known day. */
function collect({ mentions, ties, published }: RuleContext): Telling[] {
  if (published === undefined) return []
  const decided = new Set(ties.counts.map(({ mention }) => mention))
  const named = toldCounts(mentions, decided).filter(({ isNamed }) => isNamed)
  return named.map(claim => ({
    about: `${claim.noun}, ${claim.qualifiers} ${claim.head}`,
    told: textOf(claim),
    times: 1,
    span: sourceSpan(claim.mention.sentence.block.map, claim),
    amount: claim.amount,
    published,
  }))
}

interface DatedTelling extends ToldCount {
  readonly telling: PlacedTelling
}

function dated(telling: PlacedTelling): DatedTelling[] {
  const { about, file, amount, published } = telling
  return amount === undefined || published === undefined ? [] : [{ about, file, amount, published, telling }]
}

function differenceOf({ rare: { telling }, common, articles }: CountDifference<DatedTelling>): Difference {
  const expected = String(common.amount)
  const place = shownPlace(common.telling.start, common.telling.file)
  const message = `${unexpected(telling.told, expected)}: so in ${articles} articles, ${quote(common.telling.told)} in ${place}`
  return { telling, message, expected }
}
